import { cuesIn, evidenceOf, families, isOccupation } from '../occupations/families.ts';
import { type Profile, profileOf } from '../occupations/profile.ts';
import type { OccupationTable } from '../occupations/table.ts';
import { withoutSuperiors } from '../posting/superiors.ts';

/** What a text tells of the trade of its author or of its reader. */
export interface Trade {
  /** Evidence for each family of occupations, by number. */
  families: Float64Array;
  /** Phrases that tell of a family, as often as they stand there: how much there was to go by. */
  cues: number;
  /** The occupations of the table that the text reads like. */
  profile: Profile;
}

/**
 * Reads the trade of a text. Sentences without a single word of any trade count for nothing, so that what every posting says
 * moves no score.
 *
 * @param titled titles, which count more than the text in which they stand; so do lines that are a name of an occupation and no more
 */
export function tradeOf(table: OccupationTable, text: string, titled: readonly string[]): Trade {
  const titles = titled.map(withoutSuperiors);
  const cues = new Map<string, number>();
  const telling: string[] = [];
  for (const sentence of withoutSuperiors(text.slice(0, LONGEST)).split(SENTENCE_END)) {
    const found = cuesIn(sentence);
    if (found.size === 0) continue;
    telling.push(sentence);
    for (const [cue, times] of found) cues.set(cue, (cues.get(cue) ?? 0) + times);
  }
  const evidence = evidenceOf(cues);
  const known = new Set(titles.map((title) => title.toLowerCase()));
  const named = telling
    .map((line) => line.trim())
    .filter((line) => line.length <= LONGEST_TITLE && !known.has(line.toLowerCase()) && isOccupation(line));
  for (const title of [...titles, ...new Set(named)]) {
    const told = cuesIn(title);
    for (const cue of told.keys()) if (!cues.has(cue)) cues.set(cue, 1);
    evidenceOf(told).forEach((more, family) => {
      evidence[family] = (evidence[family] ?? 0) + TITLE * more;
    });
  }
  return {
    families: evidence,
    cues: cues.size,
    profile: profileOf(table, [...titles, ...telling].join('\n')),
  };
}

/** Characters that are read; no posting and no resume that a person has written is longer. */
const LONGEST = 40_000;
const SENTENCE_END = /\n|(?<=[.!?;])\s+/u;
/** What a title tells beside the same words in a text. */
const TITLE = 2;
/** Letters: a longer line says more than a title. */
const LONGEST_TITLE = 60;

/** How near two trades are, each 0 to 1: the same family, the same group of families, the same field. */
export interface Nearness {
  family: number;
  group: number;
  field: number;
}

export function nearness(one: Trade, other: Trade): Nearness {
  const [a, b] = [unit(one.families), unit(other.families)];
  return {
    family: cosine(a, b),
    // Squared, so that a group is told by families with clear evidence and not by stray words of many families.
    group: cosine(summed(squared(a), 'group'), summed(squared(b), 'group')),
    field: cosine(summed(a, 'field'), summed(b, 'field')),
  };
}

const unit = (vector: Float64Array): Float64Array => {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
};

const squared = (vector: Float64Array): Float64Array => vector.map((value) => value * value);

function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let [sum, a, b] = [0, 0, 0];
  for (let index = 0; index < one.length; index += 1) {
    const [x, y] = [one[index] ?? 0, other[index] ?? 0];
    sum += x * y;
    a += x * x;
    b += y * y;
  }
  return a === 0 || b === 0 ? 0 : Math.min(1, sum / Math.sqrt(a * b));
}

function summed(vector: Float64Array, key: 'group' | 'field'): number[] {
  const sums = new Map<string, number>(families().map((family) => [family[key], 0]));
  families().forEach((family, index) => {
    sums.set(family[key], (sums.get(family[key]) ?? 0) + (vector[index] ?? 0));
  });
  return [...sums.values()];
}

/** The family that a text tells most of; null where it tells of none clearly. */
export function familyOf({ families: evidence }: Trade): string | null {
  let best = 0;
  evidence.forEach((value, index) => {
    if (value > (evidence[best] ?? 0)) best = index;
  });
  return (evidence[best] ?? 0) >= CLEAR ? (families()[best]?.name ?? null) : null;
}

/** Evidence of some name, or of several words: less than that may be chance. */
const CLEAR = 2.5;
