import { describe, expect, it } from 'vitest';
import { loadFixtures } from './fixtures/load';
import { mutate } from './fixtures/mutate';
import { parse } from './fixtures/parse';
import { Random } from './fixtures/random';
import { hasRecordedPages, RECORDED, recordedCopy } from './fixtures/recorded-pages';
import { wrongInCards, wrongInDetail } from './fixtures/wrong-values';
import { siteFor } from './registry';
import type { Site } from './site';

// Redesigns, experiments and half-loaded pages, thousands of them: every page is changed at random, and whatever is still
// told must be what the page told before. Less is fine; another job's value, a guess and a sudden "no jobs" are not.

/** For each page; a change costs the time of two readings. */
const VARIANTS = 50;
const CUTS = 8;
const RECORDED_VARIANTS = 20;

interface Page {
  name: string;
  url: URL;
  today: Date;
  /** The page as a new document, or what comes of the first part of it. */
  parsed: (share?: number) => Document;
}

/** Pages that name two jobs. Where a change takes one of the names away, what is left is the page of the other. */
const NAMES_TWO_JOBS = /\/(pane-changing|job-mov(ing|ed)[-a-z]*|results-moved-link)$/;

const fixtures: Page[] = loadFixtures()
  .filter(({ name }) => !NAMES_TWO_JOBS.test(name))
  .map(({ name, page, isXml, url, expected }) => ({
    name,
    url,
    today: new Date(`${expected().today}T12:00:00`),
    parsed: (share = 1) => parse(page.slice(0, Math.ceil(page.length * share)), isXml),
  }));

/** A seed of its own for every page, so that a new fixture changes no other's variants. */
const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7);

function siteOf(url: URL): Site {
  const site = siteFor(url);
  if (!site) throw new Error(`${url} is on no site`);
  return site;
}

/** What the document tells that the page, left as it was, does not. */
function reader({ url, today }: Page, original: Document): (document: Document) => string[] {
  const site = siteOf(url);
  const cards = site.readCards(original, url, today);
  const detail = site.readDetail(original, url, today);
  return (document) => [
    ...wrongInCards(site.readCards(document, url, today), cards),
    ...wrongInDetail(site.readDetail(document, url, today), detail),
  ];
}

/** All variants that tell something wrong, each with the seed that makes it again. */
function wrongVariants(page: Page, count: number): string[] {
  const document = page.parsed();
  const wrongIn = reader(page, document);
  return Array.from({ length: count }, (_, variant) => seedOf(page.name) + variant).flatMap((seed) => {
    const { what, undo } = mutate(document, new Random(seed));
    const wrong = wrongIn(document);
    undo();
    return wrong.length > 0 ? [`seed ${seed}, ${what}: ${wrong.slice(0, 3).join('; ')}`] : [];
  });
}

describe.each(fixtures)('$name', (page) => {
  it('tells nothing wrong, however it is changed', () => {
    expect(wrongVariants(page, VARIANTS)).toEqual([]);
  });
});

/** SDUI is drawn by scripts and arrives whole; in an answer of an API the last job may well be the last thing. */
const isCuttable = ({ name, parsed }: Page): boolean =>
  !name.includes('/sdui/') && parsed().head.childElementCount > 0;

describe.each(fixtures.filter(isCuttable))('the first part of $name', (page) => {
  it('tells nothing wrong, wherever it ends', () => {
    const wrongIn = reader(page, page.parsed());
    const random = new Random(seedOf(page.name));
    const wrong = Array.from({ length: CUTS }, () => random.next()).flatMap((share) => {
      const found = wrongIn(page.parsed(share));
      return found.length > 0 ? [`${share}: ${found.slice(0, 3).join('; ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(!hasRecordedPages)('recorded pages (../shared/data/pages)', () => {
  it.each(RECORDED)('$name tells nothing wrong, however it is changed', ({ name, url, today }) => {
    const page: Page = {
      name,
      url: new URL(url),
      today: new Date(`${today}T12:00:00`),
      parsed: () => recordedCopy(name),
    };
    expect(wrongVariants(page, RECORDED_VARIANTS)).toEqual([]);
  });
});

describe('a change', () => {
  it('is taken back as if nothing had been', () => {
    const [page] = fixtures;
    const document = page?.parsed();
    const before = document?.cloneNode(true) ?? null;
    for (let seed = 0; document && seed < 300; seed += 1) mutate(document, new Random(seed)).undo();
    expect(document?.isEqualNode(before)).toBe(true);
  });

  it('is the same for the same seed', () => {
    const [page] = fixtures;
    const what = (seed: number) => page && mutate(page.parsed(), new Random(seed)).what;
    expect([1, 2, 3, 4, 5].map(what)).toEqual([1, 2, 3, 4, 5].map(what));
    expect(new Set([1, 2, 3, 4, 5].map(what)).size).toBe(5);
  });
});
