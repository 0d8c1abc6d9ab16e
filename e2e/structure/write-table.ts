/** Writes the table of modules into ARCHITECTURE.md: `node e2e/structure/write-table.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withModulesTable } from './table.ts';

const file = path.join(import.meta.dirname, '../../ARCHITECTURE.md');
writeFileSync(file, withModulesTable(readFileSync(file, 'utf8')));
