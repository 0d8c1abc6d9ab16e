import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFixtures } from './fixtures/generated';
import { loadFixtures } from './fixtures/load';
import { parse } from './fixtures/parse';
import { siteFor } from './registry';
import type { Site } from './site';

const fixtures = loadFixtures();

function siteOf(url: URL): Site {
  const site = siteFor(url);
  if (!site) throw new Error(`${url} is on no site`);
  return site;
}

describe.each(fixtures)('$name', ({ page, isXml, url, expected }) => {
  const { today, cards, detail } = expected();

  it('tells as a result page what its expectation says', () => {
    const reading = siteOf(url).readCards(parse(page, isXml), url, new Date(`${today}T12:00:00`));
    expect(reading).toEqual(cards);
  });

  it('tells as a job page what its expectation says', () => {
    expect(siteOf(url).readDetail(parse(page, isXml), url, new Date(`${today}T12:00:00`))).toEqual(detail);
  });

  it('is left as it was by both readings', () => {
    const document = parse(page, isXml);
    const before = document.documentElement.outerHTML;
    siteOf(url).readCards(document, url, new Date(today));
    siteOf(url).readDetail(document, url, new Date(today));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('the fixtures', () => {
  it.each(['linkedin/guest', 'linkedin/classic', 'linkedin/sdui', 'naukri/rendered'])(
    'of %s cover cards, detail, emptiness, walls and drift',
    (layout) => {
      const kinds = fixtures
        .filter((fixture) => fixture.layout === layout)
        .flatMap((fixture) => [fixture.expected().cards.kind, fixture.expected().detail.kind]);
      const wanted = ['cards', 'detail', 'empty', 'blocked', 'drift', 'loading'];
      const lacking = wanted.filter((kind) => !kinds.some((covered) => covered === kind));
      expect(lacking).toEqual([]);
    },
  );

  it.each(['linkedin', 'naukri'])('of %s cover walls', (site) => {
    const signals = fixtures
      .filter((fixture) => fixture.name.startsWith(site))
      .map((fixture) => fixture.expected().cards)
      .flatMap((reading) => (reading.kind === 'blocked' ? reading.signal : []));
    expect(new Set(signals)).toEqual(
      new Set(
        site === 'linkedin'
          ? ['authwall', 'login', 'checkpoint', 'captcha']
          : ['login', 'captcha', 'access-denied'],
      ),
    );
  });

  it.each(generatedFixtures())('$folder is what generate.ts writes', ({ folder, page, expected }) => {
    const committed = (file: string) => readFileSync(path.join(import.meta.dirname, folder, file), 'utf8');
    expect(committed('page.html')).toBe(page);
    expect(committed('expected.json')).toBe(expected);
  });
});
