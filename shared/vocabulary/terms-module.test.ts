import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bareName, nameKey } from '../src/skills/vocabulary.ts';
import { termsModule, verbsModule } from './terms-module.ts';

it.each([
  ['terms.ts', termsModule],
  ['verbs.ts', verbsModule],
])('%s is what the product reads: run "node shared/vocabulary/build.ts" after a change', (file, made) => {
  const committed = readFileSync(path.join(import.meta.dirname, '../src/skills', file), 'utf8');
  expect(committed === made()).toBe(true);
});

it('has each name once, so that its mark is not undone by its plural', () => {
  const keys = /`(.*)`/s
    .exec(termsModule())?.[1]
    ?.split('\n')
    .filter((line) => !line.startsWith('['))
    .flatMap((line) =>
      line.split(';').map((name) => (name.startsWith('=') ? name : nameKey(bareName(name)))),
    );
  expect(keys?.length).toBeGreaterThan(7000);
  expect(new Set(keys).size).toBe(keys?.length);
});
