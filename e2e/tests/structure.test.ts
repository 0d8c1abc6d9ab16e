import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MODULES } from '../structure/modules.ts';
import { withModulesTable } from '../structure/table.ts';

const root = path.resolve(import.meta.dirname, '../..');

const sources = ['shared/src', 'extension', 'server/src'].flatMap((folder) =>
  globSync(`${folder}/**/*.{ts,tsx}`, {
    cwd: root,
    exclude: ['**/node_modules/**', '**/.output/**', '**/.wxt/**'],
  }),
);
const production = sources.filter(
  (file) => !/\.(test|config)\.tsx?$|(^|\/)(bench|test|fixtures)\//.test(file) && !file.endsWith('.d.ts'),
);

const within = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);
const moduleOf = (file: string) =>
  MODULES.filter(({ path: folder }) => within(file, folder)).sort((a, b) => b.path.length - a.path.length)[0];

/** Files that a file imports: relative ones, and those of the package `@jobsieve/shared` by its exports. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+|@jobsieve\/shared\/[^']+)'/g)].map(
    ([, name = '']) => {
      const target = name.startsWith('.')
        ? path.posix.join(path.posix.dirname(file), name)
        : name.replace('@jobsieve/shared', 'shared/src');
      const known = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((it) =>
        sources.includes(it),
      );
      return known ?? target;
    },
  );
}

describe('the structure of the product', () => {
  it('has a module for every source file', () => {
    expect(production.filter((file) => moduleOf(file) === undefined)).toEqual([]);
    expect(production.length).toBeGreaterThan(20);
  });

  it('lets no file import against the direction of dependencies', () => {
    const against = production.flatMap((file) => {
      const module = moduleOf(file);
      const allowed = [module?.path ?? file, 'shared/src/contracts', ...(module?.mayImport ?? [])];
      return importsOf(file)
        .filter((target) => sources.includes(target) && !allowed.some((other) => within(target, other)))
        .map((target) => `${file} -> ${target}`);
    });
    expect(against).toEqual([]);
  });

  it('sees the imports of the shared package', () => {
    expect(importsOf('extension/agent/decide.ts')).toContain('shared/src/gate.ts');
  });

  it('is what ARCHITECTURE.md says (node e2e/structure/write-table.ts writes it)', () => {
    const written = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8');
    expect(written).toBe(withModulesTable(written));
  });

  it('never puts text into a page as HTML', () => {
    const sinks =
      /\.innerHTML|\.outerHTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|new Function\(|\beval\(/;
    expect(production.filter((file) => sinks.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
  });

  it('makes pages by the tag that escapes what it is given, and by nothing beside it', () => {
    const pages = globSync('server/src/admin-pages/**/*.{ts,js}', { cwd: root });
    expect(pages.length).toBeGreaterThan(40);
    const around = /\braw\(|hono\/(jsx|utils\/html)|isEscaped|\.innerHTML|insertAdjacentHTML|document\.write/;
    expect(pages.filter((file) => around.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([]);
    const direct = pages.filter((file) =>
      readFileSync(path.join(root, file), 'utf8').includes("'hono/html'"),
    );
    expect(direct).toEqual(['server/src/admin-pages/frame/html.ts']);
  });
});
