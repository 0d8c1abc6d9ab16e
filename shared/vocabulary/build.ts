/** Puts the lists together into modules of `src/skills`; run it after a change: `node shared/vocabulary/build.ts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { termsModule, verbsModule } from './terms-module.ts';

writeFileSync(path.join(import.meta.dirname, '../src/skills/terms.ts'), termsModule());
writeFileSync(path.join(import.meta.dirname, '../src/skills/verbs.ts'), verbsModule());
