import { folded } from '../text/fold.ts';
import * as phrases from './heading-phrases.ts';

/**
 * - intro: before the first heading, and what the role is about;
 * - tasks, requirements, preferred: what is to be done, what is asked for, what is welcome;
 * - offer, company, apply: what says nothing of the skills asked for;
 * - aside: small print of the law, and what the posting says it does not ask for;
 * - other: under a heading that is not known
 */
export type SectionKind =
  | 'intro'
  | 'tasks'
  | 'requirements'
  | 'preferred'
  | 'offer'
  | 'company'
  | 'apply'
  | 'aside'
  | 'other';

const SILENT: ReadonlySet<SectionKind> = new Set(['offer', 'company', 'apply', 'aside']);

/** Whether a section of this kind asks for nothing. */
export const isSilent = (kind: SectionKind): boolean => SILENT.has(kind);

/** The first kind whose phrase is the whole heading counts. "Preferred qualifications" must meet `preferred` first. */
const PHRASES: readonly [SectionKind, readonly string[]][] = [
  ['requirements', phrases.CANDIDATE_PROFILES],
  ['other', phrases.STACK],
  ['tasks', phrases.JOB_PROFILES],
  ['company', phrases.COMPANY_BACKGROUNDS],
  ['aside', phrases.ASIDE],
  ['preferred', phrases.PREFERRED],
  ['requirements', phrases.REQUIREMENTS],
  ['tasks', phrases.TASKS],
  ['offer', phrases.OFFER],
  ['offer', phrases.FACTS],
  ['company', phrases.COMPANY],
  ['apply', phrases.APPLY],
];

/** For texts in small letters: ignoring case costs several times as much. */
const LINE: readonly [SectionKind, RegExp][] = PHRASES.map(([kind, sources]) => [
  kind,
  new RegExp(`^(?:${sources.join('|')})$`, 'u'),
]);

/** Signs around a heading, whatever they are: bullets, Markdown, dashes, emoji, quotation marks. */
const SIGNS_BEFORE = /^[^\p{L}\p{N}]+/u;
const SIGNS_AFTER = /[^\p{L}\p{N})]+$/u;
/** "1.", "2)", "(3)", "1.2", "IV.", "A)", "Step 2:", "1" before a word. */
const NUMBERING =
  /^(?:(?:section|part|step|teil|abschnitt|punkt)\s+)?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}(?=[.):])|[a-h](?=[.)]))(?:\s*[.):–-]+\s*|\s+)(?=\p{L})/iu;
/** "(m/w/d)", "(must have)", "(5+ years)" behind a heading. */
const BRACKETS = /\s*\([^()]{1,30}\)$/u;
/** The maximum length of a heading. */
export const LONGEST_HEADING = 80;
const MOST_WORDS = 10;

