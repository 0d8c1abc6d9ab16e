import { describe, expect, it } from 'vitest';
import { parse } from '../fixtures/parse';
import { hasRecordedPages, recordedPage } from '../fixtures/recorded-pages';
import type { NextPage } from '../site';
import { listItem, nextPage } from './next-page';

const SEARCH = 'https://www.linkedin.com/jobs/search/?currentJobId=4700000101&keywords=pythons';
const next = (html: string, rendered: number, address = SEARCH, isXml = false): NextPage | null =>
  nextPage(parse(html, isXml), new URL(address), rendered);

const guest = (more: string, notice = 'hidden', count = '7,000+') => `
  <div class="base-serp-page"><span class="results-context-header__job-count">${count}</span>
  <ul class="jobs-search__results-list">
    <li id="first"><div data-entity-urn="urn:li:jobPosting:4700000101"></div></li>
    <li id="last"><div data-entity-urn="urn:li:jobPosting:4700000102"></div></li>
  </ul>${more}
  <div class="inline-notification ${notice} see-more-jobs__viewed-all"><p class="inline-notification__text">You've viewed all jobs</p></div></div>`;
const BUTTON = '<button class="infinite-scroller__show-more-button">See more jobs</button>';
const SHOWN_BUTTON =
  '<button id="more" class="infinite-scroller__show-more-button infinite-scroller__show-more-button--visible">Mehr</button>';

describe('the guest list', () => {
  it('grows by scrolling while its button is not shown', () => {
    const found = next(guest(BUTTON), 60);
    expect(found?.kind === 'scroll' && found.end.id).toBe('last');
  });

  it('waits for its button once that is shown', () => {
    const found = next(guest(SHOWN_BUTTON), 120);
    expect(found?.kind === 'button' && found.button.id).toBe('more');
  });

  it('ends with the notice that everything was seen, once it is shown', () => {
    expect(next(guest(BUTTON, ''), 120)).toEqual({ kind: 'end', evidence: "You've viewed all jobs" });
  });

  it('ends when as many were shown as it counts, never by a rounded count', () => {
    expect(next(guest(BUTTON, 'hidden', '1.234'), 1234)?.kind).toBe('end');
    expect(next(guest(BUTTON, 'hidden', '46'), 46)).toEqual({
      kind: 'end',
      evidence: 'all 46 results were shown',
    });
    expect(next(guest(BUTTON, 'hidden', '46'), 45)?.kind).toBe('scroll');
    expect(next(guest(BUTTON, 'hidden', '50+'), 60)?.kind).toBe('scroll');
  });

  it.each([
    'https://fr.linkedin.com/jobs/d%C3%A9veloppeur-python-emplois-paris',
    'https://es.linkedin.com/jobs/empleos-de-python',
    'https://in.linkedin.com/jobs/jobs-in-pune',
  ])('is known by its own marks at %s, too', (address) => {
    expect(next(guest(BUTTON), 60, address)?.kind).toBe('scroll');
  });

  it('is not that of similar jobs on a job page', () => {
    const page =
      '<div class="top-card-layout"></div><div data-entity-urn="urn:li:jobPosting:4700000101"></div>';
    expect(next(page, 1, 'https://www.linkedin.com/jobs/view/4700000109/')).toBeNull();
  });
});

const classic = (footer: string) =>
  `<div class="scaffold-layout__list"><ul><li data-occludable-job-id="4700000101"></li></ul>${footer}</div>`;
const numbers = (current: number, last: number) =>
  `<ul class="jobs-search-pagination__pages">${Array.from({ length: last }, (_, index) => {
    const isCurrent = index + 1 === current;
    return `<li class="jobs-search-pagination__indicator"><button id="page-${index + 1}" ${isCurrent ? 'aria-current="page"' : ''} class="jobs-search-pagination__indicator-button${isCurrent ? ' jobs-search-pagination__indicator-button--active' : ''}"><span>${index + 1}</span></button></li>`;
  }).join('')}</ul>`;

