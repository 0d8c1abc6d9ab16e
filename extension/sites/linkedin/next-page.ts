import { $optional, type Selectors, textOf } from '../dom';
import { isShown } from '../shown';
import type { NextPage } from '../site';
import { isJobId, isResultsAddress, wallAt } from './address';
import { isGuestResultPage } from './guest-cards';
import { type Layout, layoutOf } from './layouts';

/** LinkedIn gives no more than this many results of one search: `start=1000` is answered with status 400. */
const CAP = 1000;

// Guest, 2022 to 2026: the list grows when its end is scrolled to; after some growth it waits for its button.
const MORE: Selectors = ['.infinite-scroller__show-more-button--visible'];
const SCROLLED = 'ul.jobs-search__results-list';
// In the page from the start, hidden by a class.
const ALL_SEEN: Selectors = ['.see-more-jobs__viewed-all', '.inline-notification'];

// Classic
const CLASSIC_NEXT: Selectors = [
  'button.jobs-search-pagination__button--next', // 2025 to 2026
  'button.artdeco-pagination__button--next', // until 2024
];
const CLASSIC_CURRENT: Selectors = [
  '.jobs-search-pagination__indicator-button--active', // 2025 to 2026
  '.jobs-search-pagination__pages [aria-current]',
  '.artdeco-pagination__indicator--number.active button', // until 2024
];
// SDUI, 2026-09: the test id says whether the button is shown.
const SDUI_NEXT: Selectors = ['[data-testid="pagination-controls-next-button-visible"]'];
const SDUI_NO_NEXT: Selectors = ['[data-testid="pagination-controls-next-button-hidden"]'];
const SDUI_CURRENT: Selectors = ['[data-testid^="pagination-indicator-"][aria-current="true"]'];

const COUNT: Record<Exclude<Layout, 'linkedin-sdui'>, Selectors> = {
  'linkedin-guest': ['.results-context-header__job-count'],
  'linkedin-classic': ['.jobs-search-results-list__subtitle'],
};

/** The number that a page states as that of all results; null when it rounds it ("7,000+") or states none. */
function countOf(document: Document, layout: Layout): number | null {
  // What stands above the SDUI list has no mark of its own.
  if (layout === 'linkedin-sdui') return null;
  const text = textOf($optional(document, COUNT[layout])) ?? '';
  // Digits in groups, in whatever way the language parts them; before or after the word for results.
  const numbers = text.match(/\d{1,3}(?:[.,\s’']\d{2,3})+|\d+/g) ?? [];
  return numbers.length === 1 && !text.includes('+') ? Number(numbers[0]?.replace(/\D/g, '')) : null;
}

const startOf = (url: URL): number => {
  const start = Number(url.searchParams.get('start') ?? 0);
  return Number.isInteger(start) && start > 0 ? start : 0;
};

/** The same search from another result on; what the address names of the page before is left out. */
function from(url: URL, start: number): NextPage {
  const next = new URL(url);
  for (const name of ['currentJobId', 'position', 'pageNum']) next.searchParams.delete(name);
  next.searchParams.set('start', String(start));
  return { kind: 'address', url: next };
}

const isUsable = (button: Element): boolean =>
  !button.hasAttribute('disabled') && button.getAttribute('aria-disabled') !== 'true' && isShown(button);

const press = (button: Element): NextPage => ({ kind: 'button', button });

/** The button after the current one in a row of numbered buttons; null: the current one is the last, or none is. */
function numberedNext(current: Element | null): Element | null {
  const next = current?.closest('li')?.nextElementSibling?.querySelector('button') ?? null;
  return next && isUsable(next) ? next : null;
}

function guestNext(document: Document): NextPage | null {
  const notice = $optional(document, ALL_SEEN);
  if (notice && !notice.closest('.hidden') && isShown(notice)) {
    return { kind: 'end', evidence: textOf(notice)?.slice(0, 200) ?? 'its notice' };
  }
  const more = $optional(document, MORE);
  if (more && isUsable(more)) return press(more);
  const end = document.querySelector(SCROLLED)?.lastElementChild;
  return end ? { kind: 'scroll', end } : null;
}

function pagedNext(document: Document, layout: Layout): NextPage | null {
  const isSdui = layout === 'linkedin-sdui';
  const next = $optional(document, isSdui ? SDUI_NEXT : CLASSIC_NEXT);
  if (next && isUsable(next)) return press(next);
  const current = $optional(document, isSdui ? SDUI_CURRENT : CLASSIC_CURRENT);
  const numbered = numberedNext(current);
  if (numbered) return press(numbered);
  // The last of the numbers alone may be the last that are shown; a button to go on that is there and shut is proof.
  const isLast = next !== null || (isSdui && $optional(document, SDUI_NO_NEXT) !== null);
  return isLast ? { kind: 'end', evidence: `page ${textOf(current) ?? '?'} is the last` } : null;
}

/**
 * How LinkedIn's list goes on: by the page's own button, by scrolling (guests), else by the address, counted from what
 * was shown: a page has 7, 11, 25 or 60 jobs, and going on by its usual number leaves holes.
 */
export function nextPage(document: Document, url: URL, rendered: number): NextPage | null {
  const layout = layoutOf(document);
  if (!layout || wallAt(url)) return null;
  const hasResults = layout === 'linkedin-guest' ? isGuestResultPage(document, url) : isResultsAddress(url);
  if (!hasResults) return null;
  const shown = startOf(url) + rendered;
  if (shown >= CAP) return { kind: 'end', evidence: `LinkedIn shows at most ${CAP} results of a search` };
  const count = countOf(document, layout);
  if (count !== null && rendered > 0 && shown >= count) {
    return { kind: 'end', evidence: `all ${count} results were shown` };
  }
  const onPage = layout === 'linkedin-guest' ? guestNext(document) : pagedNext(document, layout);
  if (onPage) return onPage;
  return rendered > 0 && layout !== 'linkedin-guest' ? from(url, shown) : null;
}

/** The element of a list that stands for a job; the classic list fills it in when it is scrolled to. */
export function listItem(document: Document, externalId: string): Element | null {
  if (!isJobId(externalId)) return null;
  return $optional(document, [
    `li[data-occludable-job-id="${externalId}"]`, // classic
    `[componentkey="job-card-component-ref-${externalId}"]`, // SDUI
    `[data-entity-urn="urn:li:jobPosting:${externalId}"]`, // guest
    `[data-view-name="job-search-job-card"] a[href*="${externalId}"]`, // SDUI cards without an id of their own
  ]);
}
