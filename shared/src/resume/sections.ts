import { namesRole } from './roles.ts';

/** What a part of a resume is about, as far as it matters whether its dates are work and its lines hold titles. */
export type SectionKind =
  | 'work'
  | 'education'
  /** Certificates, courses, trainings. */
  | 'courses'
  | 'skills'
  | 'languages'
  | 'summary'
  /** Hobbies, volunteering, publications and personal details: no employment. */
  | 'private'
  /** Not said, or two kinds in one heading. */
  | 'other';

/** A line of a resume, with the part that it belongs to. */
export interface ResumeLine {
  text: string;
  /** In UTF-16 units, of the resume's text. */
  start: number;
  section: SectionKind;
  /** Whether it is a heading and nothing else. */
  isHeading: boolean;
}

/** Signs that decorate headings, numbering of any sort, markdown. */
const DECORATION = /^[^\p{L}]+|[^\p{L}\p{M}\p{N})\]]+$/gu;
const NUMBERING = /^\s*(?:\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s*)+(?=\p{L})/iu;
/** What stands in brackets behind a heading; a heading that is in brackets as a whole is decorated with them. */
const BRACKETS = /(?<=\p{L}\s?)[([{][^)\]}]*[)\]}]/gu;

const NOUNS: readonly [SectionKind, RegExp][] = [
  [
    'languages',
    /^(?:(?:my|foreign|spoken|known|additional|natural|working) )?(?:languages?(?: (?:skills?|knowledge|known|proficiency|abilities|competenc(?:y|ies)))?|languages (?:knowledge|spoken)|linguistic (?:skills|abilities|profile)|(?:fremd)?sprach(?:en|kenntnisse|fähigkeiten|kompetenzen?|niveaus?)?|langues|idiomas|lingue)$/u,
  ],
  [
    'private',
    /(?:^|\s|-)(?:hobb(?:y|ies)|(?:other |personal )?interests?|pastimes?|volunteer(?:ing)?(?: (?:work|experiences?|activities))?|voluntary (?:work|experiences?)|community (?:service|work|involvement)|extra[- ]?curricular(?: activities)?|references?|referees|publications?|papers|talks|patents?|awards?(?: (?:and|&) \p{L}+)?|honou?rs?|scholarships?|memberships?|personal (?:details?|data|information|info|projects?)|(?:side|private|hobby|pet) projects?|declaration|interessen|freizeit|ehrenamt(?:liche\p{L}*(?: \p{L}+)?)?|(?:gesellschaftliches |soziales )?engagement|referenzen|veröffentlichungen|publikationen|auszeichnungen|persönliche (?:daten|angaben)|angaben zur person|mitgliedschaften|wehrdienst|zivildienst|military service|loisirs|intereses|hobbys)$/u,
  ],
  [
    'education',
    /(?:^|\s)(?:education(?:al)?(?: details?| background| qualifications?| history| profile)?|academics?|academia|academic (?:\p{L}+ )?(?:background|record|history|qualifications?|details?|credentials|profile|education|projects?|career|studies)|(?:university|college|school|student|course) projects?|(?:educational|scholastic) (?:attainments?|records?|achievements?)|schooling|scholastics?|coursework|(?:berufs|schul|hochschul|aus)bildung(?:en)?|aus- und (?:weiter|fort)bildung(?:en)?|schul(?:e|isches?|ische ausbildung)?|studium|studien|hochschulstudium|bildung|bildungs(?:weg|gang|abschlüsse|stationen)|(?:akademische|schulische|universitäre)[rs]? \p{L}+|abschlüsse|promotion|formation|formations?|éducation|études|estudios|educación|formación|istruzione|formazione)$/u,
  ],
  [
    'courses',
    /^(?:(?:professional|key|formal) )?qualifications?$|(?:^|\s)(?:certifi(?:cations?|cates?)|licen[sc]es?|credentials|(?:online )?courses?|trainings?|workshops?|seminars?|professional development|continuing education|zertifi(?:kate|zierungen)|zertifikat|(?:weiter|fort)bildung(?:en)?|kurse|lehrgänge|schulungen|lizenzen)$/u,
  ],
  [
    'skills',
    /(?:^|\s|\p{L}-)(?:skills?(?: (?:details?|set|sets|summary|matrix|overview))?|skillset|\p{L}*kenntnisse|fähigkeiten|fertigkeiten|\p{L}*kompetenzen|competenc(?:y|ies)|competences|expertise|proficienc(?:y|ies)|technolog(?:y|ies)|tools?|(?:tech(?:nology|nical)?|tool) stack|stack|strengths?|stärken|software|edv|knowledge|abilities|toolbox|toolkit|(?:programming|markup|scripting|computer|coding) languages?|programmiersprachen|compétences|habilidades|competencias|competenze|experience summary)$/u,
  ],
  [
    'work',
    /(?:^|\s|-|\p{L}{3})(?:experiences?|experiance|expirience|exp|employments?(?: records?)?|(?:freelance|contract|consulting|temporary|agency) work|careers?|internships?|traineeships?|apprenticeships?|placements?|assignments?|engagements?|consultanc(?:y|ies)|\p{L}*erfahrung(?:en)?|\p{L}*werdegang|\p{L}*laufbahn|\p{L}*stationen|\p{L}*tätigkeit(?:en)?|beschäftigung(?:en|sverhältnisse)?|anstellung(?:en)?|praktik(?:a|um)|berufspraxis|praxis|karriere|arbeitsverhältnisse|jobs?|projects?(?: (?:details?|experience|handled|undertaken))?|\p{L}*projekte|expériences?(?: professionnelles?)?|parcours(?: professionnel)?|experiencias?(?: (?:profesional|laboral))?|esperienz[ae](?: (?:professional[ei]|lavorativ[ae]))?)$/u,
  ],
  [
    'work',
    /^(?:(?:\p{L}+ )*(?:history|background)|(?:\p{L}+ )*(?:positions|roles|jobs|posts|appointments) held|(?:previous|past|former|prior|recent|selected|professional|work|job|dev|current) (?:\p{L}+ )?(?:positions?|roles?|employers?|appointments?|engagements?)|(?:\p{L}+ ){0,2}positions|work|employers?|company details?|employer details?|organi[sz]ational (?:experience|details?)|(?:beruf|arbeit|arbeitgeber)|(?:where|what) (?:i|i['’]ve|i have) (?:\p{L}+ )?(?:worked|done|did)(?: \p{L}+)?|wo ich (?:\p{L}+ )?gearbeitet habe|was ich (?:\p{L}+ )?(?:gemacht|getan) habe|was ich bisher \p{L}+ habe|professional (?:life|journey|path)|career (?:summary|path|profile|journey|highlights?|progression)|(?:my )?(?:professional )?journey|work life)$/u,
  ],
  [
    'summary',
    /(?:^|\s)(?:summary|profile|objectives?|about(?: me)?|overview|introduction|highlights|achievements|accomplishments|zusammenfassung|(?:kurz|persönliches )?profil|über mich|ziel|ziele|berufsziel|profil|résumé|perfil|resumen)$/u,
  ],
  [
    'private',
    /^(?:contacts?(?: (?:details?|information|info))?|kontakt(?:daten)?|address|adresse|anschrift|nationality|others?|miscellaneous|sonstiges|weiteres|additional (?:information|details?)|zusätzliche \p{L}+)$/u,
  ],
];
/** "Personal background" and "educational history" are no work. */
const NOT_WORK_MODIFIER =
  /^(?:personal|family|military|medical|academic|educational?|scholastic|schulische[rs]?|akademische[rs]?|volunteer(?:ing)?|voluntary|ehrenamtliche[rs]?|private?)\b/u;

/** A year first, a sentence's end, two parts around a dash, brackets first: an entry or a sentence. */
const NO_HEADING =
  /^\W*(?:19|20)\d\d|(?<!\b[Ee]xp|\bEXP)(?<=\p{L})\.\s*$|\p{L}\)?\s+[-–—]\s+\p{L}|^\s*\(|\sat\s/u;
/** "LANGUAGES Hebrew, English", "EDUCATION 2017 – 2019": the heading in capitals, and text behind it on the same line. */
const CAPITALS =
  /^(?<heading>\p{Lu}[\p{Lu}&/]{2,}(?:\s(?:\p{Lu}{2,}|&))*)(?=\s+(?:\p{Lu}?[\p{Ll}\d]|[•➢▪-]))/u;
/** "IT Skills: MS Office, Photoshop" */
const LABELLED = /^(?<heading>\p{L}[\p{L} &/-]{2,34}):\s*(?=\S)/u;
/** A heading that a converter has glued to the text before it: "… commercial lawEducation Details". */
const GLUED =
  /(?<=[\p{Ll}\p{N}.)])(?=(?:Education|Educational|Academic|Experience|Employment|Company|Skills?|Languages?|Projects?|Summary|Work|Professional|Ausbildung|Berufserfahrung|Sprachkenntnisse)(?: (?:Details|History|Experience|Background|Qualifications?|Skills))?[ \t]*:?[ \t]*$)|(?<=[\p{L}\p{N}.)] )(?=(?:Education|Skill|Company|Employment|Experience) Details[ \t]*:?[ \t]*$)/gmu;

/** Parts where a converter has glued a heading to a line's end; offsets after such a place move by one. */
export const withHeadingsApart = (text: string): string => text.replaceAll(GLUED, '\n');

/**
 * The lines of a resume with the part that each belongs to, told by headings; before the first heading it is `other`.
 *
 * A heading is known by its head noun ("Customer Service Experience", "Beruflicher Werdegang", "Positions held"), however it is
 * decorated: numbering, emoji, brackets, capitals, spaced letters, markdown. Another line that is clearly set as a heading (markdown,
 * or a short line in capitals behind an empty one) ends a part, too.
 */
export function linesOf(text: string): ResumeLine[] {
  const lines: ResumeLine[] = [];
  let section: SectionKind = 'other';
  let start = 0;
  let afterBlank = true;
  for (const line of text.split('\n')) {
    const heading =
      headingOf(line) ?? (isSetAsHeading(line, afterBlank) ? { kind: 'other' as const, rest: '' } : null);
    if (heading && (heading.rest === '' || heading.lasts)) section = heading.kind;
    lines.push({
      text: line,
      start,
      // "Languages: English" within another part says what this line is, and no more.
      section: heading?.kind ?? section,
      isHeading: heading !== null && heading.rest === '',
    });
    afterBlank = line.trim() === '';
    start += line.length + 1;
  }
  return lines;
}

/**
 * Reads a line as a heading.
 *
 * @returns null for a line that is none; else its kind, and the text that follows it on the same line. `lasts`: whether the
 *   lines below belong to it, too
 */
export function headingOf(line: string): { kind: SectionKind; rest: string; lasts?: boolean } | null {
  // A point of a list is a heading only when it is hardly more than its noun.
  const isPoint = /^\s*[•➢▪◦●❖-]/u.test(line) && line.trim().split(/\s+/u).length > 3;
  const whole = line.trim().length <= 80 && !isPoint && !NO_HEADING.test(line) ? kindOf(line) : null;
  if (whole) return { kind: whole, rest: '' };
  const trimmed = line.replace(/^[\s#*_•➢▪◦-]+/u, '');
  const capitals = CAPITALS.exec(trimmed)?.groups?.heading;
  if (capitals) {
    const kind = kindOf(capitals);
    if (kind) return { kind, rest: trimmed.slice(capitals.length), lasts: true };
  }
  const label = LABELLED.exec(trimmed);
  const kind = label ? kindOf(label.groups?.heading ?? '') : null;
  return label && kind ? { kind, rest: trimmed.slice(label[0].length) } : null;
}

function kindOf(line: string): SectionKind | null {
  const plain = unspaced(
    line
      .normalize('NFKC')
      .replaceAll(/[*_`#=~]+/gu, ' ')
      .replace(/^\s*[[【{](.*)[\]】}]\s*$/u, '$1'),
  )
    .replace(NUMBERING, '')
    .replaceAll(BRACKETS, ' ')
    .replaceAll(DECORATION, '')
    .replace(/\s+[-–—|/]?\s*\d.*$/u, '')
    .replaceAll(DECORATION, '')
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase();
  if (plain === '' || plain.length > 60 || /[.!?;,@()]/u.test(plain)) return null;
  const parts = plain
    .replace(/^(?:my|meine?|details? of|(?:a )?summary of) /u, '')
    .split(/\s*(?:&|\/|\+|\||,|\band\b|\bund\b|\by\b|\bet\b)\s*/u)
    .filter(Boolean);
  // Within one job, not above the jobs: "Responsibilities and experience".
  if (/^(?:key |main |my )?(?:responsibilit|duties|tasks|aufgaben)/u.test(plain)) return null;
  const kinds = new Set(parts.map(nounKind).filter((kind) => kind !== null));
  const all = nounKind(plain);
  if (kinds.size === 0) return all;
  if (parts.length === 1) return all ?? [...kinds][0] ?? null;
  // "Aus- und Weiterbildung", "Skills & Expertise", "Professional and academic background"
  if (kinds.size === 1)
    return parts.length <= 3 && parts.every((part) => part.split(' ').length <= 3)
      ? ([...kinds][0] ?? null)
      : null;
  if (parts.some((part) => part.split(' ').length > 3)) return null;
  if (kinds.has('education') && kinds.has('work')) return 'other';
  return kinds.has('education') ? 'education' : kinds.has('work') && !kinds.has('courses') ? 'work' : 'other';
}

function nounKind(phrase: string): SectionKind | null {
  // "Experience in India", "Erfahrung im Vertrieb": the head noun stands before.
  const head =
    /^(?:(?:\p{L}+ ){0,2}(?:experiences?|erfahrung(?:en)?|tätigkeiten?))(?= (?:in|at|of|im|bei|als|abroad) )/u.exec(
      phrase,
    )?.[0];
  const noun = head && phrase.split(' ').length <= 5 ? head : phrase;
  if (noun.split(' ').length > 6) return null;
  const found = NOUNS.find(([, pattern]) => pattern.test(noun))?.[0] ?? null;
  // "Developer certificate", "Manager's references": somebody's, and so part of a sentence.
  if (found !== 'work' && found !== null && namesRole(noun)) return null;
  if (found === 'work' && NOT_WORK_MODIFIER.test(noun))
    return /^(?:academic|education|schol|schul|akadem)/u.test(noun) ? 'education' : 'private';
  return found;
}

/** "E X P E R I E N C E", "W O R K   E X P E R I E N C E": letters that were set apart, words by more than one space. */
function unspaced(line: string): string {
  const letters = line.trim().match(/(?<!\S)\p{L}(?!\S)/gu) ?? [];
  if (letters.length < 4 || letters.length < line.trim().split(/\s+/u).length * 0.8) return line;
  const words = line
    .trim()
    .split(/\s{2,}/u)
    .map((word) => word.replaceAll(/\s/gu, ''));
  const joined = words.join(' ');
  // One space between all: the words have to be found again.
  return words.length > 1
    ? joined
    : joined.replace(
        /^(work|professional|relevant|technical|key|core|language|personal|career|employment)(?=\p{L}{4})/iu,
        '$1 ',
      );
}

function isSetAsHeading(line: string, afterBlank: boolean): boolean {
  if (/^#{1,4}\s+\p{L}/u.test(line)) return !namesRole(line);
  const words = line.trim().replace(/:$/u, '');
  return (
    afterBlank &&
    !namesRole(words) &&
    words.length <= 40 &&
    /^\p{Lu}[\p{Lu}\s&/-]{5,}$/u.test(words) &&
    words.split(/\s+/u).length <= 4
  );
}
