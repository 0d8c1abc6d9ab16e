import { afterEach, describe, expect, it } from 'vitest';
import { type BeeSiteReplay, startBeeSite } from '../../../../e2e/replay/beesite.ts';
import type { BeeSiteFault } from '../../../../e2e/replay/beesite-faults.ts';
import { type BeeSitePosting, beeSitePosting, TELLINGS } from '../../../../e2e/replay/beesite-posting.ts';
import {
  brokenBeeSitePostings,
  inventBeeSitePostings,
  inventBeeSiteText,
  writtenBeeSitePostings,
} from '../../../../e2e/replay/beesite-postings.ts';
import type { FetchRequest } from '../source.ts';
import { postingSource } from '../sources.ts';
import type { BeeSiteOptions } from './beesite.ts';

let board: BeeSiteReplay | undefined;
afterEach(async () => {
  await board?.stop();
  board = undefined;
});

/** Fetches from a board that has these postings; waiting takes no time. */
async function fetched(
  postings: readonly BeeSitePosting[],
  request: Partial<FetchRequest> = {},
  { faults = [], ...options }: BeeSiteOptions & { faults?: BeeSiteFault[] } = {},
) {
  const started = await startBeeSite({ postings });
  board = started;
  started.fault(...faults);
  const source = postingSource(
    'deutsche-bank',
    { BEESITE_URL: started.url },
    { sleep: async () => {}, ...options },
  );
  const result = await source.fetch({
    limit: 1000,
    known: async () => new Set(),
    timeLimitMs: 60_000,
    signal: new AbortController().signal,
    ...request,
  });
  const paths = started.requests.map(({ path }) => path);
  const searches = started.requests
    .filter(({ path }) => path === '/search/')
    .map(
      ({ body }) =>
        body as { LanguageCode: string; SearchParameters: { FirstItem: number; CountItem: number } },
    );
  return { ...result, paths, searches };
}
const ids = (postings: { external_id: string }[]) => postings.map((it) => it.external_id);

