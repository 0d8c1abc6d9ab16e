import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAST_EXTENSION } from '../house/house.ts';

// What the built extension loads where; `pnpm build:e2e` in extension/ makes the build that is looked at.

const read = (file: string) => {
  const whole = path.join(FAST_EXTENSION, file);
  if (!existsSync(whole))
    throw new Error(`${file} is not built: run "pnpm --filter @jobsieve/extension build:e2e"`);
  return readFileSync(whole, 'utf8');
};

const STATIC = /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
const LAZY = /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
const IN_PAGE = /(?:src|href)="\/([^"]+\.js)"/g;

/** The script files that an entry loads, itself included. */
function loadedBy(entry: string, { lazy }: { lazy: boolean }): Set<string> {
  const loaded = new Set<string>();
  const queue = entry.endsWith('.html')
    ? [...read(entry).matchAll(IN_PAGE)].map(([, file]) => file)
    : [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    const code = read(file);
    const imports = [...code.matchAll(STATIC), ...(lazy ? code.matchAll(LAZY) : [])];
    for (const [, target] of imports) queue.push(path.posix.join(path.posix.dirname(file), target as string));
  }
  return loaded;
}

const sizeOf = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + statSync(path.join(FAST_EXTENSION, file)).size, 0);
const codeOf = (files: Iterable<string>) => [...files].map(read).join('\n');

/** Words of a library's own that survive minification. */
const ZOD = /_zod\b|ZodError/;
const DEXIE = /\bDexieError|Dexie\./;
const PREACT = /\.__k\b/;
const RESUME_READERS = /PDFDocument|purl\.oclc\.org\/ooxml/;
const SCRIPTS = globSync('**/*.js', { cwd: FAST_EXTENSION });

describe('the scripts in the pages of job sites', () => {
  it.each([
    ['linkedin', 150_000],
    ['naukri', 122_000],
  ])('for %s are less than %i bytes and stand alone', (site, budget) => {
    const files = loadedBy(`content-scripts/${site}.js`, { lazy: true });
    expect([...files]).toEqual([`content-scripts/${site}.js`]);
    // Words of ten languages, every layout since 2022, the headings of requirements (31 kB, one list with the scorer), and
    // the outline of a page that none of it fits.
    expect(sizeOf(files)).toBeLessThan(budget);
  });

  it.each(['linkedin', 'naukri'])('for %s carry no schema library, database or view library', (site) => {
    const code = read(`content-scripts/${site}.js`);
    for (const library of [ZOD, DEXIE, PREACT, RESUME_READERS])
      expect(library.exec(code)?.[0]).toBeUndefined();
    // Not even as a probe: the page's policy would report it to the site.
    expect(/\bFunction\(\s*["'`]/.exec(code)?.[0]).toBeUndefined();
  });
});

describe('what is loaded before anything is shown or done', () => {
  it.each([
    // A worker cannot load a script later: the vocabulary of skills (120 kB), what rules read of postings and resumes with
    // the families of occupations (240 kB) and the orders in postings are in it from the start.
    ['background.js', 860_000],
    ['popup.html', 465_000],
    ['jobs.html', 405_000],
    ['options.html', 330_000],
    ['offscreen.html', 265_000],
  ])('for %s is less than %i bytes', (entry, budget) => {
    const files = loadedBy(entry, { lazy: false });
    expect(files.size).toBeGreaterThan(1);
    expect(sizeOf(files)).toBeLessThan(budget);
  });

  it('holds no reader of resumes: those are fetched when a file is dropped', () => {
    for (const entry of ['background.js', 'options.html', 'jobs.html'])
      expect(RESUME_READERS.exec(codeOf(loadedBy(entry, { lazy: false })))?.[0]).toBeUndefined();
    expect(codeOf(loadedBy('options.html', { lazy: true }))).toMatch(RESUME_READERS);
  });

  it('in the popup, is all that it ever loads', () => {
    const ever = loadedBy('popup.html', { lazy: true });
    expect(RESUME_READERS.exec(codeOf(ever))?.[0]).toBeUndefined();
    expect(ever).toEqual(loadedBy('popup.html', { lazy: false }));
  });
});

describe('the table of occupations', () => {
  it('is a file of its own that no script carries', () => {
    const { names } = JSON.parse(read('occupations.json')) as { names: string };
    expect(names).toContain('metal drawing machine operator');
    expect(sizeOf(['occupations.json'])).toBeLessThan(1_100_000);
    for (const file of SCRIPTS) expect(read(file)).not.toContain('metal drawing machine operator');
  });
});

describe('the words by which libraries are recognised', () => {
  it('are in the build, where those libraries are', () => {
    const popup = codeOf(loadedBy('popup.html', { lazy: false }));
    for (const library of [ZOD, DEXIE, PREACT]) expect(popup).toMatch(library);
  });
});

it.each(SCRIPTS)('%s makes no code out of text', (file) => {
  expect(/\beval\s*\(|\bnew\s+Function\b/.exec(read(file))?.[0]).toBeUndefined();
});

it('the build has scripts', () => {
  expect(SCRIPTS.length).toBeGreaterThan(5);
});
