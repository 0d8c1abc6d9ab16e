import { isSmallPrint } from './boilerplate.ts';
import { clausesOf } from './clauses.ts';
import {
  headingOf,
  inlineHeadings,
  isListItem,
  isSetAsHeading,
  isSilent,
  looksLikeHeading,
  markOf,
  type SectionKind,
} from './headings.ts';
import { offersSomething } from './offers.ts';
import { surelyLanguage } from './text-language.ts';

/** A part of a posting under one heading. */
export interface Section {
  kind: SectionKind;
  /** The posting's own wording; null for the text before the first heading. */
  heading: string | null;
  text: string;
}

/** What separates a heading from the rest of its line. */
const AFTER_HEADING = /^\s*[:?!]\s*/u;
/** A line longer than this may hold several headings, as texts do whose markup got lost. */
const LONG_LINE = 240;
/** "*** English version below ***": from here on the posting begins again, in another language. */
const OTHER_VERSION =
  /^\W*(?:\*{0,3}\s*)?(?:(?:please find (?:the )?)?(?:english|german|deutsche|englische) (?:version|text|description)(?: (?:below|see below|unten|weiter unten|follows))?|(?:for (?:the )?)?(?:english|german)(?: version)?,? (?:see|scroll|please see) below|in english|auf deutsch|deutsch|english|englisch|german)\W*$/iu;

/**
 * Parts a posting by its headings. Headings may stand on lines of their own or, where a text has lost its line breaks, in the
 * middle of it. A line that looks like a heading ends what says nothing of the skills asked for (the company, the offer, how to
 * apply), even when its words are not known: what follows it counts.
 *
 * @returns in the order of the text; parts without text are left out
 */
export function sectionsOf(text: string): Section[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const parted = new Parting();
  for (const [index, line] of lines.entries()) {
    const smallPrint = parted.kind === 'aside' && parted.goesOnUntilBlank;
    if (smallPrint ? isListItem(line) : endsLabelled(lines, index, parted)) parted.resume();
    const known = knownHeading(lines, index);
    if (known) {
      parted.begin(known.kind, known.heading, known.rest !== '');
      if (known.rest) parted.add(known.rest);
    } else if (isSmallPrint(line)) {
      // After a list, text without a heading continues the list; between paragraphs, it is one of them.
      const afterList = parted.hasList;
      parted.begin('aside', null, true);
      parted.add(line);
      if (!afterList) parted.resume();
    } else if (line.length > LONG_LINE) {
      let from = 0;
      for (const { kind, start, end } of inlineHeadings(line)) {
        parted.add(line.slice(from, start));
        parted.begin(kind, line.slice(start, end).trim());
        from = end;
      }
      parted.add(line.slice(from));
    } else if (OTHER_VERSION.test(line) && line.trim() !== '') {
      parted.begin('intro', line.trim());
    } else if (isSilent(parted.kind) && isUnknownHeading(lines, index)) {
      parted.begin('other', line.trim(), false, parted.kind);
    } else {
      parted.add(line);
    }
  }
  return parted.done().flatMap(byLanguage);
}

/** Whether a paragraph that began with a label ends here: at a blank line, unless a list follows that belongs to it. */
const endsLabelled = (lines: readonly string[], index: number, { goesOnUntilBlank }: Parting): boolean =>
  goesOnUntilBlank && (lines[index] ?? '').trim() === '' && !isListItem(nextLine(lines, index));

/** Collects the sections while the lines are walked through. */
class Parting {
  /** Whether the current section came with a label ("Salary: 10") and ends with its paragraph. */
  goesOnUntilBlank = false;
  readonly #sections: (Section & { within: SectionKind | null })[] = [];
  #current: Section & { within: SectionKind | null } = {
    kind: 'intro',
    heading: null,
    text: '',
    within: null,
  };
  #before: Pick<Section, 'kind' | 'heading'> = this.#current;

  get hasList(): boolean {
    return this.#current.text.split('\n').some(isListItem);
  }

  get kind(): SectionKind {
    return this.#current.kind;
  }

  /** @param within of a heading that is not known: the section that it interrupts */
  begin(
    kind: SectionKind,
    heading: string | null,
    labelled = false,
    within: SectionKind | null = null,
  ): void {
    if (!this.goesOnUntilBlank) this.#before = { kind: this.#current.kind, heading: this.#current.heading };
    this.#sections.push(this.#current);
    this.#current = { kind, heading, text: '', within };
    this.goesOnUntilBlank = labelled;
  }

  /** Back to what stood before a paragraph with a label of its own. */
  resume(): void {
    const { kind, heading } = this.#before;
    this.#sections.push(this.#current);
    this.#current = { kind, heading, text: '', within: null };
    this.goesOnUntilBlank = false;
  }

  add(part: string): void {
    this.#current.text += `${part}\n`;
  }

  done(): Section[] {
    return [...this.#sections, this.#current]
      .map((section) => ({ ...section, text: section.text.replace(AFTER_HEADING, '').trim() }))
      .filter(({ text, kind, within, heading }) => text !== '' || (kind === 'other' && within && heading))
      .map(({ kind, heading, text, within }) => {
        // "Financially secure", "Körperlich fit": a heading among the offers.
        if (kind === 'other' && within && offersSomething(`${heading}\n${text}`))
          return { kind: within, heading, text };
        // Under a heading that is not known, the heading itself may be what is asked for.
        return { kind, heading, text: kind === 'other' ? `${heading}\n${text}`.trim() : text };
      });
  }
}

