import { $optional, fieldText, has, type Selectors, textOf } from '../dom';
import { urlIn } from '../hosts';
import { isShown } from '../shown';
import type { NextPage } from '../site';
import { isJobId, isRecommended, isResultsAddress, wallAt } from './address';
import { CARD, COUNT } from './cards';
import { layoutOf } from './layouts';

// Seen 2025-04 to 2026-05. "Previous" and "Next" are made alike, with the numbered pages between them.
const NEXT: Selectors = ['[class*="styles_pages__"] ~ a[class*="styles_btn-secondary"]'];
const CURRENT: Selectors = ['[class*="styles_pages__"] a[class*="styles_selected"]'];

interface Count {
  first: number;
  last: number;
  all: number;
}

/** "21 - 40 of 2,624": which of how many the page shows. */
function countIn(document: Document): Count | null {
  const text = fieldText(document, COUNT) ?? '';
  const [first, last, all] = (/^(\d+) ?- ?(\d+) of (\d+)$/.exec(text.replaceAll(',', '')) ?? [])
    .slice(1)
    .map(Number);
  return first === undefined || last === undefined || all === undefined ? null : { first, last, all };
}

/**
 * The number of the page that is shown, by its own list of pages, else by what it counts.
 *
 * @returns null where neither is on the page: a number at the end of an address may belong to the search ("sector-62")
 */
function currentPage(document: Document, count: Count | null): number | null {
  const shown = Number(textOf($optional(document, CURRENT)));
  if (Number.isInteger(shown) && shown > 0) return shown;
  if (!count || count.last < count.first || count.last >= count.all) return null;
  return (count.first - 1) / (count.last - count.first + 1) + 1;
}

/** `/loom-jobs-in-india` is followed by `/loom-jobs-in-india-2`, that by `-3`. */
function pageAfter(url: URL, page: number): URL | null {
  const next = new URL(url);
  next.hash = '';
  const path = url.pathname.replace(/\/$/, '');
  const base = page > 1 ? path.replace(new RegExp(`-${page}$`), '') : path;
  // The address does not say the same as the page: one of them is of another list.
  if (isRecommended(url) || (page > 1 && base === path)) return null;
  next.pathname = `${base}-${page + 1}`;
  return next;
}

/** A button may be a link with an address; then it has to lead to where the next page is. */
function leadsOn(button: Element, url: URL, next: URL | null): boolean {
  if (!button.hasAttribute('href')) return true;
  const target = urlIn(button.getAttribute('href'), url);
  return (
    target !== null && next !== null && target.origin === url.origin && target.pathname === next.pathname
  );
}

/**
 * How a result list goes on: 20 jobs a page, by a link that changes the list without loading the page.
 *
 * @param rendered how many different jobs the page has shown
 */
export function nextPage(document: Document, url: URL, rendered: number): NextPage | null {
  if (wallAt(url) || !isResultsAddress(url) || layoutOf(document) !== 'naukri-results') return null;
  if (rendered === 0 || !has(document, [CARD])) return null;
  const count = countIn(document);
  if (count && count.last >= count.all) {
    return { kind: 'end', evidence: `the page shows ${count.first} to ${count.last} of ${count.all}` };
  }
  const page = currentPage(document, count);
  const next = page !== null && Number.isInteger(page) ? pageAfter(url, page) : null;
  const button = $optional(document, NEXT);
  if (button?.hasAttribute('disabled')) return { kind: 'end', evidence: 'the link to the next page is shut' };
  if (button && isShown(button) && leadsOn(button, url, next)) return { kind: 'button', button };
  return next && count ? { kind: 'address', url: next } : null;
}

/** The element of a job in the list. */
export function listItem(document: Document, externalId: string): Element | null {
  if (!isJobId(externalId)) return null;
  const own = `[data-job-id="${externalId}"]`;
  return [...document.querySelectorAll(CARD)].find((card) => card.matches(own)) ?? null;
}
