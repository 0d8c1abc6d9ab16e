/** Years of experience that a text asks for. */
export interface YearsAsked {
  min: number;
  /** Upper end of a range; null without. */
  max: number | null;
  start: number;
  end: number;
}

const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  fünfzehn: 15,
};
const NUMBER = `(?:\\d{1,2}(?:[.,]5)?|${Object.keys(WORDS).join('|')})`;
const PATTERN = new RegExp(
  `(?<![\\d.,€$£])\\b(?<min>${NUMBER})\\s*(?:\\(\\d{1,2}\\))?\\s*(?:\\+|plus)?\\s*(?:(?:-|–|—|to|bis|or|oder)\\s*(?<max>${NUMBER})\\s*\\+?)?\\s*[-–]?\\s*(?:full |volle[n]? )?(?:years?|yrs?|jahre?n?|jährige[nrsm]?)(?![\\p{L}])`,
  'giu',
);
/** What tells that years are of experience, not of the company's age or a contract's length. */
const EXPERIENCE =
  /experience|exp\b|erfahrung|praxis|tätigkeit|background|track record|working (?:with|in|as)|relevant|professional|berufs|im bereich|as an? |in (?:a |the )?(?:similar|comparable)|hands-on|of work/iu;
const NOT_EXPERIENCE =
  /\b(?:old|age|alt|ago|vor|seit|since|over the (?:last|past)|contract|befristet|vertrag|warranty|history|founded|gegründet|for (?:over|more than)|company|unternehmen|we have|wir (?:haben|sind|blicken)|rund|anniversary|consecutive|college|university|degree|diploma|ausbildung|studium|within|per year)\b/iu;
/** So many years are those of a company where the clause speaks of one and to nobody. */
const OF_A_COMPANY = 12;
const COMPANY =
  /\b(?:seit|since|we|our|wir|unsere?[nmr]?|unternehmen|company|markt|market|firma|family[- ]owned|founded)\b/iu;
const ASKING =
  /\b(?:at least|minimum|mindestens|required|must|you|your|sie|ihre?|du|deine?|candidate|bewerber(?:in)?|erforderlich|vorausgesetzt)\b/iu;
/** German words that stand for a number of years, as recruiters use them. */
const VAGUE: readonly [RegExp, number][] = [
  [/\blangjährige\w*\s+(?:\p{L}+\s+){0,3}?\p{L}*(?:erfahrung|praxis)/giu, 5],
  [/\b(?:mehrjährige\w*|einige\w? jahre)\s+(?:\p{L}+\s+){0,3}?\p{L}*(?:erfahrung|praxis)/giu, 3],
  [/\berste\w*\s+(?:\p{L}+\s+){0,2}?\p{L}*erfahrung/giu, 1],
  [/\bseveral years\b[^.\n]{0,40}\bexperience/giu, 3],
];

/**
 * Finds how many years of experience a clause asks for, in figures or in words, German or English.
 *
 * @param clause one sentence or point of a list
 * @param own true in a resume, where years are of experience unless something says otherwise
 */
export function yearsIn(clause: string, own = false): YearsAsked[] {
  const found: YearsAsked[] = [];
  for (const match of clause.matchAll(PATTERN)) {
    const around = clause.slice(Math.max(0, match.index - 60), match.index + match[0].length + 90);
    const near = clause.slice(Math.max(0, match.index - 25), match.index + match[0].length + 12);
    if (
      (!own && !EXPERIENCE.test(around)) ||
      (NOT_EXPERIENCE.test(near) && !/experience|erfahrung/iu.test(near))
    )
      continue;
    const min = numberOf(match.groups?.min);
    const max = match.groups?.max === undefined ? null : numberOf(match.groups.max);
    if (min > 40 || (min >= OF_A_COMPANY && COMPANY.test(clause) && !ASKING.test(clause))) continue;
    found.push({ min, max, start: match.index, end: match.index + match[0].length });
  }
  if (found.length > 0) return found;
  for (const [pattern, min] of VAGUE) {
    for (const match of clause.matchAll(pattern))
      found.push({ min, max: null, start: match.index, end: match.index + match[0].length });
  }
  return found.slice(0, 1);
}

const numberOf = (text = '') => WORDS[text.toLowerCase()] ?? Number(text.replace(',', '.'));
