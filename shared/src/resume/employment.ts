const MONTHS: Record<string, number> = {
  jan: 0,
  feb: 1,
  mar: 2,
  mär: 2,
  mrz: 2,
  apr: 3,
  may: 4,
  mai: 4,
  jun: 5,
  jul: 6,
  aug: 7,
  sep: 8,
  oct: 9,
  okt: 9,
  nov: 10,
  dec: 11,
  dez: 11,
};
const MONTH = '(?:jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\p{L}*\\.?';
const POINT = `(?:(?<M>${MONTH})\\s*['’,]?\\s*|(?<m>0?[1-9]|1[0-2])\\s*[./]\\s*)?(?<y>(?:19|20)\\d\\d)`;
const named = (prefix: string) => POINT.replaceAll(/\?<(\w)>/g, `?<${prefix}$1>`);
const RANGE = new RegExp(
  `(?<![\\d/.])(?:\\d{1,2}\\.)?${named('a')}\\s*(?:-|–|—|to|until|till|bis|\\s)\\s*(?:(?:\\d{1,2}\\.)?${named('b')}|(?<open>present|current(?:ly)?|now|today|date|heute|jetzt|aktuell|lfd|laufend|gegenwärtig|dato))(?!\\d)`,
  'giu',
);
/** "since 2019", "seit 03/2019". */
const SINCE = new RegExp(`\\b(?:since|seit)\\s+${named('a')}`, 'giu');
/** Parts of a resume whose dates are no work. */
const NOT_WORK =
  /^(?:education|academic(?: background)?|studies|schooling|university|training and education|ausbildung|schul(?:e|bildung|ische ausbildung)|studium|bildung(?:sweg)?|akademische ausbildung|certifications?|zertifikate|weiterbildung(?:en)?|volunteer(?:ing)?|hobbies|interests)$/iu;
const WORK =
  /^(?:(?:work |professional |relevant |employment )?(?:experience|history|career)|employment|work|career(?: history)?|beruf(?:serfahrung|licher werdegang|spraxis)?|berufliche(?:r)? (?:erfahrung|stationen|tätigkeiten|werdegang)|werdegang|praxiserfahrung|projects?|projekte)$/iu;

/**
 * Months of work by the dates of a resume: ranges are laid over each other, so that two jobs at a time count once, and those
 * under "Education" do not count.
 */
export function monthsWorked(text: string, now: Date): number {
  const worked = new Set<number>();
  const today = now.getFullYear() * 12 + now.getMonth();
  let counts = true;
  for (const line of text.split('\n')) {
    const heading = line.replaceAll(/^[\s#*•–-]+|[\s:*]+$/gu, '');
    if (NOT_WORK.test(heading)) counts = false;
    else if (WORK.test(heading)) counts = true;
    if (
      !counts ||
      /\b(?:university|universität|hochschule|gymnasium|school|college|b\.?sc|m\.?sc|bachelor|master of|abitur|degree)\b/iu.test(
        line,
      )
    )
      continue;
    for (const match of line.matchAll(RANGE)) {
      const from = pointOf(match, 'a', false);
      const to = match.groups?.open ? today : pointOf(match, 'b', true);
      add(worked, from, Math.min(to, today));
    }
    if (!RANGE.test(line))
      for (const match of line.matchAll(SINCE)) add(worked, pointOf(match, 'a', false), today);
    RANGE.lastIndex = 0;
  }
  return worked.size;
}

function add(worked: Set<number>, from: number, to: number): void {
  // Longer than a life of work: no job, but two years that stand beside each other.
  if (to - from > 50 * 12) return;
  for (let month = from; month <= to; month += 1) worked.add(month);
}

function pointOf({ groups }: RegExpMatchArray, prefix: 'a' | 'b', end: boolean): number {
  const name = groups?.[`${prefix}M`]?.toLowerCase().slice(0, 3);
  const figure = groups?.[`${prefix}m`];
  const month =
    name !== undefined ? (MONTHS[name] ?? 0) : figure !== undefined ? Number(figure) - 1 : end ? 11 : 0;
  // "2019 - 2021" is some two years, not three.
  const whole = name === undefined && figure === undefined && end ? 6 : 0;
  return Number(groups?.[`${prefix}y`]) * 12 + month - whole;
}
