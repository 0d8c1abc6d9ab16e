import { describe, expect, it } from 'vitest';
import { parse } from '../fixtures/parse';
import { hasRecordedPages, recordedPage } from '../fixtures/recorded-pages';
import { NAUKRI } from './naukri';

const pages = (selected: number, next: string, disabled = '') =>
  `<div class="styles_pagination__o" id="lastCompMark"><a class="styles_btn-secondary__2 styles_previous__P" href="/loom-jobs"><span>Previous</span></a><div class="styles_pages__v"><a href="/loom-jobs" class="styles_selected__j">${selected}</a><a href="/x">7</a></div><a id="next" ${disabled} href="${next}" class="styles_btn-secondary__2"><span>Next</span></a></div>`;
const list = (count: string, pagination = '') =>
  `<div class="styles_srp-container__a"><span class="styles_count-string__b">${count}</span><div class="srp-jobtuple-wrapper" data-job-id="010126000001"></div>${pagination}</div>`;
const next = (html: string, address: string, rendered = 20) =>
  NAUKRI.nextPage(parse(html), new URL(`https://www.naukri.com${address}`), rendered);

describe('a list of results on Naukri', () => {
  it('goes on by its link, which follows the numbered pages', () => {
    const found = next(list('1 - 20 of 82', pages(1, '/loom-jobs-2')), '/loom-jobs?k=loom');
    expect(found?.kind === 'button' && found.button.id).toBe('next');
  });

  it('has a link without an address, too', () => {
    const html = list('1 - 20 of 82', pages(1, '').replace('href=""', ''));
    expect(next(html, '/loom-jobs')?.kind).toBe('button');
  });

  it('does not follow a link that leads elsewhere, but the suffix of its own address', () => {
    const html = list('41 - 60 of 2,624', pages(3, 'https://www.naukri.com/nlogin/login'));
    const found = next(html, '/loom-jobs-in-pune-3?k=loom#top');
    expect(found?.kind === 'address' && found.url.href).toBe(
      'https://www.naukri.com/loom-jobs-in-pune-4?k=loom',
    );
  });

  it('knows its page by what it counts where it lists no pages', () => {
    const found = next(list('21 - 40 of 82'), '/loom-jobs-2');
    expect(found?.kind === 'address' && found.url.pathname).toBe('/loom-jobs-3');
  });

  it('keeps a number that belongs to the search', () => {
    const found = next(list('1 - 20 of 82'), '/jobs-in-noida-sector-62');
    expect(found?.kind === 'address' && found.url.pathname).toBe('/jobs-in-noida-sector-62-2');
  });

  it('ends where it has shown all that it counts, or its link is shut', () => {
    expect(next(list('81 - 82 of 82', pages(5, '/loom-jobs-6')), '/loom-jobs-5', 2)).toEqual({
      kind: 'end',
      evidence: 'the page shows 81 to 82 of 82',
    });
    expect(next(list('', pages(5, '/loom-jobs-6', 'disabled')), '/loom-jobs-5')?.kind).toBe('end');
  });

  it.each([
    ['whose address is of another page than its list', list('41 - 60 of 82'), '/loom-jobs-2', 20],
    ['that counts nothing and lists no pages', list(''), '/loom-jobs-2', 20],
    ['that has shown nothing', list('1 - 20 of 82', pages(1, '/loom-jobs-2')), '/loom-jobs', 0],
    ['that the server sent without jobs', '<div id="root"></div>', '/loom-jobs', 20],
    ['at the address of a wall', list('1 - 20 of 82'), '/nlogin/login', 20],
    ['of similar jobs', list('1 - 20 of 82'), '/job-listings-x-010126000001', 20],
  ])('tells nothing: one %s', (_, html, address, rendered) => {
    expect(next(html, address, rendered)).toBeNull();
  });
});

describe('the element of a job on Naukri', () => {
  it('is found by its id only', () => {
    const document = parse(list(''));
    expect(NAUKRI.listItem(document, '010126000001')).not.toBeNull();
    expect(NAUKRI.listItem(document, '010126000009')).toBeNull();
    expect(NAUKRI.listItem(document, '"], *')).toBeNull();
  });
});

describe.skipIf(!hasRecordedPages)('recorded pages (../shared/data/pages)', () => {
  it.each([
    ['srp_2026_a_20.html', '/flutter-developer-jobs-in-india'],
    ['srp_2025-04_20.html', '/data-analyst-jobs-in-india'],
  ])('%s goes on by its link', (file, address) => {
    const url = new URL(`https://www.naukri.com${address}`);
    const found = NAUKRI.nextPage(recordedPage(`naukri/${file}`), url, 20);
    expect(found?.kind === 'button' && found.button.getAttribute('href')).toBe(`${address}-2`);
  });
});
