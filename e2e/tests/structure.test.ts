import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * ARCHITECTURE.md's table as data: which rooms a room may import from, longest matching folder first. A room may always
 * import from itself, from packages, and from the shared contracts.
 */
const MAY_IMPORT: Record<string, string[]> = {
  'shared/src/contracts': ['shared/src/gate.ts'],
  'shared/src/gate.ts': ['shared/src/contracts'],
  'shared/src/ollama': [],
  'shared/src/same-job': [],
  'shared/src/rubric.ts': ['shared/src/gate.ts'],
  'shared/src/skills': [],
  'shared/src/posting': ['shared/src/skills'],
  'shared/src/red-flags': ['shared/src/posting', 'shared/src/skills'],
  'shared/src/resume': ['shared/src/posting', 'shared/src/skills'],
  'shared/src/scoring': ['shared/src/posting', 'shared/src/resume', 'shared/src/skills'],
  'extension/sites': [],
  'extension/content': ['extension/sites', 'extension/protocol.ts', 'extension/messaging.ts'],
  'extension/engines': [],
  'extension/store': ['extension/sites', 'extension/engines'],
  'extension/server-client': [],
  'extension/protocol.ts': ['extension/sites', 'extension/engines'],
  'extension/messaging.ts': ['extension/protocol.ts'],
  'extension/zod-without-eval.ts': [],
  'extension/agent': [
    'extension/sites',
    'extension/engines',
    'extension/store',
    'extension/server-client',
    'extension/protocol.ts',
    'extension/messaging.ts',
  ],
  'extension/resume': [],
  'extension/ui': [
    'extension/store',
    'extension/protocol.ts',
    'extension/messaging.ts',
    'extension/resume',
    'extension/sites',
    'extension/agent/blacklist.ts',
    'extension/engines',
  ],
  'extension/entrypoints': ['extension'],
  'server/src/clock.ts': [],
  'server/src/log.ts': [],
  'server/src/http': ['server/src/clock.ts'],
  'server/src/database': [],
  'server/src/config': [],
  'server/src/app-parts.ts': [
    'server/src/config',
    'server/src/database',
    'server/src/log.ts',
    'server/src/clock.ts',
    'server/src/pipeline',
  ],
  'server/src/modules': [
    'server/src/http',
    'server/src/database',
    'server/src/clock.ts',
    'server/src/app-parts.ts',
    'server/src/pipeline',
    'server/src/sources',
  ],
  'server/src/openapi': ['server/src/http', 'server/src/modules', 'server/src/metrics'],
  'server/src/metrics': ['server/src/http', 'server/src/database', 'server/src/pipeline/views'],
  'server/src/models': ['server/src/pipeline/engine', 'server/src/database/log.ts'],
  'server/src/builtin': [],
  'server/src/sources': ['server/src/database', 'server/src/pipeline/engine'],
  // Knows steps, actors and queues, and nothing of jobs.
  'server/src/pipeline/engine': ['server/src/database'],
  'server/src/pipeline': [
    'server/src/database',
    'server/src/builtin',
    'server/src/models',
    'server/src/sources',
    'server/src/config',
  ],
  'server/src/admin-pages': [
    'server/src/modules',
    'server/src/pipeline/views',
    'server/src/sources/sources.ts',
    'server/src/http',
    'server/src/database',
    'server/src/clock.ts',
    'server/src/log.ts',
    'server/src/app-parts.ts',
  ],
  'server/src/app.ts': ['server/src'],
  'server/src/cli': ['server/src'],
  'server/src/main.ts': ['server/src/cli'],
};

const sources = ['shared/src', 'extension', 'server/src'].flatMap((folder) =>
  globSync(`${folder}/**/*.{ts,tsx}`, {
    cwd: root,
    exclude: ['**/node_modules/**', '**/.output/**', '**/.wxt/**'],
  }),
);
const production = sources.filter(
  (file) => !/\.(test|config)\.tsx?$|(^|\/)(bench|test|fixtures)\//.test(file) && !file.endsWith('.d.ts'),
);

const within = (file: string, room: string) => file === room || file.startsWith(`${room}/`);
const roomOf = (file: string) =>
  Object.keys(MAY_IMPORT)
    .filter((room) => within(file, room))
    .sort((a, b) => b.length - a.length)[0];

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => {
    const target = path.posix.join(path.posix.dirname(file), match[1] as string);
    const known = [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((name) =>
      sources.includes(name),
    );
    return known ?? target;
  });
}

describe('the structure of the house', () => {
  it('has a room for every source file', () => {
    expect(production.filter((file) => roomOf(file) === undefined)).toEqual([]);
    expect(production.length).toBeGreaterThan(20);
  });

  it('lets no file import against the direction of dependencies', () => {
    const against = production.flatMap((file) => {
      const room = roomOf(file) ?? file;
      const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
      return importsOf(file)
        .filter((target) => sources.includes(target) && !allowed.some((other) => within(target, other)))
        .map((target) => `${file} -> ${target}`);
    });
    expect(against).toEqual([]);
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
