import { COMPANY_MAX, LOCATION_MAX, TITLE_MAX } from '@jobsieve/shared/contracts/limits';
import { readList } from '../card-list';
import {
  $optional,
  attribute,
  FieldMissing,
  fieldText,
  has,
  requiredText,
  type Selectors,
  textOf,
} from '../dom';
import { NOTHING_TOLD } from '../facts';
import { urlIn } from '../hosts';
import { payOf } from '../pay';
import { clip } from '../plain-text';
import { resultsAmong } from '../result-list';
import type { Card, CardsReading } from '../site';
import { workplaceAfter } from '../workplace';
import { isJobAddress, isJobId, isResultsAddress, jobUrl, linkedJobId } from './address';
import { dayOf } from './dates';

const LAYOUT = 'linkedin-guest';
// The root of a card is a div, or an <a> when the company has no page of its own (seen 2024-08, 2025-03).
const CARD = '[data-entity-urn^="urn:li:jobPosting:"]';

const TITLE: Selectors = [
  '.base-search-card__title', // h3, seen 2022 to 2026
  'h3', // whatever it is called
];
const COMPANY: Selectors = [
  '.base-search-card__subtitle', // h4; holds a link only where the company has a page
  'h4',
];
const LOCATION: Selectors = ['.job-search-card__location'];
const SALARY: Selectors = [
  '.job-search-card__salary-info', // told of by others, on none of 579 recorded cards
];
const POSTED: Selectors = [
  'time.job-search-card__listdate',
  'time.job-search-card__listdate--new', // posted today
  'time[datetime]',
];
const NOTHING_FOUND: Selectors = [
  'section.no-results', // not recorded; other readers of the guest search rely on it
  '.no-results__main-title-keywords',
];

/** Told of by others: what guests shall sign in for stands there in stars. "Intern *" is a title. */
const MASKED = /^[*\s]+$/;

/** Jobs that are like the one on the page, or that others looked at: cards as well, but no results. */
const NOT_RESULTS = '.similar-jobs, .people-also-viewed, .aside-section-container, .right-rail, aside';

/** The elements between which the results stand: the list of the page, or the whole of an API fragment. */
function cardsOf(document: Document): Element[] {
  const list = document.querySelector('ul.jobs-search__results-list');
  if (list) return resultsAmong([...list.querySelectorAll(CARD)]);
  return resultsAmong([...document.querySelectorAll(CARD)].filter((card) => !card.closest(NOT_RESULTS)));
}

/** Whether the card's links name the job of its urn: an element that is used again may keep a part of the job before. */
function isOwn(card: Element, id: string, base: URL): boolean {
  return [card, ...card.querySelectorAll('a[href]')].every((link) => {
    const linked = linkedJobId(urlIn(attribute(link, 'href'), base));
    return linked === null || linked === id;
  });
}

/** @throws FieldMissing */
function named(card: Element, field: string, selectors: Selectors): string {
  const text = requiredText(card, field, selectors);
  if (MASKED.test(text)) throw new FieldMissing(field);
  return text;
}

function readCard(card: Element, id: string): Card {
  const location = fieldText(card, LOCATION);
  return {
    ...NOTHING_TOLD,
    source: 'linkedin',
    externalId: id,
    title: clip(named(card, 'title', TITLE), TITLE_MAX),
    company: clip(named(card, 'company', COMPANY), COMPANY_MAX),
    location: location && clip(location, LOCATION_MAX),
    url: jobUrl(id),
    // Only the attribute: the words beside it round to weeks, and "1 week ago" may be thirteen days.
    postedAt: dayOf($optional(card, POSTED)),
    workplace: workplaceAfter(location),
    ...payOf(fieldText(card, SALARY)),
  };
}

const RESULT_PAGE: Selectors = [
  'meta[name="pageKey"][content^="d_jobs_guest_search"]',
  '.base-serp-page',
  'ul.jobs-search__results-list',
];

/** Whether the page is about one job: then its cards are of similar jobs. Results may have a job open beside them. */
export function isJobPage(document: Document, url: URL): boolean {
  if (document.querySelector('meta[name="pageKey"][content^="d_jobs_guest_details"]') !== null) return true;
  if (has(document, RESULT_PAGE)) return false;
  return isJobAddress(url) || (document.querySelector('.top-card-layout') !== null && !isResultsAddress(url));
}

/** Whether the page is one of results by its own marks: the addresses that a web search leads to are in every language. */
export const isGuestResultPage = (document: Document, url: URL): boolean =>
  !isJobPage(document, url) && (isResultsAddress(url) || has(document, RESULT_PAGE));

/** What says that the search found nothing, else null. */
function emptiness(document: Document): string | null {
  const tag = document.querySelector('meta[name="linkedin:pageTag"]')?.getAttribute('content') ?? '';
  if (/\bemptyResult=true\b/.test(tag)) return 'linkedin:pageTag says emptyResult=true';
  const section = $optional(document, NOTHING_FOUND);
  if (section) return textOf(section)?.slice(0, 200) ?? 'section.no-results';
  const count = textOf(document.querySelector('.results-context-header__job-count'));
  return count === '0' ? 'the page counts 0 results' : null;
}

/** Reads the results of the guest search and of its API (`seeMoreJobPostings`). */
export function readGuestCards(document: Document, url: URL): CardsReading {
  if (isJobPage(document, url)) return { kind: 'not-results' };
  const cards = cardsOf(document);
  if (cards.length > 0) {
    return readList(
      LAYOUT,
      cards.flatMap((card) => {
        const id = card.getAttribute('data-entity-urn')?.slice('urn:li:jobPosting:'.length) ?? '';
        return isJobId(id) ? [{ id, read: () => (isOwn(card, id, url) ? readCard(card, id) : null) }] : [];
      }),
    );
  }
  const evidence = emptiness(document);
  if (evidence) return { kind: 'empty', layout: LAYOUT, evidence };
  if (!isResultsAddress(url) && !has(document, RESULT_PAGE)) return { kind: 'not-results' };
  if (document.readyState === 'loading') return { kind: 'loading' };
  return { kind: 'drift', layout: LAYOUT, ids: [], missing: ['cards'] };
}
