import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bareName, nameKey } from '../src/skills/vocabulary.ts';

/** Our own lists come first: names in them are not taken from the registries again. */
const FILES = ['people', 'software', 'methods', 'business', 'trades', 'care', 'registry', 'esco'];

/**
 * The module that the product reads: every name once. A name that an earlier line has is left out of a later one; the same
 * name with another mark (`=`, `~`, `?`) counts as the same.
 */
export function termsModule(): string {
  const known = new Set<string>();
  const lines: string[] = [];
  let heading = '';
  for (const file of FILES) {
    const text = readFileSync(path.join(import.meta.dirname, `terms/${file}.txt`), 'utf8');
    for (const line of text.split('\n').map((it) => it.trim())) {
      if (line === '' || line.startsWith('#')) continue;
      if (line.startsWith('[')) {
        heading = line;
        continue;
      }
      const own = new Map<string, string>();
      const names = line
        .split(';')
        .map((name) => name.trim())
        .filter((name) => {
          const key = nameKey(bareName(name));
          const before = own.get(key);
          // Two spellings of one word may both count: "Customs" and "customs", not "custom".
          const spelling = before?.startsWith('=') && name.startsWith('=');
          if (name === '' || known.has(key) || (before !== undefined && !spelling)) return false;
          own.set(key, name);
          return true;
        });
      for (const key of own.keys()) known.add(key);
      if (names.length === 0) continue;
      if (lines.findLast((it) => it.startsWith('[')) !== heading) lines.push(heading);
      lines.push(names.join(';'));
    }
  }
  const data = lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return `// Made from shared/vocabulary by "node shared/vocabulary/build.ts"; do not edit.\nexport const TERMS = \`${data}\`;\n`;
}

/** The module with the verbs of work, in one string. */
export function verbsModule(): string {
  const verbs = readFileSync(path.join(import.meta.dirname, 'verbs.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return `// Made from shared/vocabulary by "node shared/vocabulary/build.ts"; do not edit.\nexport const WORK_VERBS =\n  '${verbs.join(' ')}';\n`;
}
