import { describe, expect, it } from 'vitest';
import { ADDED, countedCards, groundTruth, hasRecordedPages, recordedPage } from './fixtures/recorded-pages';
import { onlyFields, readClassicAgain } from './fixtures/second-reading';
import { LINKEDIN } from './registry';
import type { Card, CardsReading, DetailReading } from './site';

// The recorded pages of LinkedIn that were added in November 2026. What is on them is read from their index by the test.

const ANY_DAY = new Date(2026, 10, 20);

const cardsReading = (file: keyof typeof ADDED): CardsReading =>
  LINKEDIN.readCards(recordedPage(file), new URL(ADDED[file]), ANY_DAY);
const detailReading = (file: keyof typeof ADDED): DetailReading =>
  LINKEDIN.readDetail(recordedPage(file), new URL(ADDED[file]), ANY_DAY);

function cardsOf(reading: CardsReading): Card[] {
  if (reading.kind !== 'cards') throw new Error(`expected cards, got ${JSON.stringify(reading)}`);
  return reading.cards;
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length;

/** The line of the ground truth on the job that is open: `DETAIL <id> | title | company | easy=... | closed=... | letters=...`. */
function openJobOf(file: string) {
  const line = groundTruth(file).find(([first]) => first?.startsWith('DETAIL '));
  if (!line) throw new Error(`INDEX.md names no open job of ${file}`);
  const [first = '', title, company, ...facts] = line;
  const fact = (name: string) =>
    facts.find((text) => text.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  const told = (name: string) => ({ true: true, false: false })[fact(name)] ?? null;
  return {
    externalId: first.replace('DETAIL ', ''),
    title,
    company,
    isEasyApply: told('easy'),
    isClosed: told('closed'),
    letters: Number(fact('letters')),
  };
}

const LISTS = [
  ['linkedin/loggedin-search_2025-08_it_python-italy_25_two-pane.html', 7],
  ['linkedin/loggedin-search_2026-02_new-york_25_two-pane_a.html', 7],
  ['linkedin/loggedin-semantic-search_2025-10_7_iframe-document_a.html', 7],
] as const;

const WORKPLACES: Record<string, string> = {
  Ibrido: 'hybrid',
  Hybrid: 'hybrid',
  'On-site': 'on-site',
  Remote: 'remote',
};

describe.skipIf(!hasRecordedPages)('recorded pages that were added in November 2026', () => {
  describe.each(LISTS)('%s', (file, filled) => {
    it('gives the cards that are filled in and names the others as pending', () => {
      const reading = cardsReading(file);
      expect(cardsOf(reading)).toHaveLength(filled);
      expect(reading.kind === 'cards' && reading.pending).toHaveLength(countedCards(file) - filled);
    });

    it('equals the ground truth field by field', () => {
      const truth = groundTruth(file).filter(([first]) => /^\d+$/.test(first ?? ''));
      expect(truth).toHaveLength(3);
      for (const [externalId, title, company, location = '', ...others] of truth) {
        const card = cardsOf(cardsReading(file)).find((read) => read.externalId === externalId);
        expect(card).toMatchObject({
          title,
          company,
          location,
          workplace: WORKPLACES[/\((.+)\)$/.exec(location)?.[1] ?? ''],
          salary: others.find((text) => text.startsWith('$')) ?? null,
          postedAt: others.find((text) => /^\d{4}-/.test(text)) ?? null,
        });
      }
    });
  });

  it.each(LISTS.slice(0, 2))('%s equals a second, independent reading of every card', (file) => {
    const told = cardsOf(cardsReading(file)).map(onlyFields);
    expect(told).toEqual(readClassicAgain(recordedPage(file)));
  });

  it.each([
    ...LISTS.map(([file]) => file),
    'linkedin/loggedin-job_2026-02_easy.html',
    'linkedin/guest-job-view_2025-04_br_neoris_onsite.html',
    'linkedin/guest-job-view_2026-02_kyndryl_json-ld.html',
  ] as const)('%s shows its open job as the ground truth has it', (file) => {
    const { letters, ...truth } = openJobOf(file);
    const reading = detailReading(file);
    if (reading.kind !== 'detail') throw new Error(`expected a detail, got ${JSON.stringify(reading)}`);
    expect(reading.detail).toMatchObject(truth);
    expect(lettersIn(reading.detail.description)).toBe(letters);
  });

  it.each([
    'linkedin/loggedin-job_2026-02_easy.html',
    'linkedin/guest-job-view_2025-04_br_neoris_onsite.html',
    'linkedin/guest-job-view_2025-04_CLOSED.html',
    'linkedin/guest-job-view_2026-02_kyndryl_json-ld.html',
  ] as const)('%s takes cards of similar jobs for no results', (file) => {
    expect(cardsReading(file)).toEqual({ kind: 'not-results' });
  });

  it('tells a closed job as closed, though its text is still there', () => {
    const file = 'linkedin/guest-job-view_2025-04_CLOSED.html';
    const { externalId, isClosed, isEasyApply } = openJobOf(file);
    expect({ isClosed, isEasyApply }).toEqual({ isClosed: true, isEasyApply: null });
    expect(detailReading(file)).toMatchObject({ kind: 'closed', externalId });
  });

  it('finds neither an empty list nor a card in a top document whose results are in its iframe', () => {
    const file = 'linkedin/loggedin-top-page_2025-10_iframe-shown.html';
    expect(countedCards(file)).toBe(0);
    expect(cardsReading(file)).toEqual({ kind: 'loading' });
  });

  it('takes the home of the jobs, with its recommendations, for no results', () => {
    const file = 'linkedin/loggedin-top-page_2025-10_iframe-hidden_jobs-home.html';
    expect(cardsReading(file)).toEqual({ kind: 'not-results' });
    expect(detailReading(file)).toEqual({ kind: 'not-detail' });
  });

  it.each([
    ADDED['linkedin/authwall_2025-12_jserp.html'],
    'https://fr.linkedin.com/jobs/emplois-python-paris',
    'https://nl.linkedin.com/jobs/python-vacatures-amsterdam',
  ])('tells the authwall as one in place of %s, whatever lies closed in it', (address) => {
    const file = 'linkedin/authwall_2025-12_jserp.html';
    expect(groundTruth(file)[0]?.[0]).toMatch(/^WALL authwall\b/);
    const url = new URL(address);
    const wall = { kind: 'blocked', signal: 'authwall' };
    expect(LINKEDIN.readCards(recordedPage(file), url, ANY_DAY)).toMatchObject(wall);
    expect(LINKEDIN.readDetail(recordedPage(file), url, ANY_DAY)).toMatchObject(wall);
  });
});
