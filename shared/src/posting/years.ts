import { fold, originalSpan } from '../text/fold.ts';
import { isNegated, negatedIn } from './negation.ts';

/** Years of experience that a text asks for. */
export interface YearsAsked {
  /** In years; months are fractions of a year. */
  min: number;
  /** The upper end of a range; null if there is none. */
  max: number | null;
  start: number;
  end: number;
}

const WORDS: Record<string, number> = {
  zero: 0,
  'half a': 0.5,
  'ein halbes': 0.5,
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
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
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
  elf: 11,
  zwölf: 12,
  fünfzehn: 15,
  zwanzig: 20,
};
/** "At least a year"; elsewhere a year is that of "twice a year". */
const A_YEAR = '(?<=\\b(?:at least|minimum of|more than|over)\\s)an?(?=\\s+(?:full\\s+)?year)';
const NUMBER = `(?:\\d{1,2}(?:[.,]\\d{1,2})?|${Object.keys(WORDS).join('|')}|${A_YEAR})`;
/** "Between 3 and 5": elsewhere "and" joins two demands. */
const TO = `-|–|—|-?\\s*(?:to|bis|or|oder|until)\\b|(?<=\\b(?:between|zwischen)\\s+[\\p{L}\\d.,]+\\s*(?:\\(\\d{1,2}\\)\\s*)?)(?:and|und|&)(?!\\p{L})`;
/** Says of the number behind it that it is the most, not the least. */
const AT_MOST =
  /\b(?:up to|(?<!\b(?:no|not) )less than|fewer than|no(?:t)? more than|at most|maximum(?: of)?|max\.?|under|below|bis zu|maximal|höchstens|(?<!\bnicht )weniger als|unter)\s*:?\s*$/iu;
/** "+", "plus", "or more": at least, as every number is read. */
const MORE =
  '(?:\\s*(?:\\+|plus\\b|-\\s?plus\\b|(?:or|oder|und|and|&)\\s+(?:more|above|over|greater|mehr|länger)\\b|\\+\\s*plus\\b))?';
