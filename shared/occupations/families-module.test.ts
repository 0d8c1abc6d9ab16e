import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { familiesModule } from './families-module.ts';

it('is what the product reads: run "node shared/occupations/build.ts" after a change', () => {
  const committed = readFileSync(path.join(import.meta.dirname, '../src/occupations/family-list.ts'), 'utf8');
  expect(committed === familiesModule()).toBe(true);
});
