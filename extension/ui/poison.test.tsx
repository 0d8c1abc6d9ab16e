// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { type ComponentType, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadFixtures } from '../sites/fixtures/load';
import { parse } from '../sites/fixtures/parse';
import { POISONS, poison, poisonLinks } from '../sites/fixtures/poison';
import { siteFor } from '../sites/registry';
import type { Card } from '../sites/site';
import type { LeadRow } from '../store/database';
import { freshLead } from '../store/lead-row';
import { database } from '../store/open';
import './fixtures/effects-at-once';
import { fakeBrowser } from './fixtures/fake-browser';
import { Jobs } from './jobs/jobs';
import { Popup } from './popup/popup';

// From a page whose every text was written by somebody who means harm, through the real adapter and the real rows, into
// the real popup and the full page. A score's reason may repeat the posting: it is poisoned, too.

const fake = vi.hoisted(() => ({ current: null as ReturnType<typeof fakeBrowser> | null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current?.browser;
  },
}));

afterEach(async () => {
  render(null, document.body);
  await Promise.all(database.tables.map((table) => table.clear()));
});

const LISTS = loadFixtures().filter(({ name }) =>
  /\/(guest\/results-60|classic\/results-25|sdui\/results|rendered\/results-2026|[a-z]+\/(results-)?poison)$/.test(
    name,
  ),
);

function cardsOf(fixture: (typeof LISTS)[number], change: (page: Document) => void): Card[] {
  const page = parse(fixture.page, fixture.isXml);
  change(page);
  const reading = siteFor(fixture.url)?.readCards(page, fixture.url, new Date(2026, 10, 20));
  return reading?.kind === 'cards' ? reading.cards.slice(0, 3) : [];
}

const asMatch = (card: Card, index: number, words: string): LeadRow => ({
  ...freshLead(card, index),
  stage: 'settled',
  jobId: index + 1,
  verdict: 'MATCHED',
  score: 80 - index,
  applicationStatus: 'MATCHED',
  employmentType: words,
  reasoning: words,
  missingSkills: [words],
  recommendations: [words],
});

/** The same row as if everybody had written plain words: equal texts stay equal. */
function harmless(row: LeadRow): LeadRow {
  const plain = new Map<string, string>();
  const asPlain = (text: string) => {
    if (!plain.has(text)) plain.set(text, `Plain words ${plain.size}`);
    return plain.get(text) as string;
  };
  return {
    ...row,
    title: asPlain(row.title),
    company: asPlain(row.company),
    location: row.location && asPlain(row.location),
    salary: row.salary && asPlain(row.salary),
    employmentType: row.employmentType && asPlain(row.employmentType),
    reasoning: row.reasoning && asPlain(row.reasoning),
    missingSkills: row.missingSkills.map(asPlain),
    recommendations: row.recommendations.map(asPlain),
  };
}

/** Elements and the names of their attributes, as a tree. */
const skeleton = (element: Element): string =>
  `${element.localName}[${element.getAttributeNames().sort()}]{${[...element.children].map(skeleton).join()}}`;
const linksIn = (root: ParentNode) =>
  [...root.querySelectorAll('[href],[src],[action]')].map((link) => link.getAttribute('href'));

async function shown(
  Page: ComponentType,
  rows: LeadRow[],
): Promise<{ tree: string; links: (string | null)[]; text: string }> {
  fake.current = fakeBrowser();
  fake.current.answers.set('test-ollama', { state: 'unreachable', message: 'Nobody answers.', cure: [] });
  await database.leads.bulkPut(rows);
  render(<Page />, document.body);
  const jobs = () => document.querySelectorAll('[data-testid="matched-job"]');
  await vi.waitFor(() => expect(jobs().length).toBeGreaterThan(0), { timeout: 10_000 });
  const list = jobs()[0]?.parentElement as Element;
  const result = { tree: skeleton(list), links: linksIn(list), text: list.textContent ?? '' };
  render(null, document.body);
  await database.leads.clear();
  return result;
}

const CANONICAL =
  /^https:\/\/www\.(linkedin\.com\/jobs\/view\/\d{5,20}\/|naukri\.com\/job-listings-[^/?#"<>\s]*\d{12})$/;

describe.each(LISTS)('a poisoned page: $name', (fixture) => {
  it.each(POISONS)('leaves no trace but text in popup and full page: %s', async (words) => {
    const cards = cardsOf(fixture, (page) => poison(page, words));
    const rows = cards.map((card, index) => asMatch(card, index, words));
    for (const Page of rows.length > 0 ? [Popup, Jobs] : []) {
      const poisoned = await shown(Page, rows);
      const plain = await shown(Page, rows.map(harmless));
      expect(poisoned.tree).toBe(plain.tree);
      expect(poisoned.links).toEqual(plain.links);
      expect(poisoned.links.filter((link) => !CANONICAL.test(link ?? ''))).toEqual([]);
      expect(document.body.dataset.poisoned).toBeUndefined();
    }
  });

  it('leads to no address but that of the job, whatever its links say', async () => {
    const cards = cardsOf(fixture, poisonLinks);
    for (const card of cards) expect(card.url).toMatch(CANONICAL);
  });
});

describe('the poison', () => {
  it('reaches the page as text, so that there is something to leave no trace', async () => {
    const [words = ''] = POISONS;
    const fixture = LISTS.find(({ name }) => name.endsWith('guest/results-60'));
    const cards = fixture ? cardsOf(fixture, (page) => poison(page, words)) : [];
    expect(cards).toHaveLength(3);
    expect(cards[0]).toMatchObject({ title: words, company: words, location: words });
    const { text } = await shown(
      Popup,
      cards.map((card, index) => asMatch(card, index, words)),
    );
    expect(text).toContain('<script>');
  });
});