describe('the classic list', () => {
  it('has a button to go on', () => {
    const found = next(
      classic(
        `${numbers(1, 4)}<button id="next" class="jobs-search-pagination__button--next">View next page</button>`,
      ),
      25,
    );
    expect(found?.kind === 'button' && found.button.id).toBe('next');
  });

  it('has numbered buttons, of which the one after the current is pressed', () => {
    const found = next(classic(numbers(2, 4)), 25);
    expect(found?.kind === 'button' && found.button.id).toBe('page-3');
  });

  it('ends where the button to go on is shut', () => {
    const footer = `${numbers(4, 4)}<button disabled class="jobs-search-pagination__button--next">Next</button>`;
    expect(next(classic(footer), 11)).toEqual({ kind: 'end', evidence: 'page 4 is the last' });
  });

  it('goes on by the number of jobs that were shown where it shows no buttons', () => {
    const found = next(classic(''), 11, `${SEARCH}&start=25`);
    expect(found?.kind === 'address' && found.url.href).toBe(
      'https://www.linkedin.com/jobs/search/?keywords=pythons&start=36',
    );
  });

  it('does not go on from a page that showed nothing', () => {
    expect(next(classic(''), 0)).toBeNull();
  });

  it("never goes past LinkedIn's cap", () => {
    const footer = '<button class="jobs-search-pagination__button--next">Next</button>';
    expect(next(classic(footer), 25, `${SEARCH}&start=975`)?.kind).toBe('end');
    expect(next(classic(footer), 24, `${SEARCH}&start=975`)?.kind).toBe('button');
  });
});

const sdui = (buttons: string) =>
  `<main id="workspace"><div componentkey="SearchResultsMainContent"><div componentkey="job-card-component-ref-4700000101"></div>${buttons}</div></main>`;

describe('the SDUI list', () => {
  const address = 'https://www.linkedin.com/jobs/search-results/?currentJobId=4700000101&keywords=pythons';

  it('has a button that says by its test id whether it is shown', () => {
    const visible = next(
      sdui('<button id="next" data-testid="pagination-controls-next-button-visible">T</button>'),
      7,
      address,
    );
    expect(visible?.kind === 'button' && visible.button.id).toBe('next');
    const hidden = sdui('<button data-testid="pagination-controls-next-button-hidden">T</button>');
    expect(next(hidden, 7, address)?.kind).toBe('end');
  });

  it('goes on by the number of cards where it shows no buttons', () => {
    const found = next(sdui(''), 7, address);
    expect(found?.kind === 'address' && found.url.search).toBe('?keywords=pythons&start=7');
  });
});

describe('a page that is no list', () => {
  it.each([
    ['a wall', '<form class="login__form"></form>', 'https://www.linkedin.com/login?x=1'],
    ['a page that is not understood', '<p>hello</p>', SEARCH],
    ['another page', classic(''), 'https://www.linkedin.com/feed/'],
  ])('does not go on: %s', (_, html, address) => {
    expect(next(html, 25, address)).toBeNull();
  });
});

describe('the element of a job', () => {
  it('is found in each layout, by its id only', () => {
    for (const html of [guest(''), classic(''), sdui('')]) {
      expect(listItem(parse(html, false), '4700000101')).not.toBeNull();
      expect(listItem(parse(html, false), '4700000199')).toBeNull();
      expect(listItem(parse(html, false), '"], *')).toBeNull();
    }
  });
});

describe.skipIf(!hasRecordedPages)('recorded pages (../shared/data/pages)', () => {
  const of = (file: string, rendered: number) =>
    nextPage(recordedPage(`linkedin/${file}`), new URL(SEARCH), rendered);

  it('go on as their buttons and notices say', () => {
    expect(of('guest-search_2026-01_single-result_1.html', 1)?.kind).toBe('end');
    expect(of('guest-search_2026-08_python-india_59.html', 59)?.kind).toBe('scroll');
    const classicNext = of('loggedin-search_2025-06_two-pane_easyapply_sanitized.html', 25);
    expect(classicNext?.kind === 'button' && classicNext.button.getAttribute('aria-label')).toBe(
      'View next page',
    );
    expect(of('sdui-search-results_2026-09_two-pane_placeholders_class-stripped.xhtml', 3)?.kind).toBe(
      'button',
    );
  });
});
