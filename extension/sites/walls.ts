import type { CardsReading, DetailReading } from './site';

export type Wall = Extract<CardsReading, { kind: 'blocked' }>;

/**
 * What a page with a known layout tells when a wall may stand on it: what could be read outranks the wall, and a wall is
 * the better explanation where nothing could.
 */
export function unlessWalled<R extends CardsReading | DetailReading>(
  reading: R,
  findWall: () => Wall | null,
): R | Wall {
  return reading.kind === 'drift' || reading.kind === 'loading' ? (findWall() ?? reading) : reading;
}
