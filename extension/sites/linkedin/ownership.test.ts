import { describe, expect, it } from 'vitest';
import { parse } from '../fixtures/parse';
import { LINKEDIN } from './linkedin';

const ID = '4711000001';
const OTHER = '4711000002';
const today = new Date(2026, 10, 20, 12);
const SEARCH = 'https://www.linkedin.com/jobs/search-results/?keywords=x';

function read(html: string) {
  const reading = LINKEDIN.readCards(parse(html), new URL(SEARCH), today);
  return reading.kind === 'cards' ? reading.cards.map(({ externalId }) => externalId) : reading.kind;
}

const semantic = (href: string, mark = '') =>
  `<div class="scaffold-layout__list"><ul><li><div class="job-card-job-posting-card-wrapper" data-job-id="${ID}"><a href="${href}">
  <div class="artdeco-entity-lockup__title"><strong>Baker</strong></div><div class="artdeco-entity-lockup__subtitle">Crumb</div>${mark}</a></div></li></ul></div>`;
const guest = (href: string) =>
  `<div class="base-serp-page"><ul class="jobs-search__results-list"><li><div data-entity-urn="urn:li:jobPosting:${ID}"><a class="base-card__full-link" href="${href}"></a>
  <h3 class="base-search-card__title">Baker</h3><h4 class="base-search-card__subtitle">Crumb</h4></div></li></ul></div>`;

describe('a card whose element was used for another job', () => {
  it.each([
    `/jobs/search-results/?currentJobId=${OTHER}&keywords=x`,
    `https://www.linkedin.com/jobs/search/?keywords=x&currentJobId=${OTHER}`,
    `/jobs/collections/recommended/?currentJobId=${OTHER}`,
    `/jobs/view/${OTHER}/?trk=x`,
    `/jobs/view/baker-at-crumb-${OTHER}`,
    `/comm/jobs/view/${OTHER}/`,
    `/jobs/view/${OTHER}/apply/`,
  ])('is not told while it links to %s', (href) => {
    expect(read(semantic(href))).toBe('loading');
    expect(read(guest(href))).toBe('loading');
  });

  it('is not told while a part of it is marked with another id', () => {
    const mark = `<span data-job-id="${OTHER}"></span>`;
    expect(read(semantic(`/jobs/search-results/?currentJobId=${ID}`, mark))).toBe('loading');
  });

  it.each([
    `/jobs/search-results/?currentJobId=${ID}&keywords=x`,
    `https://in.linkedin.com/jobs/view/baker-at-crumb-${ID}?position=1`,
    '/company/crumb/',
    `https://tracker.example/?currentJobId=${OTHER}`,
    '',
  ])('is told when its link is %o', (href) => {
    expect(read(semantic(href))).toEqual([ID]);
    expect(read(guest(href))).toEqual([ID]);
  });
});

describe('recommended jobs below a short list', () => {
  it('are no results', () => {
    const recommended = (id: string) =>
      `<div class="job-card-job-posting-card-wrapper" data-job-id="${id}"><strong class="artdeco-entity-lockup__title">Baker</strong></div>`;
    const page = semantic(`/jobs/search-results/?currentJobId=${ID}`).replace(
      '</ul></div>',
      `</ul><div id="jobs-search-results-footer"><div class="continuous-discovery-modules">${recommended(OTHER)}${recommended(ID)}</div></div></div>`,
    );
    expect(read(page)).toEqual([ID]);
  });
});

describe('a guest page of one job', () => {
  const page = (shown: string, canonical: string) =>
    `<link rel="canonical" href="https://www.linkedin.com/jobs/view/baker-at-crumb-${canonical}">
    <div class="top-card-layout"><h1 class="top-card-layout__title">Baker</h1></div><code id="decoratedJobPostingId"><!--"${shown}"--></code>
    <div class="show-more-less-html__markup">Bake bread.</div><footer></footer>`;
  const readJob = (html: string, id: string) =>
    LINKEDIN.readDetail(parse(html), new URL(`https://www.linkedin.com/jobs/view/${id}/`), today);

  it('is told when its address, its head and what it shows name one job', () => {
    expect(readJob(page(ID, ID), ID)).toMatchObject({ kind: 'detail', detail: { externalId: ID } });
  });

  it.each([
    ['its address', page(OTHER, OTHER)],
    ['its head', page(ID, OTHER)],
    ['what it shows', page(OTHER, ID)],
  ])('is not told while %s names another one', (_, html) => {
    expect(readJob(html, ID)).toEqual({ kind: 'loading', externalId: null });
  });
});
