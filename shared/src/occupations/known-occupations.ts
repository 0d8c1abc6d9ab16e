import { type OccupationTable, type PackedOccupations, unpackOccupations } from './table.ts';

let read: (() => PackedOccupations) | undefined;
let known: OccupationTable | undefined;

/**
 * Hands the table over to everybody who scores. It is too large to be part of every script, so whoever starts the program
 * reads `shared/occupations/occupations.json` as it can: a file in Node, a packaged file in a browser.
 *
 * @param packed is called when the table is needed for the first time
 */
export function provideOccupations(packed: () => PackedOccupations): void {
  read = packed;
  known = undefined;
}

/** Whether somebody has provided the table. */
export const occupationsAreKnown = (): boolean => read !== undefined;

/** @throws Error when nobody has provided the table: a score without it would be another score */
export function knownOccupations(): OccupationTable {
  if (!read) throw new Error('The table of occupations is not loaded: call provideOccupations() first.');
  known ??= unpackOccupations(read());
  return known;
}