const nextLine = (lines: readonly string[], index: number): string =>
  lines.slice(index + 1).find((line) => line.trim() !== '') ?? '';
const previousLine = (lines: readonly string[], index: number): string =>
  lines.slice(0, index).findLast((line) => line.trim() !== '') ?? '';

/** A known heading; a point of a list is one only where it does not stand among others like it. */
function knownHeading(lines: readonly string[], index: number) {
  const line = lines[index] ?? '';
  const heading = headingOf(line);
  if (heading?.rest !== '' || !isListItem(line)) return heading;
  return isListItem(nextLine(lines, index)) && isListItem(previousLine(lines, index)) ? undefined : heading;
}

/** A line whose words are not known, but which is set and placed as a heading. */
function isUnknownHeading(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (!looksLikeHeading(line)) return false;
  const next = nextLine(lines, index);
  if (next === '') return false;
  const mark = markOf(line);
  // Among lines that begin like it, it is one point of several.
  if (mark !== 'none' && (markOf(next) === mark || markOf(previousLine(lines, index)) === mark)) return false;
  if (isListItem(next)) return true;
  const blankAfter = (lines[index + 1] ?? '').trim() === '';
  const heads = !looksLikeHeading(next) || next.length > 2 * line.length;
  if (heads && (isSetAsHeading(line) || blankAfter)) return true;
  // A few words in front of their text, apart from what stands before them; a line of wrapped text is longer.
  return isApart(lines, index) && isBrief(line) && (!blankAfter || isBrief(next));
}

/** Words of a heading at most that nothing but its place tells. */
const BRIEF = 5;
const isBrief = (line: string): boolean =>
  line.trim().split(/\s+/).length <= BRIEF && /^\P{L}*[\p{Lu}\p{Lo}]/u.test(line);

/** Whether a line has a blank one or a list before it, which is what sets a heading off. */
function isApart(lines: readonly string[], index: number): boolean {
  const before = lines[index - 1];
  return (
    before === undefined || before.trim() === '' || (isListItem(before) && !isListItem(lines[index] ?? ''))
  );
}

/** What a version of the posting says, and a closing sentence about the company's culture does not. */
const SPEAKS_OF_THE_JOB =
  /\b(?:you|your|role|position|responsib\p{L}+|job|looking for|candidates?|sie|ihre?n?|du|deine?n?|stelle|aufgaben?|verantwortlich|suchen)\b/iu;
/** Characters in another language from which on it is another version of the text, and not a quotation. */
const VERSION = 300;

/**
 * What says nothing of the skills ends where the language changes: after the offers of the German text the English one begins,
 * whatever parts them.
 */
function byLanguage(section: Section): Section[] {
  if (!isSilent(section.kind) || section.text.length < VERSION) return [section];
  const clauses = clausesOf(section.text);
  const languages = clauses.map(surelyLanguage);
  const first = languages.find((language) => language !== null);
  const change = languages.findIndex(
    (language, index) =>
      language !== null &&
      language !== first &&
      languages.slice(index).every((later) => later !== first) &&
      clauses.slice(index).join(' ').length >= VERSION &&
      SPEAKS_OF_THE_JOB.test(clauses.slice(index).join(' ')),
  );
  if (change < 0) return [section];
  let at = 0;
  for (const clause of clauses.slice(0, change)) at = section.text.indexOf(clause, at) + clause.length;
  at = section.text.indexOf(clauses[change] ?? '', at);
  return [
    { ...section, text: section.text.slice(0, at).trim() },
    { kind: 'other' as const, heading: null, text: section.text.slice(at).trim() },
  ].filter(({ text }) => text !== '');
}
