import { describe, expect, it } from 'vitest';
import { NOTHING_TOLD } from './facts';
import {
  ADDED,
  countedCards,
  groundTruth,
  hasRecordedPages,
  recordedFiles,
  recordedPage,
} from './fixtures/recorded-pages';
import { onlyFields, readClassicAgain, readGuestAgain, readNaukriAgain } from './fixtures/second-reading';
import { LINKEDIN, NAUKRI } from './registry';
import type { Card, CardsReading, DetailReading, JobDetail } from './site';

// Real pages that lie beside the checkout, not in it. What is on them is read from their index by the test.

const GUEST_RESULTS = [
  'linkedin/guest-search_2026-08_python-india_59.html',
  'linkedin/guest-search_2026-01_single-result_1.html',
  'linkedin/guest-search_2025-03_us_60_browser-dom_with-detail-pane.html',
  'linkedin/guest-search_2022-01_internship-us_25.html',
  'linkedin/guest-cards_2024-08_sv-SE_a-root.html',
  'linkedin/guest-api-seeMore_2026-06_10.html',
  'linkedin/guest-search_2025-09_3.html',
  'linkedin/guest-search_2026-08_us_5_cut-off.html',
];
// With the number of items that a person counts as requirements.
const GUEST_JOBS: [file: string, requirements: number][] = [
  ['linkedin/guest-api-jobPosting_2026-05_4405055459.html', 8],
  ['linkedin/guest-api-jobPosting_2026-05_b.html', 7],
  ['linkedin/guest-job-view_2026-08_heidi.html', 10],
];
const CLASSIC = 'linkedin/loggedin-search_2025-06_two-pane_easyapply_sanitized.html';
const SDUI_RESULTS = 'linkedin/sdui-search-results_2026-09_two-pane_placeholders_class-stripped.xhtml';
const SDUI_JOB = 'linkedin/sdui-job-view_2026-09_standalone_placeholders_class-stripped.xhtml';
const NAUKRI_RESULTS: [file: string, today: string][] = [
  ['naukri/srp_2026_a_20.html', '2026-05-20'],
  ['naukri/srp_2025-04_20.html', '2025-04-13'],
];
const NAUKRI_JOB = 'naukri/jd_2026-10_infosys-react_loggedout_trimmed.html';
const NAUKRI_SHELLS = [
  'naukri/srp_ssr-shell_no-cards_2026-05.html',
  'naukri/jd_2026-03_ssr-shell_no-content.html',
];

const SEARCH = new URL('https://www.linkedin.com/jobs/search/?currentJobId=1');
const SRP = new URL('https://www.naukri.com/some-jobs-in-india');
const ANY_DAY = new Date(2026, 10, 20);

function cardsOf(reading: CardsReading): Card[] {
  expect(reading.kind).toBe('cards');
  return reading.kind === 'cards' ? reading.cards : [];
}

function detailOf(reading: DetailReading): JobDetail {
  if (reading.kind !== 'detail') throw new Error(`expected a detail, got ${JSON.stringify(reading)}`);
  return reading.detail;
}

/** The lines of the ground truth that are about a card: its id, and the other fields. */
function truthOfCards(file: string): { id: string; fields: string[] }[] {
  return groundTruth(file).flatMap(([first = '', ...fields]) => {
    const id = /^(?:<a>-root card: )?(\d{9,12})$/.exec(first)?.[1];
    return id ? [{ id, fields }] : [];
  });
}

/** Items of the requirements; each must be an item of the description. */
function requiredItems(detail: JobDetail): number {
  const lines = detail.description.split('\n');
  const items = detail.requirements?.split('\n').filter((line) => line.startsWith('• ')) ?? [];
  expect(lines).toEqual(expect.arrayContaining(items));
  return items.length;
}

const byId = (cards: Card[], id: string) => cards.find((card) => card.externalId === id);

