import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FITTED_WEIGHTS } from '@jobsieve/shared/red-flags/fitted-weights';
import { describe, expect, it } from 'vitest';
import { fitSigns, signFitTable } from './fit-signs.ts';
import { fitNonNegative } from './logistic-regression.ts';
import { nearDuplicateGroups } from './near-duplicates.ts';

describe('logistic regression without negative coefficients', () => {
  // 60 rows: the first feature goes with the class, the second against it, the third with neither.
  const rows = Array.from({ length: 60 }, (_, at) => [at % 2, 1 - (at % 2), at % 3 === 0 ? 1 : 0]);
  const positive = rows.map(([first], at) => (at % 10 === 0 ? first === 0 : first === 1));

  it('rewards what goes with the class, and leaves out what goes against it', () => {
    const [first, second, third] = fitNonNegative(rows, positive, 1);
    expect(first).toBeGreaterThan(1);
    expect(second).toBe(0);
    expect(third).toBeLessThan(0.5);
  });
  it('meets the condition of its optimum', () => {
    // One feature, no regularisation to speak of: the log-odds ratio of the table 29:1 against 5:25.
    const table = [
      ...Array.from({ length: 30 }, (_, at) => ({ x: 1, y: at < 24 })),
      ...Array.from({ length: 30 }, (_, at) => ({ x: 0, y: at < 10 })),
    ];
    const [weight] = fitNonNegative(
      table.map(({ x }) => [x]),
      table.map(({ y }) => y),
      1e-6,
    );
    expect(weight).toBeCloseTo(Math.log(24 / 6 / (10 / 20)), 2);
  });
});

describe('near-duplicates', () => {
  const boilerplate =
    'we are a growing agency for placements in the whole country and we help you to find the role that fits you best with a personal contact';
  it('are told by a shared passage, also over a third text, and nothing else is', () => {
    const texts = [
      `Baker. You bake bread at night. ${boilerplate}`,
      'Welder. You weld frames of steel for lorries, three years of practice, shifts.',
      `${boilerplate}. Nurse on a ward for children, five years.`,
      'Nurse on a ward for children, five years of practice, night shifts and a small team of four.',
    ];
    expect(nearDuplicateGroups(texts)).toEqual([0, 1, 0, 3]);
    const link = `${boilerplate} Nurse on a ward for children, five years of practice, night shifts and a small team of four and more words than that`;
    expect(nearDuplicateGroups([...texts, link, texts[3] as string])).toEqual([0, 1, 0, 0, 0, 0]);
  });
});

describe('the weights of signs', () => {
  it('have a floor, are no certainty, and come with cross-validated figures', () => {
    const fit = fitSigns(path.join(import.meta.dirname, 'data/fakes.csv'));
    expect(Object.keys(fit.weights)).toEqual(Object.keys(FITTED_WEIGHTS));
    for (const weight of Object.values(fit.weights)) {
      expect(weight).toBeGreaterThanOrEqual(0.02);
      expect(weight).toBeLessThan(0.9);
    }
    expect(fit.postings).toBe(6);
    expect(signFitTable(fit)).toContain('AUC, cross-validated');
  });
  it('in the repository say where they come from', () => {
    const file = path.join(import.meta.dirname, '../../shared/src/red-flags/fitted-weights.ts');
    expect(readFileSync(file, 'utf8')).toMatch(/from \d{3,} labelled postings/);
  });
});
