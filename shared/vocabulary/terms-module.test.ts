import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { termsModule } from './terms-module.ts';

it('is what the product reads: run "node shared/vocabulary/build.ts" after a change', () => {
  const committed = readFileSync(path.join(import.meta.dirname, '../src/skills/terms.ts'), 'utf8');
  expect(committed === termsModule()).toBe(true);
});
