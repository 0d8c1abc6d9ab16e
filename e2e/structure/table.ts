import { MODULES } from './modules.ts';

const BEGIN = '<!-- The table is written by e2e/structure/write-table.ts; edit e2e/structure/modules.ts. -->';
const END = '<!-- end of the table -->';

/** The table of modules as Markdown. */
function modulesTable(): string {
  const rows = MODULES.map(
    ({ path, holds, mayImport }) => `| \`${path}\` | ${holds} | ${importsTold(mayImport)} |`,
  );
  return ['| module | holds | may import, besides contracts |', '|---|---|---|', ...rows].join('\n');
}

function importsTold(mayImport: readonly string[] | null): string {
  if (mayImport === null) return 'anything, from outside';
  return mayImport.length === 0 ? '–' : mayImport.map((path) => path.replace('/src', '')).join(', ');
}

/**
 * ARCHITECTURE.md with the table that belongs there.
 *
 * @throws Error when the markers around the table are missing
 */
export function withModulesTable(markdown: string): string {
  const [begin, end] = [markdown.indexOf(BEGIN), markdown.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`ARCHITECTURE.md needs the lines ${BEGIN} and ${END}`);
  return `${markdown.slice(0, begin)}${BEGIN}\n${modulesTable()}\n${markdown.slice(end)}`;
}