describe("Deutsche Bank's board", () => {
  it.each(TELLINGS)('gives title, place and text when it tells them by way of %s', async (telling) => {
    const text = inventBeeSiteText(2);
    const { outcome, reason, postings, left_out } = await fetched([beeSitePosting(text, telling)]);
    expect({ outcome, reason, left_out }).toEqual({ outcome: 'ok', reason: null, left_out: [] });
    expect(postings).toHaveLength(1);
    expect(postings[0]).toMatchObject({
      external_id: text.id,
      title: 'Kundenberater für Geschäftskunden & Freiberufler (m/w/d)',
      company: 'Deutsche Bank',
      location: telling === 'placeless' ? 'München' : 'München, Deutschland',
      language: 'de',
      published_on: text.published,
    });
    const lines = postings[0]?.description?.split('\n').filter(Boolean);
    expect(lines).toEqual(text.text.split('\n'));
  });

  it('names a page where a person can read the posting, not the form', async () => {
    const { postings } = await fetched([
      beeSitePosting(inventBeeSiteText(1), 'workday'),
      beeSitePosting(inventBeeSiteText(3), 'og'),
      beeSitePosting(
        { ...inventBeeSiteText(4), descriptor: { ApplyURI: ['javascript:alert(1)'] } },
        'string',
      ),
    ]);
    expect(postings.map(({ url }) => url)).toEqual([
      'https://db.wd3.myworkdayjobs.com/DBWebsite/job/K-ln/Data-Engineer--Risk-Reporting--f-m-x_R0089999',
      'https://jobs.db-finanzberatung.de/Vacancies/89997/Application/CheckLogin/1?lang=ger',
      null,
    ]);
  });

  it('takes the description of the page where Workday has no JSON', async () => {
    const posting = beeSitePosting(inventBeeSiteText(1), 'workday');
    const page = '<meta property="og:description" content="Build pipelines for you &amp; the bank.">';
    const pages = { '/DBWebsite/job/K-ln/Data-Engineer--Risk-Reporting--f-m-x_R0089999': page };
    const { postings } = await fetched([{ ...posting, pages }]);
    expect(postings[0]?.description).toBe('Build pipelines for you & the bank.');
  });

  it('is asked in both languages, twenty at a time, newest first', async () => {
    const { postings, searches } = await fetched(inventBeeSitePostings(50));
    expect(postings).toHaveLength(50);
    const dates = postings.map((posting) => posting.published_on ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(searches[0]).toEqual({
      LanguageCode: 'en',
      SearchParameters: {
        FirstItem: 1,
        CountItem: 20,
        Sort: [{ Criterion: 'PublicationStartDate', Direction: 'DESC' }],
        MatchedObjectDescriptor: expect.arrayContaining([
          'PositionTitle',
          'PositionFormattedDescription',
          'ApplyURI',
        ]),
      },
      SearchCriteria: [],
    });
    const asked = searches.map((it) => `${it.LanguageCode} ${it.SearchParameters.FirstItem}`);
    expect(asked.toSorted()).toEqual(['de 1', 'de 21', 'de 41', 'en 1', 'en 21', 'en 41']);
  });

  it('is not asked for more than is wanted', async () => {
    const { postings, searches, paths } = await fetched(inventBeeSitePostings(50), { limit: 6 });
    // Two days with three postings each.
    expect(ids(postings).toSorted()).toEqual(['89995', '89996', '89997', '89998', '89999', '90000']);
    expect(searches).toHaveLength(2);
    expect(paths.length).toBeLessThanOrEqual(2 + 6);
  });

  it('is looked through for postings that are not known yet', async () => {
    const known = new Set(Array.from({ length: 30 }, (_, index) => String(90_000 - index)));
    const { postings, seen, paths } = await fetched(inventBeeSitePostings(50), {
      limit: 3,
      known: async (asked) => new Set(asked.filter((id) => known.has(id))),
    });
    expect(ids(postings).toSorted()).toEqual(['89968', '89969', '89970']);
    expect(seen.toSorted()).toEqual([...known].toSorted());
    expect(paths.filter((path) => path !== '/search/').length).toBeLessThanOrEqual(3);
  });

  it('says that a posting has no text when there is none anywhere', async () => {
    const { outcome, postings, paths } = await fetched(brokenBeeSitePostings());
    expect(outcome).toBe('ok');
    expect(Object.fromEntries(postings.map((it) => [it.external_id, it.description]))).toEqual({
      '80001': null,
      '80002': 'Kurz & knapp.',
      '80003': null,
    });
    expect(paths.filter((path) => path !== '/search/')).toEqual([]);
  });

  it('never asks a host that is not its own', async () => {
    const stranger = await startBeeSite({ postings: [] });
    try {
      const link = new URL('/DBWebsite/job/Berlin/Trap_R1', stranger.url).href;
      const trap = beeSitePosting({ ...inventBeeSiteText(1), descriptor: { ApplyURI: [link] } }, 'workday');
      const { postings } = await fetched([trap]);
      expect(postings[0]?.description).toBeNull();
      expect(stranger.requests).toEqual([]);
    } finally {
      await stranger.stop();
    }
  });

  it('may leave out, empty or change fields of the descriptor', async () => {
    const strange = (id: string, descriptor: Record<string, unknown>): BeeSitePosting => ({
      item: { MatchedObjectId: id, MatchedObjectDescriptor: { PositionTitle: `Job ${id}`, ...descriptor } },
      pages: {},
    });
    const description = 'A text that is there.';
    const { postings } = await fetched([
      strange('1', {
        PublicationStartDate: '2026-11-05',
        PositionFormattedDescription: { Content: description },
      }),
      strange('2', {
        PublicationStartDate: '',
        PublicationChannel: [{ Id: 12, StartDate: '2026-11-04' }],
        PositionLocation: { CityName: 'Bonn', CountryName: null },
        PositionFormattedDescription: [{ Content: description }],
      }),
      strange('3', {
        PublicationStartDate: '2026-11-03T08:00:00Z',
        PositionLocation: [{ CityName: 'Bonn' }, { CityName: 'Mainz', CountrySubDivisionName: '' }, 'x'],
        PositionFormattedDescription: description,
        ApplyURI: 'not an address',
      }),
      strange('4', { PublicationStartDate: '2026-11-02', PositionFormattedDescription: 7, ApplyURI: null }),
    ]);
    expect(
      postings
        .toSorted((a, b) => Number(a.external_id) - Number(b.external_id))
        .map(({ external_id, location, published_on, description: text }) => [
          external_id,
          location,
          published_on,
          text,
        ]),
    ).toEqual([
      ['1', null, '2026-11-05', description],
      ['2', 'Bonn', '2026-11-04', description],
      ['3', 'Bonn; Mainz', '2026-11-03', description],
      ['4', null, '2026-11-02', null],
    ]);
  });

  it('leaves out an item without a title and tells so', async () => {
    const [first, second] = inventBeeSitePostings(2);
    const nameless = {
      item: { MatchedObjectId: '1', MatchedObjectDescriptor: { PositionTitle: ' ' } },
      pages: {},
    };
    const { outcome, postings, left_out } = await fetched(
      [first, nameless, second].filter((it) => it !== undefined),
    );
    expect({ outcome, ids: ids(postings) }).toEqual({ outcome: 'ok', ids: ['90000', '89999'] });
    expect(left_out).toEqual([{ external_id: '1', reason: expect.stringContaining('no title') }]);
  });
});

describe("Deutsche Bank's board in trouble", () => {
  const written = writtenBeeSitePostings();

  it('keeps what it gave before it wanted to be left alone', async () => {
    const result = await fetched(
      inventBeeSitePostings(50),
      {},
      { faults: [{ path: '/search/', status: 429, skip: 2 }] },
    );
    expect(result.outcome).toBe('RATE_LIMITED');
    expect(result.reason).toContain('try again later');
    expect(result.postings.length).toBeGreaterThanOrEqual(15);
    expect(result.postings.length).toBeLessThan(50);
  });

  it('keeps it also when Workday wanted to be left alone', async () => {
    const result = await fetched(written, {}, { faults: [{ path: '/wday/', status: 429 }] });
    expect(result.outcome).toBe('RATE_LIMITED');
    expect(ids(result.postings)).toEqual(['90000', '89999']);
  });

  it('goes on after a short rest', async () => {
    const waits: number[] = [];
    const faults = [{ status: 429, headers: { 'retry-after': '3' }, times: 2 }];
    const sleep = async (ms: number) => {
      waits.push(ms);
    };
    const result = await fetched(written, {}, { faults, sleep });
    expect([result.outcome, result.postings.length, waits]).toEqual(['ok', 24, [3000, 3000]]);
  });

  it.each([
    ['answers 500', { status: 500 }, 'answered 500'],
    ['breaks the connection', { cut: true }, 'cannot be reached'],
    ['answers with a page', { status: 200, body: '<h1>Maintenance</h1>' }, 'something else than JSON'],
    ['answers with other JSON', { status: 200, body: '{"error":1}' }, 'something else than search results'],
    ['is gone', { status: 404 }, 'no such page'],
    ['leads elsewhere', { status: 301, headers: { location: 'http://127.0.0.1:1/' } }, 'has moved'],
  ])('fails with a reason and without postings when it %s', async (_, fault, reason) => {
    const result = await fetched(written, {}, { faults: [{ path: '/search/', ...fault, skip: 2 }] });
    expect([result.outcome, result.postings, result.seen]).toEqual(['FAILED', [], []]);
    expect(result.reason).toContain(reason);
  });

  it('times out when it does not answer', async () => {
    const result = await fetched(written, {}, { faults: [{ hang: true }], requestLimitMs: 100 });
    expect([result.outcome, result.postings]).toEqual(['TIMEOUT', []]);
    expect(result.reason).toContain('did not answer within 0.1 s');
  });

  it('times out when it takes too long on the whole', async () => {
    let seconds = 0;
    const now = () => new Date(1_800_000_000_000 + 1000 * seconds++);
    const result = await fetched(written, { timeLimitMs: 10_000 }, { now });
    expect([result.outcome, result.postings]).toEqual(['TIMEOUT', []]);
    expect(result.reason).toContain('longer than 10 s');
  });

  it('leaves a posting for the next time when its text cannot be had now', async () => {
    const { outcome, postings, left_out } = await fetched(
      written,
      {},
      { faults: [{ path: '/Vacancies/', status: 502, times: 3 }] },
    );
    expect([outcome, postings.length]).toEqual(['ok', 23]);
    expect(left_out).toEqual([{ external_id: '89997', reason: expect.stringContaining('502') }]);
  });

  it('fails when one text after another cannot be had', async () => {
    const postings = Array.from({ length: 12 }, (_, index) =>
      beeSitePosting(inventBeeSiteText(index), 'workday'),
    );
    const result = await fetched(postings, {}, { faults: [{ path: '/wday/', status: 503, skip: 2 }] });
    expect([result.outcome, result.postings, result.left_out.length]).toEqual(['FAILED', [], 5]);
    expect(result.reason).toContain('db.wd3.myworkdayjobs.com answered 503');
    expect(result.paths.filter((path) => path !== '/search/')).toHaveLength(2 + 5 * 3);
  });

  it('stops at once when it is stopped', async () => {
    const stop = new AbortController();
    const known = async () => {
      stop.abort(new Error('the worker stops'));
      return new Set<string>();
    };
    await expect(fetched(written, { known, signal: stop.signal })).rejects.toThrow('the worker stops');
  });
});

it('takes an address without a path for that of the board', async () => {
  board = await startBeeSite({ postings: inventBeeSitePostings(1) });
  const source = postingSource('deutsche-bank', { BEESITE_URL: new URL(board.url).origin });
  const { signal } = new AbortController();
  const { postings } = await source.fetch({
    limit: 1,
    known: async () => new Set(),
    timeLimitMs: 60_000,
    signal,
  });
  expect(ids(postings)).toEqual(['90000']);
});

it('has no source that nobody wrote', () => {
  expect(() => postingSource('indeed', { BEESITE_URL: 'http://127.0.0.1/' })).toThrow(
    'There is: deutsche-bank',
  );
});
