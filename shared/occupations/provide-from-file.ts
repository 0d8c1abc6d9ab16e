/** Provides the table of occupations to whatever runs in Node; imported for its effect, also as a set-up file of tests. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { provideOccupations } from '../src/occupations/known-occupations.ts';

provideOccupations(() =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'occupations.json'), 'utf8')),
);
