import type { PackedOccupations } from '../src/occupations/table.ts';

/** A word or pair of words with its weight in each occupation (number of the occupation, 0 to 1). */
export interface WeightedTerm {
  term: string;
  /** How many occupations have it, including those in which its weight is too small to be kept. */
  occurrences: number;
  weights: [number, number][];
}

/** @returns what `unpackOccupations` reads; weights are kept to a 255th */
export function packOccupations(names: readonly string[], terms: readonly WeightedTerm[]): PackedOccupations {
  const sorted = [...terms].sort((a, b) => (a.term < b.term ? -1 : 1));
  const bytes: number[] = [];
  const write = (value: number) => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  for (const { occurrences, weights } of sorted) {
    write(occurrences);
    write(weights.length);
    let last = 0;
    for (const [occupation, weight] of weights) {
      write(occupation - last);
      bytes.push(Math.max(1, Math.min(255, Math.round(weight * 255))));
      last = occupation;
    }
  }
  return {
    names: names.join('\n'),
    terms: sorted.map(({ term }) => term).join('\n'),
    weights: Buffer.from(bytes).toString('base64'),
  };
}
