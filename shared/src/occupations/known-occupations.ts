import { type OccupationTable, type PackedOccupations, unpackOccupations } from './table.ts';

let provided: PackedOccupations | undefined;
let known: OccupationTable | undefined;

/**
 * Hands the table over to everybody who scores in a browser. It is too large to be part of every script, so the extension
 * fetches it as a packaged file. In Node it is read from `shared/occupations` when it is first needed.
 */
export function provideOccupations(packed: PackedOccupations): void {
  provided = packed;
  known = undefined;
}

/** Whether {@link knownOccupations} can answer. */
export const occupationsAreKnown = (): boolean => known !== undefined || provided !== undefined;

/** @throws Error if the table is missing: without it, the score would be a different one */
export function knownOccupations(): OccupationTable {
  known ??= unpackOccupations(provided ?? fromDisk());
  return known;
}

/** Node's API, which browsers lack. It is not imported, so that nothing of it is bundled. */
interface Node {
  process?: {
    getBuiltinModule?: (name: 'node:fs') => { readFileSync(file: string, encoding: 'utf8'): string };
  };
}

function fromDisk(): PackedOccupations {
  const fs = (globalThis as Node).process?.getBuiltinModule?.('node:fs');
  const { dirname } = import.meta as { dirname?: string };
  if (fs === undefined || dirname === undefined)
    throw new Error('The table of occupations is not loaded: call provideOccupations() first.');
  return JSON.parse(fs.readFileSync(`${dirname}/../../occupations/occupations.json`, 'utf8'));
}
