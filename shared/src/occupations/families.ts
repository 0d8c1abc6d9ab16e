import { tokensOf } from '../skills/tokens.ts';
import { FAMILIES } from './family-list.ts';

/** Occupations that are so near that people change between them, as `shared/occupations/families.txt` lists them. */
export interface Family {
  name: string;
  /** Families of one group are near, and groups of one field are related. */
  group: string;
  field: string;
}

/** How much more the name of an occupation counts than a word about its work. */
const NAME = 2;
const WORD = 1;
/** Several words together are less ambiguous than a single word. */
const PHRASE = 1.3;
/** The maximum number of words in a phrase. */
const LONGEST = 5;
/** What the parts of a German compound count, the last of which tells what the whole is: "Vertriebsmitarbeiter". */
const FRONT = 0.5;
const HEAD = 0.7;
/** In letters; shorter words and parts are not recognised as compounds. */
const SHORTEST_COMPOUND = 9;
const LONGEST_COMPOUND = 60;
const SHORTEST_PART = 5;

interface Lexicon {
  families: Family[];
  /** Those of the phrases that are names of occupations. */
  names: Set<string>;
  /** Phrases of folded words joined by spaces: the families that they indicate, with their weights. */
  phrases: Map<string, [number, number][]>;
  /** Words in the longest phrase that starts with a word. */
  longest: Map<string, number>;
}

let known: Lexicon | undefined;
const lexicon = (): Lexicon => {
  known ??= readLexicon(FAMILIES);
  return known;
};

/** All families in their order, by which evidence is numbered. */
export const families = (): readonly Family[] => lexicon().families;

function readLexicon(text: string): Lexicon {
  const list: Family[] = [];
  const weights = new Map<string, Map<number, number>>();
  const names = new Set<string>();
  let [field, group] = ['', ''];
  for (const line of text.split('\n')) {
    if (line.startsWith('[')) [field = '', group = ''] = line.slice(1, -1).split(' / ');
    else if (!/^[=+] /.test(line)) list.push({ name: line, group, field });
    else
      for (const phrase of line.slice(2).split(',')) {
        const key = tokensOf(phrase)
          .map(({ fold }) => fold)
          .join(' ');
        const of = weights.get(key) ?? new Map<number, number>();
        const family = list.length - 1;
        if (line.startsWith('=')) names.add(key);
        of.set(family, Math.max(of.get(family) ?? 0, line.startsWith('=') ? NAME : WORD));
        weights.set(key, of);
      }
  }
  const longest = new Map<string, number>();
  const phrases = new Map<string, [number, number][]>();
  for (const [key, of] of weights) {
    const words = key.split(' ');
    longest.set(words[0] ?? '', Math.max(longest.get(words[0] ?? '') ?? 0, Math.min(LONGEST, words.length)));
    // A phrase that many families share says little about each of them.
    const rarity = Math.log(1 + list.length / of.size) / Math.log(1 + list.length);
    const factor = rarity * (words.length > 1 ? PHRASE : 1);
    phrases.set(
      key,
      [...of].map(([family, weight]) => [family, weight * factor]),
    );
  }
  return { families: list, names, phrases, longest };
}

/** Whether a text is a name of an occupation and no more. */
export const isOccupation = (text: string): boolean =>
  lexicon().names.has(
    tokensOf(text)
      .map(({ fold }) => fold)
      .join(' '),
  );

/** How often each phrase of the list stands in a text; parts of compounds count in fractions. */
export function cuesIn(text: string): Map<string, number> {
  const { phrases, longest } = lexicon();
  const cues = new Map<string, number>();
  const add = (key: string, times: number) => cues.set(key, (cues.get(key) ?? 0) + times);
  for (const line of text.split('\n')) {
    const words = tokensOf(line).map(({ fold }) => (longest.has(fold) ? fold : masculine(fold, longest)));
    const phraseAt = (at: number, least: number): string | undefined => {
      for (
        let length = Math.min(longest.get(words[at] ?? '') ?? 0, words.length - at);
        length >= least;
        length -= 1
      ) {
        const key = words.slice(at, at + length).join(' ');
        if (phrases.has(key)) return key;
      }
      return undefined;
    };
    for (let at = 0; at < words.length; ) {
      const key = phraseAt(at, 1);
      if (key === undefined) {
        for (const [part, share] of partsOf(words[at] ?? '', phrases)) add(part, share);
        at += 1;
        continue;
      }
      add(key, 1);
      const length = key.split(' ').length;
      // "Network security engineer": phrases may overlap, but no word of a phrase counts again on its own.
      for (let inner = at + 1; inner < at + length; inner += 1) {
        const overlapping = phraseAt(inner, at + length - inner + 1);
        if (overlapping !== undefined) add(overlapping, 1);
      }
      at += length;
    }
  }
  return cues;
}

const FEMININE = /^(\p{L}{4,})in(?:nen)?$/u;

/** "Buchhalterin" as "Buchhalter", where the list has only that. */
function masculine(word: string, known: ReadonlyMap<string, unknown>): string {
  const plain = FEMININE.exec(word)?.[1];
  return plain !== undefined && known.has(plain) ? plain : word;
}

/** What a compound begins and ends with, where the list has it. */
function partsOf(word: string, phrases: ReadonlyMap<string, unknown>): [string, number][] {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return [];
  const parts: [string, number][] = [];
  for (let end = word.length - SHORTEST_PART + 1; end >= SHORTEST_PART; end -= 1) {
    const front = word.slice(0, end);
    if (!phrases.has(front)) continue;
    parts.push([front, FRONT]);
    break;
  }
  for (let start = 1; start <= word.length - SHORTEST_PART; start += 1) {
    const head = word.slice(start);
    if (!phrases.has(head)) continue;
    parts.push([head, HEAD]);
    break;
  }
  return parts;
}

/**
 * How strongly a text indicates each family, by number.
 *
 * @param cues as {@link cuesIn} counts them
 */
export function evidenceOf(cues: ReadonlyMap<string, number>): Float64Array {
  const { families: list, phrases } = lexicon();
  const evidence = new Float64Array(list.length);
  for (const [key, times] of cues) {
    // A word that occurs ten times is not ten times as strong a sign.
    const often = times < 1 ? times : 1 + Math.log(times);
    for (const [family, weight] of phrases.get(key) ?? [])
      evidence[family] = (evidence[family] ?? 0) + weight * often;
  }
  return evidence;
}
