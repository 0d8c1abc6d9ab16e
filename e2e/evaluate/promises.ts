import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ScoringResult } from './scoring.ts';
import { figure, percent, table } from './table.ts';

/** What can be promised of a set of pairs, by its name in the table of docs/evaluation.md. */
const FIGURES: Record<string, (result: ScoringResult) => number | null> = {
  AUC: ({ auc }) => auc,
  Spearman: ({ spearman }) => spearman,
  'wanted, thrown away': ({ wantedDiscarded }) => wantedDiscarded?.share ?? null,
  'unwanted, passing': ({ unwantedPassed }) => unwantedPassed?.share ?? null,
};

export interface Promised {
  /** Name of the file of pairs, without its folder. */
  file: string;
  figure: string;
  bound: 'at least' | 'at most';
  value: number;
  /** As the table has it. */
  written: string;
}

export interface Checked extends Promised {
  measured: number | null;
  kept: boolean;
}

/** The document that promises; the table there is the only place where the values stand. */
export const PROMISES = path.join(import.meta.dirname, '../../docs/evaluation.md');

const TABLE = /<!-- promises -->([\s\S]*?)<!-- \/promises -->/;
const ROW = /^\| `([^`]+)` \| ([^|]+?) \| (at least|at most) ([\d.]+)( %)? \|/;

/** @throws Error for people when the document has no table of promises, or a row of it cannot be read */
export function readPromises(file: string = PROMISES): Promised[] {
  const rows =
    TABLE.exec(readFileSync(file, 'utf8'))?.[1]
      ?.match(/^\|.*$/gm)
      ?.slice(2) ?? [];
  if (rows.length === 0) throw new Error(`${file} has no table of promises.`);
  return rows.map((row) => {
    const [, data, name, bound, number, share] = ROW.exec(row) ?? [];
    if (!data || !name || !(name in FIGURES))
      throw new Error(`${file}: this row promises nothing that can be measured: ${row}`);
    return {
      file: data,
      figure: name,
      bound: bound as Promised['bound'],
      value: Number(number) / (share ? 100 : 1),
      written: `${bound} ${number}${share ?? ''}`,
    };
  });
}

/**
 * Holds a result against what is promised for its file. A figure that cannot be measured keeps no promise.
 *
 * @throws Error for people when nothing is promised for the file
 */
export function checkPromises(file: string, result: ScoringResult, promises: readonly Promised[]): Checked[] {
  const own = promises.filter((promise) => promise.file === path.basename(file));
  if (own.length === 0) throw new Error(`Nothing is promised for ${path.basename(file)}.`);
  return own.map((promise) => {
    const measured = FIGURES[promise.figure]?.(result) ?? null;
    const kept =
      measured !== null &&
      (promise.bound === 'at least' ? measured >= promise.value : measured <= promise.value);
    return { ...promise, measured, kept };
  });
}

const shown = ({ measured, written }: Checked): string =>
  written.endsWith('%') ? percent(measured) : figure(measured);

export const promisesTable = (checked: readonly Checked[]): string =>
  table(
    checked.map((it) => [
      `${it.kept ? 'kept  ' : 'BROKEN'}  ${it.file}`,
      `${it.figure}: ${shown(it)}, promised ${it.written}`,
    ]),
  );

/** What is wrong, in a sentence for each broken promise. */
export const brokenPromises = (checked: readonly Checked[]): string[] =>
  checked
    .filter(({ kept }) => !kept)
    .map((it) => `${it.figure} on ${it.file} is ${shown(it)}, but ${it.written} is promised.`);