const UNIT =
  "(?<unit>years?|yrs?\\b\\.?|y\\b|yoe|jahre?n?|jährige[nrsm]?|j\\.|months?|mos?\\b\\.?|mths?\\b\\.?|monate?n?|monatige[nrsm]?)(?:\\(s\\)|['’]s?)?";
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d.,€$£:/])(?<min>${NUMBER})(?:\\s*\\((?<low>\\d{1,2})(?:\\s*(?:-|–|—|to|bis)\\s*(?<high>\\d{1,2}))?\\s*\\+?\\))?${MORE}(?:\\s*(?:${TO})\\s*(?<max>${NUMBER})(?:\\s*\\(\\d{1,2}\\))?${MORE})?\\s*[-–]?\\s*(?:full |volle[n]? |solid |ganze[n]? )?${UNIT}${MORE}(?![\\p{L}\\d])`,
  'giu',
);
/** "Master with 3", "PhD + 0": the degree again, the unit left out. */
const DEGREE =
  "(?:bachelor(?:'?s)?|master(?:'?s)?|ph\\.?\\s?d\\.?|doctorate|doctoral(?: degree)?|diploma|(?:b\\.?sc|m\\.?sc|b\\.?a|m\\.?a|b\\.?s|m\\.?s|mba|b\\.?tech|m\\.?tech|b\\.?e|m\\.?e)\\b\\.?|degree|high school(?: diploma)?|ged|associate(?:'?s)?(?: degree)?|promotion|studium|ausbildung|hochschulabschluss|abitur)";
const ELLIPTIC = new RegExp(
  `\\b${DEGREE}(?:\\s+(?:degree|abschluss))?\\s*(?:with|and|plus|mit|und|\\+|&|:|,)\\s*(?:at least |min\\.? |mindestens )?(?<min>${NUMBER})\\s*\\+?(?!\\s*(?:${UNIT.replace('?<unit>', '?:')}|[\\p{L}\\d%(+-]))`,
  'giu',
);

/** "(3 with a Master)": fewer with another degree, in brackets. */
const LESS_WITH_DEGREE = new RegExp(
  `\\(\\s*(?:or )?(?<min>${NUMBER})\\+?\\s*(?:${UNIT.replace('?<unit>', '?:')}\\s*)?(?:with|if|for|mit|bei)\\s(?:an? |einem )?[^()]{0,20}\\b${DEGREE}[^()]*\\)`,
  'iu',
);

/** "Bachelor with", in front of years. */
const AFTER_DEGREE = new RegExp(`\\b${DEGREE}[^.;]{0,25}$`, 'iu');

const EXPERIENCE =
  /experience|exp\b|\bexpertise|erfahrung|praxis|tätigkeit|background|track record|working (?:with|in|as|on)|relevant|professional|berufs|im bereich|as an? |in (?:a |the )?(?:similar|comparable)|hands-on|of work|\byoe\b|\bb\.?e\b\.?/iu;
/** The same for months. */
const BESIDE_MONTHS = /experience|\bexp\b|erfahrung|praxis/iu;
/** Behind years, under what is asked for: "years in …", "years of …", "years building …", "years Python". */
const SPENT =
  /^\s*['’]?\s*(?:\(?\+?\)?\s*)(?:(?:of|in|as|with|within|on|at|across|using|doing|im|in|als|mit|bei|auf|an|am|beim)\b(?! (?:the )?(?:age|business|a row|contract|the (?:market|company|firm)|total time)\b)|\p{Ll}{2,}ing\b|(?:post|min|prior|previous|solid|proven|direct|practical|recent|demonstrated|commercial|industry|hands|total|overall|minimum|clinical|teaching|sales|management|einschlägige|relevante|praktische|berufliche)\b)/iu;
/** "5+ years Java", "5 years backend development": a name follows at once. */
const NAMED_BEHIND =
  /^\s+(?!(?:old|ago|contract|degree|warranty|term|fixed|plan|probation|college|university|diploma|course|program\p{L}*|later|long|now|after|before|from|and|or|vertrag|befrist\p{L}*|alt|her|nach|vor|und|oder|the|we|our|you|is|are|college)\b)(?:\p{Lu}|\.net|\p{Ll}+ (?:development|engineering|management|design|sales|administration|programming|testing))/u;
const MINIMUM =
  /(?:\bminimum(?: of)?|\bmin\.?|\bat least|\bmore than|\bover|\babove|\bmindestens|\bmind\.|\bwenigstens|\bmehr als|\bmin\b|[>≥])\s*:?\s*$/iu;
const NOT_EXPERIENCE =
  /\b(?:old|age[ds]?|alt|ago|vor|seit|since|over the (?:last|past)|(?:the |within |in |den )(?:last|past|next|letzten|nächsten)|contract|befristet|vertrag|warranty|history|founded|gegründet|for (?:over|more than)|company|unternehmen|we have|wir (?:haben|sind|blicken)|rund|anniversary|consecutive|college|university|degree|diploma|ausbildung|studium|within|per year|probation(?:ary)?|probezeit|notice period|kündigungsfrist|duration|laufzeit|tenure|term|commitment|bond|service agreement|internship|praktikum|project|rotation|every|alle)\b/iu;
/** Directly behind the unit: a degree of so many years, a contract, an age. */
const OTHER_SPAN =
  /^['’]?[-\s]*(?:old|of age|ago|alt|college|university|degree|diploma|course|program(?:me)?\b|contract|fixed|term|warranty|probation|plan\b|in (?:business|a row|the market)|on the market|am markt|(?:\p{L}+ )?(?:berufs|fach|handwerks|lehr)?ausbildung\b(?! (?:oder|und))|studium|lehre\b|vertrag|befrist\p{L}*|laufzeit|later|before|of (?:\p{L}+ ){0,2}(?:education|schooling|study|studies|college|university|history|success|age|growth|tradition|secondary|full-time education|unternehmensgeschichte))/iu;
/** So many years are those of a company where the clause speaks of one and to nobody. */
const OF_A_COMPANY = 12;
const COMPANY =
  /\b(?:seit|since|we|our|wir|unsere?[nmr]?|unternehmen|company|markt|market|firma|family[- ]owned|founded|established|etabliert\p{L}*|gegründet|existing)\b/iu;
const ASKING =
  /\b(?:at least|minimum|mindestens|required|must|you(?!r (?:team|mentors?|manager|colleagues))|your|sie|ihre?|du|deine?|candidate|bewerber(?:in)?|erforderlich|vorausgesetzt)\b/iu;
/** Years of a team or a company, before the number: "a team with", "our founders bring", "backed by". */
const OF_A_GROUP =
  /\b(?:teams?|founders?|founding \p{L}+|colleagues|peers|co-?workers|compan(?:y|ies)|firms?|agenc(?:y|ies)|employers?|groups?|clients?|customers?|partners?|leadership|management|organi[sz]ations?|gründer(?:innen|n)?|gründungs\p{L}+|kolleg(?:en|innen)(?:team)?|mitarbeiter(?:n|innen)?|kunden|unternehmen|firma|haus(?:es)?|agentur|geschäftsführung|vorstand)\b(?:[^.;:,]{0,40}?)\b(?:with|has|have|having|brings?|boasts?|holds?|shares?|offers?|combin\p{L}+|whose|who|of|mit|hat|haben|bringt|bringen|verfügt|verfügen|vereint|von|aus|together|collectively)\b[^.;:,]{0,30}$/iu;
const BACKED_BY =
  /\b(?:backed by|built on|based on|drawing on|supported by|thanks to|(?:with|after) (?:over|more than|nearly|almost|some)|mit (?:über|mehr als|fast|rund)|dank|gestützt auf|(?:mentor\p{L}*|coach\p{L}*|train\p{L}*|taught|led|guided|managed|supervised|surrounded|accompanied|betreut|begleitet|angeleitet|geführt|eingearbeitet)\b[^.;:]{0,30}\b(?:by|von|durch|who|that|with|mit)\b|(?:learn|lernst|lernen)\b[^.;:]{0,30}\b(?:from|von)\b|(?:work|working|collaborat\p{L}+|sit|side by side|shoulder to shoulder|alongside|together)\b[^.;:]{0,15}\b(?:with|alongside|beside|next to)\b[^.;:]{0,40}\b(?:with|who|having)|(?:your|the|a|our|dein\p{L}*|ihr\p{L}*|ein\p{L}*) (?:mentor|manager|boss|lead|supervisor|trainer|coach|buddy|vorgesetzte\p{L}*|chef(?:in)?)s?\b[^.;:]{0,25}\b(?:has|have|brings?|with|hat|mit|bringt))\b[^.;:]{0,40}$/iu;
/** The same in a clause of its own: "colleagues who have 15 years". */
const OF_WHOM =
  /\b(?:teams?|founders?|mentors?|colleagues|peers|experts|leaders?|managers?|kolleg(?:en|innen)|mentor(?:in|en)?|gründer(?:n|innen)?|expert(?:en|innen)|führungskräften?),? (?:who|whose|which|that|die|der|das|deren|dessen)\b[^.;:,]{0,30}$/iu;
/** "You have been working as a nurse for …", "Sie sind seit … tätig": since when somebody does what is asked for. */
const SINCE_WHEN_YOU =
  /\b(?:you(?:'ve| have)?|du|sie) (?:been |worked|working|work|bist|sind|arbeitest|arbeiten)\b[^.;:,]{0,40}\b(?:for|seit)\s+(?:mindestens |wenigstens |at least |über |over |mehr als |more than )?$/iu;
const SEARCHED =
  /\b(?:looking for|seeking|search(?:ing)? for|hiring|hire|recruiting|need|needs|want|require|requires|suchen|sucht|brauchen|benötigen|ideal|successful|you (?:lead|led|have|manage|managed)|experience (?:leading|managing|in|with|of))\b/iu;
/** Years that several have together, behind the number. */
const TOGETHER =
  /^[^.;:]{0,40}\b(?:combined|collective|cumulative|together|between (?:us|them)|in total among|gemeinsame[rn]?|gebündelte[rn]?|zusammen(?:genommen)?|geballte[rn]?|kumulierte[rn]?)\b/iu;
const OF_US_BEHIND =
  /^[^.;:]{0,60}(?:,\s*(?:we|our|wir|[\p{Lu}]\p{L}+ (?:is|ist|has|hat))\b|\b(?:we are|we have|wir sind|sind wir|haben wir|are we|stands? for|steht|stehen wir|unser(?:er|es)? (?:unternehmens?|firma|hauses)|sorgt|behind us)\b)/u;
/** "Experience: 3+", "Years of experience: 5 - 8": the unit stands in the label, or nowhere. */
const LABELLED =
  /(?:\b(?:years?|yrs?)\.? of (?:\p{L}+ )?experience|^\W*(?:total |work |relevant |required )*(?:experience|exp|yoe)\.?(?: required| \((?:in )?(?:years|yrs)\))?|\byoe)\s*[:=–-]+\s*(?:min\.? |minimum |at least )?(?<min>\d{1,2})(?:\s*(?:-|–|to)\s*(?<max>\d{1,2}))?\s*\+?(?![\p{L}\d.,%]|\s*(?:\p{L}|[-–]\s*\d))/giu;
/** German words that stand for a number of years, as recruiters use them. */
const VAGUE: readonly [RegExp, number][] = [
  [/\blangjährige\w*\s+(?:\p{L}+\s+){0,3}?\p{L}*(?:erfahrung|praxis)/giu, 5],
  [/\b(?:mehrjährige\w*|einige\w? jahre)\s+(?:\p{L}+\s+){0,3}?\p{L}*(?:erfahrung|praxis)/giu, 3],
  [/\berste\w*\s+(?:\p{L}+\s+){0,2}?\p{L}*erfahrung/giu, 1],
  [
    /\b(?:a|one) decade\b[^.\n]{0,40}\bexperience|\bjahrzehntelange\w*\s+(?:\p{L}+\s+)?\p{L}*erfahrung/giu,
    10,
  ],
  [/\bseveral years\b[^.\n]{0,40}\bexperience/giu, 3],
];
/** Most clauses can be told at a glance to name no time; styled letters have to be folded first. */
const SPEAKS_OF_TIME =
  /ye?a?rs?|yoe|exp|decade|ja?äh?r|jahr|mo(?:nth|nat|s?\b)|mth|\b[yj]\b|erfahrung|praxis|[^\p{ASCII}–—’‘“”•äöüÄÖÜß]/iu;
/** Characters around a number that tell what it is about. */
const WINDOW = 160;
/** The length of a whole working life; a higher number is not a requirement. */
const MOST = 40;

/**
 * Finds how many years of experience a clause asks for, in figures or in words, German or English.
 *
 * @param clause one sentence or point of a list
 * @param own true in a resume, where years are of experience unless something says otherwise
 * @param asked false for text that is not about what the candidate must bring: there the word "experience" has to stand near
 */
export function yearsIn(clause: string, own = false, asked = true): YearsAsked[] {
  if (!SPEAKS_OF_TIME.test(clause)) return [];
  const { text, edits } = fold(clause);
  const negated = own ? [] : negatedIn(text);
  const found: YearsAsked[] = [];
  const take = (start: number, length: number, min: number, max: number | null) => {
    if (isNegated(negated, { start, end: start + length })) return;
    const [from, to] = originalSpan(edits, start, start + length);
    found.push({ min, max, start: from, end: to });
  };
  for (const match of text.matchAll(PATTERN)) {
    const { min, max } = rangeOf(match);
    if (min > MOST || !isExperience(text, match, min, own, asked)) continue;
    if (!own && max === null && AT_MOST.test(text.slice(Math.max(0, match.index - 20), match.index)))
      take(match.index, match[0].length, 0, min);
    else take(match.index, match[0].length, min, max);
  }
  if (found.length === 0)
    for (const match of text.matchAll(LABELLED)) {
      const { min, max } = rangeOf(match);
      take(match.index, match[0].length, min, max);
    }
  if (found.length > 0)
    for (const match of text.matchAll(ELLIPTIC)) {
      const at = match.index + match[0].length;
      if (found.some(({ start, end }) => at > start && match.index < end)) continue;
      take(match.index, match[0].length, numberOf(match.groups?.min), null);
    }
  if (found.length > 0) return found.sort((a, b) => a.start - b.start);
  for (const [pattern, min] of VAGUE) {
    for (const match of text.matchAll(pattern)) take(match.index, match[0].length, min, null);
  }
  return found.slice(0, 1);
}

/** Two degrees, or "or" between two numbers of years: each is a way in, and the shortest is enough. */
const ALTERNATIVES = new RegExp(
  `\\b${DEGREE}[^.]{1,120}?(?:\\bor\\b|\\boder\\b|,|/|;)[^.]{0,60}?\\b${DEGREE}`,
  'iu',
);
const OR_BETWEEN = /\b(?:or|oder|alternatively|alternativ|respectively|bzw)\b|\//iu;

const BETWEEN = /\b(?:between|zwischen)\s+$/iu;

/** The years that a clause asks for in all: the most of them, or of alternatives the fewest; null when it asks for none. */
export function fewestYearsIn(clause: string, asked = true): number | null {
  const found = yearsIn(clause, false, asked);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return null;
  const all = found.map(({ min }) => min);
  const less = LESS_WITH_DEGREE.exec(clause)?.groups?.min;
  if (less !== undefined) return Math.min(numberOf(less), ...all);
  if (BETWEEN.test(clause.slice(0, first.start)) && found.length === 2) return first.min;
  const free = ALTERNATIVES.test(clause) || OR_BETWEEN.test(clause.slice(first.end, last.start));
  return free && found.length > 1 ? Math.min(...all) : Math.max(...all);
}

function rangeOf({ groups = {} }: RegExpMatchArray): { min: number; max: number | null } {
  const part = /^m(?:o|th|onat)/iu.test(groups.unit ?? '') ? 12 : 1;
  // "four (2-4) years": figures in brackets are meant when they are a range.
  const low = groups.high === undefined ? groups.min : groups.low;
  const high = groups.high ?? groups.max;
  const inYears = (figure: string | undefined) => Math.round((numberOf(figure) / part) * 100) / 100;
  return { min: inYears(low), max: high === undefined ? null : inYears(high) };
}

function isExperience(
  text: string,
  match: RegExpMatchArray,
  min: number,
  own: boolean,
  asked: boolean,
): boolean {
  const at = match.index ?? 0;
  const end = at + match[0].length;
  // Windows, not the whole text: a clause may be as long as a page that lost its line breaks.
  const before = text.slice(Math.max(0, at - WINDOW), at);
  const after = text.slice(end, end + WINDOW);
  const unit = match.groups?.unit ?? '';
  const around = text.slice(Math.max(0, at - 60), end + 90);
  // In a resume, "degree, 5 years" is how long the studies took; in a posting a comma parts two demands.
  const close = before.slice(-25);
  const near = `${own ? close : close.replace(/^.*[,;]/u, '')}${text.slice(at, end + 20)}`;
  // Contracts, notice and probation are counted in months, too: the word has to stand beside them.
  const told = /^m(?:o|th)/iu.test(unit)
    ? BESIDE_MONTHS.test(`${before.slice(-30)} ${after.slice(0, 45)}`)
    : EXPERIENCE.test(around) || /^yoe$/iu.test(unit);
  if (OTHER_SPAN.test(after)) return false;
  // "Pension after five years of service" is what somebody gets.
  if (!own && /\b(?:after|nach)\s+$/iu.test(before)) return false;
  if (!own && SINCE_WHEN_YOU.test(before) && !/^mo/iu.test(unit)) return true;
  // "Master's degree and 3 years": beside the degree, not for it.
  const beside = /\b(?:and|with|plus|mit|und)\s+(?:at least |mindestens )?$|[+&]\s*$/iu.test(before);
  if (!beside && NOT_EXPERIENCE.test(near) && !/experience|\bexp\b|erfahrung|\byoe\b/iu.test(near))
    return false;
  if (/^y$|^j\.$/iu.test(unit) && !told) return false;
  if (own) return !/^mo/iu.test(unit) || told;
  if (ofOthers(before, after)) return false;
  const whole = `${before}${match[0]}${after}`;
  if (min >= OF_A_COMPANY && COMPANY.test(whole) && !ASKING.test(whole)) return false;
  if (told || (beside && AFTER_DEGREE.test(before))) return true;
  if (!asked || /^mo|^mth/iu.test(unit)) return false;
  return (
    SPENT.test(after) ||
    NAMED_BEHIND.test(after) ||
    /\+|\b(?:more|above|over|greater|mehr|länger)\b/iu.test(match[0]) ||
    // A point that is nothing but "0-2 years".
    (!/\p{L}/u.test(before + after) && match.groups?.max !== undefined) ||
    (MINIMUM.test(before) &&
      /^\W*$/u.test(after) &&
      !/\b(?:contract|vertrag|age|alter|term|laufzeit)\b/iu.test(before))
  );
}

/** Whether the years are those of a team, a company or a mentor. */
function ofOthers(before: string, after: string): boolean {
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1,
  );
  if (TOGETHER.test(after.slice(0, 60)) || /\b(?:combined|collective|gemeinsam\p{L}*)\s*$/iu.test(sentence))
    return true;
  if (OF_US_BEHIND.test(after)) return !SEARCHED.test(sentence);
  return (
    (OF_A_GROUP.test(sentence) || BACKED_BY.test(sentence) || OF_WHOM.test(sentence)) &&
    !SEARCHED.test(sentence)
  );
}

const numberOf = (text = '') =>
  /^an?$/iu.test(text) ? 1 : (WORDS[text.toLowerCase()] ?? Number(text.replace(',', '.')));
