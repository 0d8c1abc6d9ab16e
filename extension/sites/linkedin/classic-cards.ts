import { COMPANY_MAX, LOCATION_MAX, SALARY_MAX, TITLE_MAX } from '@jobsieve/shared/contracts/limits';
import { readList } from '../card-list';
import { $optional, attribute, FieldMissing, fieldText, requiredText, type Selectors, textOf } from '../dom';
import { NOTHING_TOLD } from '../facts';
import { clip } from '../plain-text';
import { salaryIn } from '../salary';
import type { Card, CardsReading } from '../site';
import { workplaceOf } from '../workplace';
import { isJobId, isResultsAddress, jobUrl } from './address';
import { dayOf } from './dates';

const LAYOUT = 'linkedin-classic';
/** Every job of the page has its item from the start; the list fills in those near the window, and empties others. */
const ITEM = 'li[data-occludable-job-id]';
const HYDRATED = '.job-card-container'; // seen 2022 to 2026

const TITLE: Selectors = [
  'a.job-card-container__link strong', // 2024 to 2026
  'a.job-card-list__title--link [aria-hidden="true"]',
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
const LOCATION: Selectors = [
  '.artdeco-entity-lockup__caption', // "New York, NY (Hybrid)"
  '.job-card-container__metadata-item', // until 2024
];
const SALARY: Selectors = ['.artdeco-entity-lockup__metadata']; // "$175K/yr - $225K/yr · 401(k) benefit"
const POSTED: Selectors = ['time[datetime]']; // absent on promoted and on viewed cards
export const NOTHING_FOUND: Selectors = [
  '.jobs-search-no-results-banner', // 2022 to 2026
  '.jobs-search-two-pane__no-results-banner', // 2025
];

function titleOf(card: Element): string {
  const title = fieldText(card, TITLE);
  if (title) return title;
  // Without the words that the label has for screen readers; only English ones are known.
  const label = attribute($optional(card, TITLE_LINK), 'aria-label')?.replace(/ with verification$/i, '');
  if (!label) throw new FieldMissing('title');
  return label;
}

function readCard(card: Element, id: string): Card {
  const location = fieldText(card, LOCATION);
  const salary = salaryIn(fieldText(card, SALARY) ?? '');
  return {
    ...NOTHING_TOLD,
    source: 'linkedin',
    externalId: id,
    title: clip(titleOf(card), TITLE_MAX),
    company: clip(requiredText(card, 'company', COMPANY), COMPANY_MAX),
    // As the page words it, with the workplace in parentheses: "(Hybrid)" is not in every language told from a place.
    location: location && clip(location, LOCATION_MAX),
    url: jobUrl(id),
    postedAt: dayOf($optional(card, POSTED)),
    salary: salary && clip(salary, SALARY_MAX),
    workplace: workplaceOf(/\(([^()]+)\)$/.exec(location ?? '')?.[1] ?? ''),
  };
}

/**
 * The card in an item, once it is drawn. Virtual lists use elements again: a card of another job than the item's is one
 * that is just being replaced.
 */
function cardIn(item: Element, id: string): Element | null {
  const card = item.querySelector(HYDRATED);
  if (!card) return null;
  const own = card.getAttribute('data-job-id');
  return own === null || own === id ? card : null;
}

/** Reads the list of the signed-in classic layout, the hydrated part of it. */
export function readClassicCards(document: Document, url: URL): CardsReading {
  const items = [...document.querySelectorAll(ITEM)];
  if (items.length > 0) {
    return readList(
      LAYOUT,
      items.flatMap((item) => {
        const id = item.getAttribute('data-occludable-job-id') ?? '';
        const read = () => {
          const card = cardIn(item, id);
          return card && readCard(card, id);
        };
        return isJobId(id) ? [{ id, read }] : [];
      }),
    );
  }
  const banner = $optional(document, NOTHING_FOUND);
  if (banner)
    return { kind: 'empty', layout: LAYOUT, evidence: textOf(banner)?.slice(0, 200) ?? 'its banner' };
  // The list is drawn after its frame, and a second time a second later.
  return isResultsAddress(url) ? { kind: 'loading' } : { kind: 'not-results' };
}
