/** Puts the lists of `terms/` together into `src/skills/terms.ts`; run it after a change: `node shared/vocabulary/build.ts`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { termsModule } from './terms-module.ts';

writeFileSync(path.join(import.meta.dirname, '../src/skills/terms.ts'), termsModule());
