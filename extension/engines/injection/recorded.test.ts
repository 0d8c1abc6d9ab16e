import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { injectionsIn } from './injection';

const file = path.resolve(import.meta.dirname, '../../../../shared/data/quality/emscad-dev.csv');
const present = existsSync(file);

/** Quoted or bare cells, a row each. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

describe.skipIf(!present)('the recorded postings of many trades, honest and fake', () => {
  it('give models no orders: fewer than one in a hundred is suspected', () => {
    const [head = [], ...rows] = rowsOf(readFileSync(file, 'utf8'));
    expect(rows.length).toBeGreaterThan(400);
    const texts = rows.map((row) =>
      ['company_profile', 'description', 'requirements', 'benefits']
        .map((name) => row[head.indexOf(name)] ?? '')
        .join('\n'),
    );
    const suspected = texts.filter(
      (description) => injectionsIn({ title: '', company: '', location: null, description }).length > 0,
    );
    expect(suspected.length / texts.length).toBeLessThan(0.01);
  });
});
