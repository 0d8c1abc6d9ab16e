/** The table as it is stored: `shared/occupations/collect.ts` makes it. */
export interface PackedOccupations {
  /** Names of the occupations, one a line. */
  names: string;
  /** Words and pairs of words, one a line, as `terms.ts` makes them. */
  terms: string;
  /**
   * Bytes in base64, for each term in its order: in how many occupations it occurs, how many weights follow, then for each
   * the distance to the last occupation's number and the weight in 255ths. All but the weights are variable-length
   * (seven bits a byte, the lowest first).
   */
  weights: string;
}

/** Which words tell of which occupations, by TF-IDF; each occupation is a vector of length 1. */
export interface OccupationTable {
  names: readonly string[];
  /** Number of a term. */
  terms: ReadonlyMap<string, number>;
  /** How rare each term is. */
  rarity: Float32Array;
  /** Where the weights of each term start, and behind the last one where they end. */
  starts: Uint32Array;
  occupations: Uint16Array;
  /** In 255ths. */
  weights: Uint8Array;
}

/** Browsers, their workers and Node have it alike. */
declare function atob(base64: string): string;

/** @param packed as `occupations.json` has it; takes some tens of milliseconds */
export function unpackOccupations(packed: PackedOccupations): OccupationTable {
  const names = packed.names.split('\n');
  const terms = packed.terms.split('\n');
  const bytes = Uint8Array.from(atob(packed.weights), (letter: string) => letter.charCodeAt(0));
  const rarity = new Float32Array(terms.length);
  const starts = new Uint32Array(terms.length + 1);
  const occupations = new Uint16Array(bytes.length);
  const weights = new Uint8Array(bytes.length);
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let kept = 0;
  for (let term = 0; term < terms.length; term += 1) {
    starts[term] = kept;
    rarity[term] = 1 + Math.log((1 + names.length) / (1 + number()));
    let occupation = 0;
    for (let left = number(); left > 0; left -= 1) {
      occupation += number();
      occupations[kept] = occupation;
      weights[kept] = bytes[at++] ?? 0;
      kept += 1;
    }
  }
  starts[terms.length] = kept;
  return {
    names,
    terms: new Map(terms.map((term, index) => [term, index])),
    rarity,
    starts,
    occupations: occupations.slice(0, kept),
    weights: weights.slice(0, kept),
  };
}
