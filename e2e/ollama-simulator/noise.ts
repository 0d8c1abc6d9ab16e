/** How much scores vary from call to call, as those of real models do. */
export interface Noise {
  /** The same seed gives the same deviations, in the order of the calls. */
  seed: number;
  /** Calls that are off, of all: 0 to 1. */
  share: number;
  /** By so many points, up or down. */
  points: number;
}

/**
 * Makes scores deviate: most calls tell what the rule says, some are off by a whole step. Each call draws for itself.
 *
 * @returns changes the `score` of an answer, if it has one
 */
export function noisy({ seed, share, points }: Noise): (answer: string) => string {
  const random = generator(seed);
  return (answer) => {
    const off = random() < share;
    const up = random() < 0.5;
    if (!off) return answer;
    let json: unknown;
    try {
      json = JSON.parse(answer);
    } catch {
      return answer;
    }
    if (typeof json !== 'object' || json === null || !('score' in json)) return answer;
    const score = Number(json.score) + (up ? points : -points);
    return JSON.stringify({ ...json, score: Math.min(100, Math.max(0, score)) });
  };
}

/** mulberry32: small, and good enough to draw lots. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
