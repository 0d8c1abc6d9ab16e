import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The module that the product reads: `families.txt` without its comments and blank lines. */
export function familiesModule(): string {
  const text = readFileSync(path.join(import.meta.dirname, 'families.txt'), 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const data = lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `// Made from shared/occupations/families.txt by "node shared/occupations/build.ts"; do not edit.\nexport const FAMILIES = \`${data}\`;\n`;
}
