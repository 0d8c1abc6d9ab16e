import { isSmallPrint } from '@jobsieve/shared/posting/boilerplate';
import { isSetAsHeading, kindOfHeading } from '@jobsieve/shared/posting/headings';
import { offersSomething } from '@jobsieve/shared/posting/offers';

type Topic = 'requirements' | 'other';

/** What a heading is about: what candidates must bring or should, or something else; null when it is none that is known. */
function topicOf(line: string): Topic | null {
  const kind = kindOfHeading(line);
  if (kind === undefined) return null;
  return kind === 'requirements' || kind === 'preferred' ? 'requirements' : 'other';
}

const HEADING_MAX = 80;
const HEADING_WORDS = 10;

interface Block {
  lines: string[];
  /** What a heading at its beginning says that it is about; null: no heading that we know. */
  topic: Topic | null;
  /** It is a heading and nothing else. */
  isHeading: boolean;
}

const isItem = (line: string) => line.startsWith('• ');

/** Whether a line looks like a heading: short, no item, not a sentence. */
function looksLikeHeading(line: string): boolean {
  return (
    !isItem(line) &&
    line.length <= HEADING_MAX &&
    line.split(' ').length <= HEADING_WORDS &&
    !/[.,;]$/.test(line)
  );
}

/** "Requirements: Python, SQL and patience": a heading that shares its line with what it is the heading of. */
function headingOfLine(line: string): string | null {
  if (looksLikeHeading(line)) return line;
  const colon = line.indexOf(':');
  if (colon < 0 || isItem(line)) return null;
  const before = line.slice(0, colon);
  return looksLikeHeading(before) ? before : null;
}

function readBlock(lines: string[]): Block {
  const first = lines[0] ?? '';
  const heading = headingOfLine(first);
  return {
    lines,
    topic: heading ? topicOf(heading) : null,
    isHeading: lines.length === 1 && looksLikeHeading(first),
  };
}

/** Paragraphs; a known heading that is stuck to the lines before it begins one of its own. */
function blocksOf(text: string): Block[] {
  return text.split(/\n{2,}/).flatMap((paragraph) => {
    const groups: string[][] = [];
    for (const line of paragraph.split('\n')) {
      const known = headingOfLine(line) !== null && topicOf(headingOfLine(line) ?? '') !== null;
      const group = groups.at(-1);
      if (group && !known) group.push(line);
      else groups.push([line]);
    }
    return groups.map(readBlock);
  });
}

/** A requirement that lost its bullet is about as long as its neighbours that have one. */
const LONGEST_POINT = 250;
/** How text begins that is about the employer, the pay or the way to apply, in the languages of the headings. */
const NOT_ASKED =
  /^(?:we(?!.{0,20}(?:look|need|expect|require|ask|seek))|our|us|join|why|if|at \p{Lu}|as an? (?:company|employer)|apply|please|send|click|interested|for (?:more|further)|this (?:role|job|position)|the (?:compensation|salary|pay|base|annual|company|team|successful applicant)|(?:compensation|salary|pay|benefits)|what (?:we|you) (?:offer|get)|wir (?!suchen|erwarten)|unsere?|bei uns|bewirb|bewerben|haben wir|interesse|nous (?!recherchons|attendons)|notre|nos|rejoign|postul|nosotros|nuestr|ofrecemos|somos|únete|si (?:te|estás)|noi|siamo|offriamo|la nostra|il nostro|inviaci|candidati|invia|se (?:ti|sei|você)|nós|oferecemos|nossa|nosso|envie|venha|candidate-se|te convidamos|wij|onze|solliciteer|ben jij|oferujemy|nasza|jesteśmy|aplikuj|prosimy|vi (?!söker)|våra?|ansök|välkommen)(?![\p{L}\p{M}])|\b(?:compensation|salary|pay range|bonus|gehalt|rémunération|salario|stipendio|retribuzione|salário|salaris|wynagrodzeni\p{L}*)\b|https?:|www\.|\S+@\S+\.\w/iu;

/** Whether a paragraph after a list goes on with its points: plain lines, as pages have them that lost their bullets. */
function goesOn(blocks: readonly Block[], index: number): boolean {
  const { lines, isHeading } = blocks[index] ?? { lines: [], isHeading: true };
  const text = lines.join('\n');
  if (lines.some((line) => line.length > LONGEST_POINT || NOT_ASKED.test(line))) return false;
  if (isSmallPrint(text) || offersSomething(text)) return false;
  if (!isHeading) return lines.every((line) => isItem(line) || !/[:：]$/.test(line));
  // A short line alone is a heading that is not known, unless others of its kind stand beside it.
  const [line = ''] = lines;
  const beside = [blocks[index - 1], blocks[index + 1]];
  return !isSetAsHeading(line) && beside.some((block) => block?.topic === null && isPlainPoint(block));
}

const isPlainPoint = ({ lines, isHeading }: Block): boolean =>
  isHeading && lines.every((line) => !isSetAsHeading(line));

/**
 * The part of a posting that lists what the candidate must bring, found by its headings (English, German, French,
 * Spanish, Italian, Portuguese, Dutch, Polish, Swedish), with these headings; several such parts are joined.
 *
 * @param text as {@link plainText} makes it
 * @returns null when no heading announces one, or nothing stands below it
 */
export function requirementsIn(text: string): string | null {
  const kept: Block[] = [];
  let inside = false;
  let sawItems = false;
  const blocks = blocksOf(text);
  for (const [index, block] of blocks.entries()) {
    if (block.topic !== null) {
      inside = block.topic === 'requirements';
      sawItems = false;
    } else if (inside && sawItems && !isItem(block.lines[0] ?? '') && !goesOn(blocks, index)) {
      // After a list, a heading begins something else, whatever it is called, and so does what is about the employer.
      inside = false;
    }
    if (!inside) continue;
    kept.push(block);
    sawItems ||= block.lines.some(isItem);
  }
  // Under its heading a single short line is content, however much it looks like a heading itself.
  const hasContent = kept.some((block) => block.topic === null || !block.isHeading);
  return hasContent ? kept.map((block) => block.lines.join('\n')).join('\n\n') : null;
}
