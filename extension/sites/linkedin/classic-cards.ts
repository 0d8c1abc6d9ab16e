import { COMPANY_MAX, LOCATION_MAX, TITLE_MAX } from '@jobsieve/shared/contracts/limits';
import { type Item, readList } from '../card-list';
import { $optional, attribute, FieldMissing, fieldText, requiredText, type Selectors, textOf } from '../dom';
import { NOTHING_TOLD } from '../facts';
import { urlIn } from '../hosts';
import { payAmong } from '../pay';
import { clip } from '../plain-text';
import { postedIn } from '../relative-day';
import { resultsAmong } from '../result-list';
import type { Card, CardsReading } from '../site';
import { workplaceAfter, workplaceOf } from '../workplace';
import { isJobId, isResultsAddress, jobUrl, linkedJobId } from './address';
import { applicantsIn } from './applicants';
import { dayOf } from './dates';
import { flagsIn } from './flags';
import { isRepeated } from './title';

const LAYOUT = 'linkedin-classic';
/** Every job of the page has its item from the start; the list fills in those near the window, and empties others. */
const ITEM = 'li[data-occludable-job-id]';
const HYDRATED: Selectors = [
  '.job-card-container', // 2022 to 2026
  '.job-card-job-posting-card-wrapper', // some accounts, 2024 to 2026
  '[data-job-id]', // whatever it is called; some cards of a page lack the class (2026-07)
];
/** Lists whose items have no id of their own: semantic search, some accounts since 2024. */
const BARE_CARD = '.job-card-job-posting-card-wrapper[data-job-id], .job-card-container[data-job-id]';
/** The pane, and modules of recommended jobs below a short list, which stand within the list's own column (2025-08). */
const NOT_RESULTS =
  '.scaffold-layout__detail, .jobs-search__job-details--container, .jobs-details, #jobs-search-results-footer, .continuous-discovery-modules';

const TITLE: Selectors = [
  'a.job-card-container__link strong', // 2024 to 2026
  'a.job-card-list__title--link [aria-hidden="true"]',
  '.artdeco-entity-lockup__title [aria-hidden="true"]', // with the title beside its link, 2024 to 2026
  '.artdeco-entity-lockup__title strong',
  'a[href*="/jobs/view/"] [aria-hidden="true"]', // a link without any known class, 2026-07
  'a[href*="/jobs/view/"] strong',
  'a.job-card-list__title', // until 2024: text only
];
const TITLE_LINK: Selectors = [
  'a.job-card-container__link[aria-label]',
  'a.job-card-list__title--link[aria-label]',
];
const COMPANY: Selectors = [
  '.artdeco-entity-lockup__subtitle', // 2023 to 2026
  '.job-card-container__primary-description', // 2023 to 2024
  '.job-card-container__company-name', // until 2023
];
const WORKPLACE = '[class*="metadata-item--workplace-type"]'; // 2021 to 2022: in an item of its own
const LOCATION: Selectors = [
  `.artdeco-entity-lockup__caption li:not(${WORKPLACE})`, // "New York, NY (Hybrid)", until 2022 "New York, NY"
  '.artdeco-entity-lockup__caption:not(:has(li))',
  `.job-card-container__metadata-item:not(${WORKPLACE})`, // until 2024
];
const EXTRAS = '.artdeco-entity-lockup__metadata'; // "$175K/yr - $225K/yr · 401(k) benefit"
const FOOTER = '[class*="footer-item"], [class*="footer-job-state"]'; // Viewed, Promoted, Easy Apply, a date
const POSTED: Selectors = ['time[datetime]']; // absent on promoted and on viewed cards
const APPLICANTS: Selectors = ['.job-card-container__applicant-count']; // until 2023
const EASY_APPLY_ICON = '[data-test-icon^="linkedin-bug"]'; // beside the words, or instead of them (2026-09)
export const NOTHING_FOUND: Selectors = [
  '.jobs-search-no-results-banner', // 2022 to 2026
  '.jobs-search-two-pane__no-results-banner', // 2025
];

