/** Makes `src/occupations/family-list.ts` of `families.txt`; run it after a change: `node shared/occupations/build.ts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { familiesModule } from './families-module.ts';

writeFileSync(path.join(import.meta.dirname, '../src/occupations/family-list.ts'), familiesModule());
