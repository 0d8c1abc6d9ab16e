/**
 * The same fields the way a quick script takes them, as baselines: no checks, no canonical addresses, no outcome other
 * than a list. One takes all text, the other only what can be seen.
 */
interface NaiveCard {
  id: string | null | undefined;
  title: string | undefined;
  company: string | undefined;
  location: string | undefined;
  url: string | undefined;
  posted: string | undefined;
  salary: string | undefined;
}

const CARDS = '[data-entity-urn], .job-card-container, .srp-jobtuple-wrapper';
const TITLE = '.base-search-card__title, .job-card-container__link strong, a.title';
const COMPANY = '.base-search-card__subtitle, .artdeco-entity-lockup__subtitle, a.comp-name';
const LOCATION = '.job-search-card__location, .artdeco-entity-lockup__caption, .locWdth';
const SALARY = '.job-search-card__salary-info, .artdeco-entity-lockup__metadata, .sal';
const POSTED = 'time, .job-post-day';

function naive(document: Document, text: (element: HTMLElement | null) => string | undefined): NaiveCard[] {
  return [...document.querySelectorAll<HTMLElement>(CARDS)].map((card) => ({
    id: card.dataset.entityUrn?.split(':').pop() ?? card.dataset.jobId,
    title: text(card.querySelector(TITLE)),
    company: text(card.querySelector(COMPANY)),
    location: text(card.querySelector(LOCATION)),
    url: card.querySelector<HTMLAnchorElement>('a[href*="/jobs/view/"], a.title')?.href,
    posted: text(card.querySelector(POSTED)),
    salary: text(card.querySelector(SALARY)),
  }));
}

export const naiveBySelectors = (document: Document): number =>
  naive(document, (element) => element?.textContent?.trim()).length;

/** With the usual question whether a text can be seen, which needs layout. */
export const naiveByVisibility = (document: Document): number =>
  naive(document, (element) => (element?.offsetParent ? element.textContent?.trim() : undefined)).length;