describe.skipIf(!hasRecordedPages)('recorded pages (../shared/data/pages)', () => {
  it('are all read by a test here or in recorded-added.test.ts', () => {
    const read = [
      ...Object.keys(ADDED),
      ...GUEST_RESULTS,
      ...GUEST_JOBS.map(([file]) => file),
      CLASSIC,
      SDUI_RESULTS,
      SDUI_JOB,
      ...NAUKRI_RESULTS.map(([file]) => file),
      NAUKRI_JOB,
      ...NAUKRI_SHELLS,
    ];
    expect(read.sort()).toEqual(recordedFiles().sort());
  });

  describe.each(GUEST_RESULTS)('%s', (file) => {
    const cards = () => cardsOf(LINKEDIN.readCards(recordedPage(file), SEARCH, ANY_DAY));

    it('gives as many cards as a person counted, and none is pending', () => {
      expect(cards()).toHaveLength(countedCards(file));
      expect(LINKEDIN.readCards(recordedPage(file), SEARCH, ANY_DAY)).toMatchObject({ pending: [] });
    });

    it('equals the ground truth field by field', () => {
      const truth = truthOfCards(file);
      expect(truth.length).toBeGreaterThan(0);
      for (const { id, fields } of truth) {
        const [title, company, location, posted] = fields;
        expect(byId(cards(), id)).toEqual({
          ...NOTHING_TOLD,
          source: 'linkedin',
          externalId: id,
          title,
          company,
          location: location?.replace(/ \(h4 .*\)$/, ''),
          url: `https://www.linkedin.com/jobs/view/${id}/`,
          postedAt: posted ? /^\d{4}-\d{2}-\d{2}/.exec(posted)?.[0] : expect.any(String),
          salary: null,
          workplace: null,
        });
      }
    });

    it('equals a second, independent reading of every card', () => {
      expect(cards().map(onlyFields)).toEqual(readGuestAgain(recordedPage(file)));
    });
  });

  it('shows the pane beside guest results as the ground truth has it', () => {
    const file = GUEST_RESULTS[2] as string;
    const detail = detailOf(LINKEDIN.readDetail(recordedPage(file), SEARCH, ANY_DAY));
    const line =
      groundTruth(file)
        .map(([first]) => first ?? '')
        .find((first) => first.startsWith('DETAIL ')) ?? '';
    const [, id, salary, seniority, employmentType] =
      /^DETAIL (\d+): "([^"]+)", ([^,]+), ([^,]+),/.exec(line) ?? [];
    expect(line).toContain('is_easy_apply TRUE');
    const [, title, company, location] = groundTruth(file)[0] ?? [];
    expect(detail).toMatchObject({
      externalId: id,
      title,
      company,
      location,
      salary,
      seniority,
      employmentType,
    });
    expect(detail.isEasyApply).toBe(true);
    expect(requiredItems(detail)).toBe(13);
    expect(detail.description).not.toMatch(/\n{3}|<\/?[a-z]+>|Show more/);
  });

  describe.each(GUEST_JOBS)('%s', (file, requirements) => {
    const id = () => groundTruth(file)[0]?.[0] ?? '';
    const url = () =>
      file.includes('job-view')
        ? new URL(`https://au.linkedin.com/jobs/view/some-slug-${id()}`)
        : new URL(`https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/${id()}`);

    it('equals the ground truth field by field', () => {
      const detail = detailOf(LINKEDIN.readDetail(recordedPage(file), url(), ANY_DAY));
      const [externalId, title, company, location, , , criteria = '', apply] = groundTruth(file)[0] ?? [];
      const [seniority, employmentType] = criteria.replace(/^industries .*/, '').split(' / ');
      expect(detail).toMatchObject({ externalId, title, company, location, salary: null, workplace: null });
      if (seniority) expect(detail).toMatchObject({ seniority, employmentType });
      expect(groundTruth(file)[0]?.join('|')).toMatch(/\boffsite\b/);
      expect(apply === undefined || apply.startsWith('offsite')).toBe(true);
      expect(detail.isEasyApply).toBe(false);
    });

    it('gives the whole text in paragraphs and items, and its requirements', () => {
      const document = recordedPage(file);
      const detail = detailOf(LINKEDIN.readDetail(document, url(), ANY_DAY));
      const letters = (text: string | null | undefined) => text?.replace(/[\s•]+/g, '');
      const markup = document.querySelector('.show-more-less-html__markup');
      expect(letters(detail.description)).toBe(letters(markup?.textContent));
      const items = detail.description.split('\n').filter((line) => line.startsWith('• '));
      expect(items).toHaveLength(markup?.querySelectorAll('li').length ?? 0);
      expect(detail.description).toContain('\n\n');
      expect(requiredItems(detail)).toBe(requirements);
    });

    it('takes cards of similar jobs for no results', () => {
      expect(LINKEDIN.readCards(recordedPage(file), url(), ANY_DAY)).toEqual({ kind: 'not-results' });
    });
  });

  describe(CLASSIC, () => {
    it('gives the hydrated cards and names the others as pending', () => {
      const document = recordedPage(CLASSIC);
      const reading = LINKEDIN.readCards(document, SEARCH, ANY_DAY);
      const ids = [...document.querySelectorAll('[data-occludable-job-id]')].map((item) =>
        item.getAttribute('data-occludable-job-id'),
      );
      expect(ids).toHaveLength(countedCards(CLASSIC));
      expect(cardsOf(reading).map(onlyFields)).toEqual(readClassicAgain(document));
      expect(reading).toMatchObject({ kind: 'cards', pending: ids.slice(cardsOf(reading).length) });
      const firstEmpty = groundTruth(CLASSIC)
        .map(([line]) => /^row (\d+) \(id (\d+)\)/.exec(line ?? ''))
        .find(Boolean);
      expect(cardsOf(reading)).toHaveLength(Number(firstEmpty?.[1]) - 1);
      expect(reading.kind === 'cards' && reading.pending[0]).toBe(firstEmpty?.[2]);
    });

    it('equals the ground truth field by field', () => {
      const cards = cardsOf(LINKEDIN.readCards(recordedPage(CLASSIC), SEARCH, ANY_DAY));
      const truth = truthOfCards(CLASSIC);
      expect(truth).toHaveLength(3);
      for (const { id, fields } of truth) {
        const [title, company, location, fourth = ''] = fields;
        const salary = fourth.startsWith('$') ? fourth.split(' · ')[0] : null;
        const workplace = /\((.+)\)$/.exec(location ?? '')?.[1]?.toLowerCase() ?? null;
        expect(byId(cards, id)).toMatchObject({
          title,
          company,
          location,
          salary,
          workplace,
          postedAt: null,
        });
      }
    });

    it('shows the job in the pane under the id that the pane has, which is not in the list', () => {
      const line = groundTruth(CLASSIC).find(([first]) => first?.startsWith('DETAIL ')) ?? [];
      const [first = '', title, company, facts, pills, apply] = line;
      const detail = detailOf(LINKEDIN.readDetail(recordedPage(CLASSIC), SEARCH, ANY_DAY));
      const [workplace, employmentType] = pills?.split(', ') ?? [];
      expect(detail).toMatchObject({
        externalId: /\d+$/.exec(first)?.[0],
        title,
        company,
        location: facts?.split(' · ')[0],
        workplace: workplace?.toLowerCase(),
        employmentType,
      });
      expect(apply).toContain('=> TRUE');
      expect(detail.isEasyApply).toBe(true);
      expect(detail.description).not.toContain('About the job');
      expect(requiredItems(detail)).toBe(6);
    });
  });

  it(`reads ${SDUI_RESULTS}`, () => {
    const document = recordedPage(SDUI_RESULTS);
    const cards = cardsOf(LINKEDIN.readCards(document, SEARCH, ANY_DAY));
    expect(cards).toHaveLength(countedCards(SDUI_RESULTS));
    // Placeholders: "T17 job title two" stands for the ground truth's "T17".
    const code = (text: string | null) => /^T\d+/.exec(text ?? '')?.[0];
    const read = cards.map((card) => [
      card.externalId,
      code(card.title),
      code(card.company),
      code(card.location),
    ]);
    const truth = groundTruth(SDUI_RESULTS).map((fields) =>
      [...(fields.join(' ').match(/\b\d{10}\b|\bT\d+/g) ?? [])].slice(0, 4),
    );
    expect(read).toEqual(truth);
    const pane = detailOf(LINKEDIN.readDetail(document, SEARCH, ANY_DAY));
    expect([pane.externalId, code(pane.title), code(pane.company)]).toEqual(truth[0]?.slice(0, 3));
    expect(code(pane.location)).toBe(
      /\/ (T\d+) \(pane\)/.exec(groundTruth(SDUI_RESULTS)[0]?.join('|') ?? '')?.[1],
    );
    expect(pane).toMatchObject({ isEasyApply: false, workplace: 'remote', employmentType: 'Full-time' });
  });

  it(`reads ${SDUI_JOB}`, () => {
    const url = new URL('https://www.linkedin.com/jobs/view/1000000001/');
    const detail = detailOf(LINKEDIN.readDetail(recordedPage(SDUI_JOB), url, ANY_DAY));
    const line = groundTruth(SDUI_JOB)[0]?.join('|') ?? '';
    for (const field of ['title', 'company', 'location'] as const) {
      const placeholder = new RegExp(`\\b${field} (T\\d+)`).exec(line)?.[1];
      expect(placeholder).toBeDefined();
      expect(detail[field]?.startsWith(`${placeholder} `)).toBe(true);
    }
    expect(detail).toMatchObject({ isEasyApply: false, workplace: 'remote', employmentType: 'Full-time' });
    expect(LINKEDIN.readCards(recordedPage(SDUI_JOB), url, ANY_DAY)).toEqual({ kind: 'not-results' });
  });

  describe.each(NAUKRI_RESULTS)('%s', (file, today) => {
    const cards = () => cardsOf(NAUKRI.readCards(recordedPage(file), SRP, new Date(`${today}T12:00:00`)));
    const daysAgo = (words: string) => {
      const count = Number(/^\d+/.exec(words)?.[0] ?? 0) * (/week/i.test(words) ? 7 : 1);
      return new Date(Date.parse(today) - count * 86_400_000).toISOString().slice(0, 10);
    };

    it('gives as many cards as a person counted, and none is pending', () => {
      expect(cards()).toHaveLength(countedCards(file));
      expect(NAUKRI.readCards(recordedPage(file), SRP, ANY_DAY)).toMatchObject({ pending: [] });
    });

    it('equals the ground truth field by field', () => {
      const truth = truthOfCards(file);
      expect(truth).toHaveLength(3);
      for (const { id, fields } of truth) {
        const [title, company, , salary = '', location, posted = ''] = fields;
        expect(byId(cards(), id)).toMatchObject({
          title,
          company,
          location,
          salary: /^(-|Not disclosed)$/.test(salary) ? null : salary,
          postedAt: daysAgo(posted),
          workplace: location?.startsWith('Hybrid') ? 'hybrid' : null,
        });
      }
    });

    it('equals a second, independent reading of every field of every card', () => {
      const again = readNaukriAgain(recordedPage(file), today);
      const told = cards().map((card) => ({
        ...onlyFields(card),
        salaryRange: card.salaryRange,
        experience: card.experience,
        skills: card.skills,
      }));
      expect(told).toEqual(again);
    });

    it('tells nothing that no card shows', () => {
      for (const card of cards()) {
        expect(card).toMatchObject({
          isEasyApply: null,
          isPromoted: null,
          isReposted: null,
          isViewed: null,
          isApplied: null,
          isClosed: null,
          employmentType: null,
          seniority: null,
          applicants: null,
        });
      }
    });

    it('points to the addresses that the page lists for search engines', () => {
      const lists = [...recordedPage(file).querySelectorAll('script[type="application/ld+json"]')].map(
        (script) =>
          JSON.parse(script.textContent ?? '{}') as { '@type'?: string; itemListElement?: { url: string }[] },
      );
      const listed = lists
        .find((list) => list['@type'] === 'ItemList')
        ?.itemListElement?.map((item) => item.url);
      expect(listed).toHaveLength(countedCards(file));
      expect(cards().map((card) => card.url)).toEqual(listed);
    });
  });

  it(`reads ${NAUKRI_JOB} as the ground truth has it`, () => {
    const document = recordedPage(NAUKRI_JOB);
    const url = new URL(document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '');
    const detail = detailOf(NAUKRI.readDetail(document, url, new Date('2026-10-10T12:00:00')));
    const truth = groundTruth(NAUKRI_JOB)[0] ?? [];
    const [externalId, title, company, experience, salary, workplace, location, posted] = truth;
    expect([salary, posted]).toEqual(['Not Disclosed', 'Posted 2 days ago']);
    expect(truth).toContain(`Applicants ${detail.applicants}+`);
    expect(detail).toMatchObject({
      externalId,
      title,
      company,
      experience,
      location,
      postedAt: '2026-10-08',
      salary: null,
      salaryRange: null,
      isEasyApply: true,
      isClosed: false,
      isApplied: null,
      isPromoted: null,
      isReposted: null,
      isViewed: null,
      seniority: null,
    });
    expect(detail.workplace).toBe(workplace?.toLowerCase());
    expect(truth).toContain(detail.employmentType);
    const [, preferred, others] =
      /preferred skills (.+) \(\+(\d+) others\)/.exec(
        truth.find((field) => field.startsWith('preferred')) ?? '',
      ) ?? [];
    expect(detail.skills?.slice(0, 5)).toEqual(preferred?.split(', '));
    expect(detail.skills).toHaveLength(5 + Number(others));
    expect(requiredItems(detail)).toBe(14);
    expect(NAUKRI.readCards(document, url, ANY_DAY)).toEqual({ kind: 'not-results' });
  });

  it.each(NAUKRI_SHELLS)('%s is loading, never empty and never gone', (file) => {
    const job = new URL('https://www.naukri.com/job-listings-some-job-160326502891');
    if (file.includes('srp')) {
      expect(NAUKRI.readCards(recordedPage(file), SRP, ANY_DAY)).toEqual({ kind: 'loading' });
    } else {
      expect(NAUKRI.readDetail(recordedPage(file), job, ANY_DAY)).toEqual({
        kind: 'loading',
        externalId: null,
      });
    }
  });
});