function titleOf(card: Element): string {
  const title = fieldText(card, TITLE);
  if (title) return title;
  // The label has words for screen readers added where the job is verified: only English ones are known.
  const label = attribute($optional(card, TITLE_LINK), 'aria-label')?.replace(/ with verification$/i, '');
  if (!label || !isRepeated(card, label)) throw new FieldMissing('title');
  return label;
}

const textsOf = (card: Element, selector: string): string[] =>
  [...card.querySelectorAll(selector)].flatMap((element) => textOf(element) ?? []);

/** The place as the page words it: "(Hybrid)" is not in every language told from a place. */
function whereIn(card: Element): Pick<Card, 'location' | 'workplace'> {
  const location = fieldText(card, LOCATION);
  const workplace = workplaceOf(textOf(card.querySelector(WORKPLACE)) ?? '') ?? workplaceAfter(location);
  return { location: location && clip(location, LOCATION_MAX), workplace };
}

function readCard(card: Element, id: string, today: Date): Card {
  const labels = textsOf(card, FOOTER);
  const flags = flagsIn(labels);
  const posted = $optional(card, POSTED);
  const hasIcon = [...card.querySelectorAll(FOOTER)].some((item) => item.querySelector(EASY_APPLY_ICON));
  return {
    ...NOTHING_TOLD,
    source: 'linkedin',
    externalId: id,
    title: clip(titleOf(card), TITLE_MAX),
    company: clip(requiredText(card, 'company', COMPANY), COMPANY_MAX),
    ...whereIn(card),
    url: jobUrl(id),
    ...payAmong([...textsOf(card, `${EXTRAS} li`), ...textsOf(card, EXTRAS)]),
    ...flags,
    isEasyApply: flags.isEasyApply ?? (hasIcon || null),
    // Only the attribute: the words beside it round to weeks.
    postedAt: dayOf(posted),
    isReposted: flags.isReposted ?? postedIn(textOf(posted), today)?.isReposted ?? null,
    applicants: applicantsIn(fieldText(card, APPLICANTS), true),
  };
}

/** Whether everything that names a job in a card names this one: virtual lists use elements again for other jobs. */
function isOwn(card: Element, id: string, base: URL): boolean {
  const named = card.getAttribute('data-job-id');
  if (named !== null && named !== id) return false;
  const linked = [...card.querySelectorAll('a[href]')].map((link) =>
    linkedJobId(urlIn(attribute(link, 'href'), base)),
  );
  const marked = [...card.querySelectorAll('[data-job-id]')].map((part) => attribute(part, 'data-job-id'));
  return [...linked, ...marked.filter((mark) => mark !== null && isJobId(mark))].every(
    (other) => other === null || other === id,
  );
}

/** An item of the list; null from `read`: it is not drawn yet, or is just being replaced. */
function itemOf(id: string, card: Element | null, base: URL, today: Date): Item[] {
  const read = () => (card && isOwn(card, id, base) ? readCard(card, id, today) : null);
  return isJobId(id) ? [{ id, read }] : [];
}

function itemsIn(document: Document, base: URL, today: Date): Item[] | null {
  const items = resultsAmong(
    [...document.querySelectorAll(ITEM)].filter((item) => !item.closest(NOT_RESULTS)),
  );
  if (items.length > 0) {
    return items.flatMap((item) => {
      const id = item.getAttribute('data-occludable-job-id') ?? '';
      return itemOf(id, $optional(item, HYDRATED), base, today);
    });
  }
  const cards = resultsAmong(
    [...document.querySelectorAll(BARE_CARD)].filter((card) => !card.closest(NOT_RESULTS)),
  );
  if (cards.length === 0) return null;
  return cards.flatMap((card) => itemOf(card.getAttribute('data-job-id') ?? '', card, base, today));
}

/** Reads the list of the signed-in classic layout, the hydrated part of it. */
export function readClassicCards(document: Document, url: URL, today: Date): CardsReading {
  const items = itemsIn(document, url, today);
  if (items) return readList(LAYOUT, items);
  const banner = $optional(document, NOTHING_FOUND);
  if (banner)
    return { kind: 'empty', layout: LAYOUT, evidence: textOf(banner)?.slice(0, 200) ?? 'its banner' };
  // The list is drawn after its frame, and a second time a second later.
  return isResultsAddress(url) ? { kind: 'loading' } : { kind: 'not-results' };
}