/** The words of a heading as they are compared: without decoration, numbering and brackets. */
export function bareHeading(line: string): string {
  const bare = unspaced(folded(line).replaceAll(TAGS, ''))
    .replaceAll(/[’‘´`]/g, "'")
    .replace(SIGNS_BEFORE, '')
    .replace(NUMBERING, '')
    .replace(SIGNS_BEFORE, '')
    .replace(SIGNS_AFTER, '');
  const plain = bare.replace(BRACKETS, '').replace(SIGNS_AFTER, '') || bare;
  return plain.replaceAll(/\s+/g, ' ').trim();
}

/** Markup of a page that was copied as text. */
const TAGS = /<\/?(?:b|strong|h[1-6]|u|em|i|p|span|div)>/giu;
/** "R E Q U I R E M E N T S": single letters, with wider gaps between words. */
const SPACED = /^\P{L}*\p{L}(?: \p{L}){3,}(?:\s{2,}\p{L}(?: \p{L})*)*\P{L}*$/u;
const unspaced = (line: string): string =>
  SPACED.test(line)
    ? line
        .trim()
        .split(/\s{2,}/)
        .map((word) => word.replaceAll(' ', ''))
        .join(' ')
    : line;

/** What a heading with these words is about; undefined when it is none that is known. */
export function kindOfHeading(line: string): SectionKind | undefined {
  if (line.length > 2 * LONGEST_HEADING) return undefined;
  const bare = bareHeading(line);
  if (bare.length < 2 || bare.length > LONGEST_HEADING || bare.split(' ').length > MOST_WORDS)
    return undefined;
  const whole = kindOf(bare);
  if (whole) return whole;
  // "Requirements / Anforderungen", "Your profile: what you bring": two headings in one, the first decides.
  const [first, second] = bare.split(/\s*[/|:]\s*|\s[–—-]\s/u);
  return second && kindOf(second) ? kindOf(first ?? '') : undefined;
}

function kindOf(bare: string): SectionKind | undefined {
  const lower = bare.toLowerCase();
  return LINE.find(([, pattern]) => pattern.test(lower))?.[0];
}

/** Marks of a list, at the beginning of a line. */
const ITEM = /^\s*(?:[•●○▪▫■□◆◇◦·‣⁃∙➢➤►▶▸✓✔✅☑❖*+–—-]|o(?=\s{2}|\t))\s*(?=\S)/u;
const NUMBERED = /^\s*\(?(?:\d{1,2}|[a-z])[.)]\s+\S/iu;
const EMOJI = /^\s*\p{Extended_Pictographic}/u;

/** Whether a line is an item of a list. */
export const isListItem = (line: string): boolean => ITEM.test(line) && !/^\s*\*\*/.test(line);

/** How a line begins; lines that begin alike are a list. */
export function markOf(line: string): 'item' | 'number' | 'emoji' | 'none' {
  if (isListItem(line)) return 'item';
  if (NUMBERED.test(line)) return 'number';
  return EMOJI.test(line) ? 'emoji' : 'none';
}

/** Whether a line looks like a heading, whatever it says: a few words that are no sentence and no point of a list. */
export function looksLikeHeading(line: string): boolean {
  const bare = line.trim();
  return (
    /\p{L}{2}/u.test(bare) &&
    !isListItem(bare) &&
    bare.length <= LONGEST_HEADING &&
    bare.split(/\s+/).length <= MOST_WORDS &&
    !/[.,;]\W*$/u.test(bare)
  );
}

/** Whether a line is set as a heading: in bold or capitals, numbered, with "#", an emoji or a colon at its end. */
export function isSetAsHeading(line: string): boolean {
  const bare = line.trim();
  return (
    /^#{1,6}\s|^\*\*.+\*\*:?$|^__.+__:?$|^={2,}.+={2,}$|^<b>|[:：]$/u.test(bare) ||
    markOf(bare) !== 'none' ||
    (/\p{Lu}{3}/u.test(bare) && !/\p{Ll}/u.test(bare))
  );
}

/** A line that is a known heading, or begins with one and a colon. */
export function headingOf(line: string): { kind: SectionKind; heading: string; rest: string } | undefined {
  const kind = kindOfHeading(line);
  if (kind) return { kind, heading: bareHeading(line), rest: '' };
  // A point of a list may have a label, too, but it is no heading: "- Must have: Docker".
  if (isListItem(line)) return undefined;
  const colon = /^([^:]{2,60}?)\s*(?::|\s[–—-]\s)\s*(\S[\s\S]*)$/u.exec(line.trim());
  const labelled = colon?.[1] && kindOfHeading(colon[1]);
  return labelled
    ? { kind: labelled, heading: bareHeading(colon[1] ?? ''), rest: colon[2] ?? '' }
    : undefined;
}

/**
 * Headings in the middle of running text: at a boundary, in capitals at their beginning, and followed by a colon, a question
 * mark or a capital letter that no space or too little space parts from them.
 */
let inlinePatterns: readonly [SectionKind, RegExp][] | undefined;
/** Created on first use: the sites read pages, which have line breaks, and never need them. */
const inline = () =>
  (inlinePatterns ??= PHRASES.filter(([, sources]) => sources !== phrases.FACTS).map(([kind, sources]) => [
    kind,
    new RegExp(
      `(?:${sources.join('|')})(?=\\s?[:?]|(?<=\\p{Ll})\\p{Lu}|\\s{2,}|\\s[•●–-]\\s|\\s\\p{Lu})`,
      'iuy',
    ),
  ]));
/** The positions in a text at which a heading may begin. */
const BEGINNING = /(?<=^|[.!?:;)\]–•*_=+"”]\s{0,3}|\p{Ll}|\s|\d)\p{Lu}/gu;
const COLON_AFTER = /^\s?[:?]/u;
const GLUED_AFTER = /^\p{Lu}/u;
const GAP_AFTER = /^(?:\s{2,}|\s[•●–-]\s)/u;
/** Headings that address somebody may be followed by a mere space and a capital letter, when a sentence ends before them. */
const ADDRESSES = /^(?:Your|Our|Key|What|Was|Ihre?|Deine?|Unsere?|Dein|Ihr|Unser)\s\p{Lu}/u;
const SPACE_AFTER = /^\s\p{Lu}/u;
const SENTENCE_BEFORE = /(?:[.!?)*_]\s{0,3}|\p{Ll}|^)$/u;
const ANNOUNCES = /\b(?:following|folgende[nrs]?|these|diese)\s$/iu;

/** @param text one line, in which headings lost the breaks around them */
export function inlineHeadings(text: string): { kind: SectionKind; start: number; end: number }[] {
  const line = text.replaceAll(/[’‘´`]/g, "'");
  const found = [...line.matchAll(BEGINNING)]
    .flatMap(({ index: start }) =>
      inline().flatMap(([kind, pattern], rank) => {
        pattern.lastIndex = start;
        const [heading] = pattern.exec(line) ?? [];
        return heading === undefined ? [] : [{ kind, rank, start, end: start + heading.length }];
      }),
    )
    .filter((heading) => isInlineHeading(line, heading))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** Looks again at the boundaries: without regard to case, "\p{Lu}" matches small letters, too. */
function isInlineHeading(
  line: string,
  { kind, start, end }: { kind: SectionKind; start: number; end: number },
): boolean {
  if (!/\p{Lu}/u.test(line[start] ?? '')) return false;
  const before = line.slice(Math.max(0, start - 14), start);
  const after = line.slice(end, end + 3);
  const heading = line.slice(start, end);
  // In "REQUIREMENTS" the last letter is no beginning of a sentence.
  const glued = GLUED_AFTER.test(after) && /[\p{Ll})]$/u.test(heading);
  // "Diversity", "Privacy": within a text these are what somebody works on.
  if (kind === 'aside' && !/\s/.test(heading)) return false;
  if (/\p{L}\s$/u.test(before)) {
    // "… abwechslungsreiche Tätigkeiten – und …", "vergleichbare QualifikationMehrjährige …": the noun of a sentence.
    if (/\b\p{Ll}\p{L}*\s$/u.test(before) && !/\s/.test(heading))
      return ANNOUNCES.test(before) && COLON_AFTER.test(after);
    return COLON_AFTER.test(after) || glued;
  }
  if (COLON_AFTER.test(after) || glued || GAP_AFTER.test(after)) return true;
  return SENTENCE_BEFORE.test(before) && ADDRESSES.test(heading) && SPACE_AFTER.test(after);
}
