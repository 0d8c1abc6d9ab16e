import { fieldText } from '../dom';

interface Criteria {
  seniority: string | null;
  employmentType: string | null;
}

// The labels are in the language of the interface; a posting may lack any of the four.
const SENIORITY =
  /^(seniority level|karrierestufe|niveau hiérarchique|nivel de antigüedad|senioritetsnivå|anställningsnivå|erfarenhetsnivå|वरिष्ठता(?: का)? स्तर|सीनियोरिटी लेवल|livello di (?:anzianità|esperienza)|anzianità|nível de (?:experiência|senioridade)|senioridade|ervaringsniveau|senioriteitsniveau|functieniveau|poziom (?:doświadczenia|stanowiska|w hierarchii|starszeństwa))$/i;
const EMPLOYMENT =
  /^(employment type|beschäftigungsverhältnis|type d.emploi|tipo de empleo|anställningsform|anställningstyp|typ av anställning|रोज़?गार का प्रकार|नौकरी का प्रकार|tipo di (?:impiego|occupazione|contratto)|tipo de (?:emprego|contrato|trabalho)|(?:type |soort )?dienstverband|soort baan|(?:rodzaj|forma|typ) zatrudnienia|rodzaj pracy)$/i;

/** Seniority, employment type, job function, industries: their order where all four are there, seen 2022 to 2026. */
const ALL = 4;

/** The criteria below a guest description, by their labels; by their order only where none is missing. */
export function criteriaIn(root: ParentNode): Criteria {
  const items = [...root.querySelectorAll('li.description__job-criteria-item')].map((item) => ({
    label: fieldText(item, ['.description__job-criteria-subheader', 'h3']) ?? '',
    value: fieldText(item, ['.description__job-criteria-text']),
  }));
  const criterion = (label: RegExp, position: number): string | null => {
    const labelled = items.find((item) => label.test(item.label));
    if (labelled) return labelled.value;
    const known = items.some((item) => SENIORITY.test(item.label) || EMPLOYMENT.test(item.label));
    return !known && items.length === ALL ? (items[position]?.value ?? null) : null;
  };
  return { seniority: criterion(SENIORITY, 0), employmentType: criterion(EMPLOYMENT, 1) };
}
