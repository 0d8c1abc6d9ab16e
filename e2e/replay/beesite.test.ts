import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BeeSiteReplay, startBeeSite } from './beesite.ts';
import { TELLINGS } from './beesite-posting.ts';
import { inventBeeSitePostings, writtenBeeSitePostings } from './beesite-postings.ts';
import { ROLES } from './beesite-roles.ts';
import { BEESITE_PAGE } from './beesite-search.ts';

let board: BeeSiteReplay;
beforeAll(async () => {
  board = await startBeeSite({ postings: inventBeeSitePostings(50) });
});
afterEach(() => board.clear());
afterAll(() => board.stop());

const parameters = {
  FirstItem: 1,
  CountItem: 20,
  Sort: [{ Criterion: 'PublicationStartDate', Direction: 'DESC' }],
  MatchedObjectDescriptor: ['PositionTitle', 'PublicationStartDate'],
};
interface Found {
  SearchResultCount: number;
  SearchResultCountAll: number;
  SearchResultItems: { MatchedObjectId: string; MatchedObjectDescriptor: Record<string, string> }[];
}
async function search(changes: Partial<typeof parameters> = {}, LanguageCode = 'en'): Promise<Found> {
  const body = { LanguageCode, SearchParameters: { ...parameters, ...changes }, SearchCriteria: [] };
  const response = await fetch(board.url, { method: 'POST', body: JSON.stringify(body) });
  expect(response.status).toBe(200);
  return ((await response.json()) as { SearchResult: Found }).SearchResult;
}

describe('the replayed job board', () => {
  it('sends at most twenty items, and the rest when asked for them', async () => {
    const first = await search({ CountItem: 1000 });
    const second = await search({ FirstItem: 21 });
    const third = await search({ FirstItem: 41 });
    const all = [first, second, third].flatMap((page) => page.SearchResultItems);
    expect(first.SearchResultItems).toHaveLength(BEESITE_PAGE);
    expect(all).toHaveLength(first.SearchResultCountAll);
    expect(new Set(all.map((item) => item.MatchedObjectId)).size).toBe(all.length);
    expect((await search({ FirstItem: 1000 })).SearchResultItems).toEqual([]);
  });

  it('sorts as it is asked to, and sends the fields that it is asked for', async () => {
    const days = async (Direction: string) =>
      (await search({ Sort: [{ Criterion: 'PublicationStartDate', Direction }] })).SearchResultItems.map(
        ({ MatchedObjectDescriptor: it }) => it.PublicationStartDate ?? '',
      );
    const newest = await days('DESC');
    const oldest = await days('ASC');
    expect(newest).toEqual(newest.toSorted().toReversed());
    expect(oldest).toEqual(oldest.toSorted());
    expect(newest[0]).not.toBe(oldest[0]);
    const [item] = (await search({ MatchedObjectDescriptor: ['PositionID'] })).SearchResultItems;
    expect(item?.MatchedObjectDescriptor).toEqual({ PositionID: item?.MatchedObjectId });
  });

  it('lists some postings in one language only', async () => {
    const english = (await search()).SearchResultItems.map((item) => item.MatchedObjectId);
    const german = (await search({}, 'de')).SearchResultItems.map((item) => item.MatchedObjectId);
    expect(english.some((id) => !german.includes(id))).toBe(true);
    expect(german.some((id) => !english.includes(id))).toBe(true);
  });

  it('does not take what the board does not understand', async () => {
    const ask = async (body: unknown) =>
      (await fetch(board.url, { method: 'POST', body: JSON.stringify(body) })).status;
    expect(await ask({ LanguageCode: 'fr', SearchParameters: parameters, SearchCriteria: [] })).toBe(400);
    expect(await ask({ LanguageCode: 'en', SearchParameters: { ...parameters, FirstItem: 0 } })).toBe(400);
    expect((await fetch(board.url)).status).toBe(405);
    expect((await fetch(new URL('/nowhere', board.url))).status).toBe(404);
  });

  it("serves Workday's JSON and pages with a description behind the apply links", async () => {
    const pages = board.postings.flatMap((posting) => Object.entries(posting.pages));
    const [workday] = pages.find(([path]) => path.startsWith('/wday/cxs/db/DBWebsite/job/')) ?? ['/'];
    const job = await (await fetch(new URL(workday, board.url))).json();
    expect(job).toMatchObject({ jobPostingInfo: { jobDescription: expect.stringContaining('<li>') } });
    const [page] = pages.find(([path]) => path.startsWith('/Vacancies/')) ?? ['/'];
    expect(await (await fetch(new URL(page, board.url))).text()).toContain('og:description');
  });

  it('goes wrong on demand, for as long as is wanted', async () => {
    board.fault({ path: '/search/', status: 429, headers: { 'retry-after': '1' }, skip: 1, times: 1 });
    const answers = [];
    for (let times = 0; times < 3; times += 1) answers.push(await fetch(board.url));
    expect(answers.map(({ status }) => status)).toEqual([405, 429, 405]);
    expect(answers[1]?.headers.get('retry-after')).toBe('1');
    board.fault({ cut: true, times: 1 });
    await expect(fetch(board.url)).rejects.toThrow('fetch failed');
    expect(board.requests.map(({ status }) => status)).toEqual([405, 429, 405, 0]);
  });
});

describe('the written postings', () => {
  it('are two dozen, German and English, of every role, told in every way', () => {
    const written = writtenBeeSitePostings();
    expect(written).toHaveLength(24);
    expect(new Set(written.map(({ item }) => item.MatchedObjectId)).size).toBe(24);
    const shapes = new Set(
      written.map(({ item: { MatchedObjectDescriptor: it } }) => {
        const link = Array.isArray(it.ApplyURI) ? 'list' : 'text';
        const places = Array.isArray(it.PositionLocation) ? it.PositionLocation.length : 0;
        return `${typeof it.PositionFormattedDescription} ${link} ${places}`;
      }),
    );
    expect([...shapes].toSorted()).toEqual([
      'object list 1',
      'string list 1',
      'string text 1',
      'undefined list 0',
      'undefined list 1',
    ]);
    expect(TELLINGS).toHaveLength(6);
    expect(new Set(ROLES.map(({ language }) => language))).toEqual(new Set(['de', 'en']));
  });

  it('can be five hundred, each with an id of its own and long enough to work with', () => {
    const many = inventBeeSitePostings(500);
    expect(new Set(many.map(({ item }) => item.MatchedObjectId)).size).toBe(500);
    expect(many.filter((posting) => JSON.stringify(posting).length < 500)).toEqual([]);
  });
});
