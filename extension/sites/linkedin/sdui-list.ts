import { attribute } from '../dom';
import { urlIn } from '../hosts';
import { isJobId, linkedJobId } from './address';

/** Seen 2026-09. The element inside has the same key: every job is found twice. */
const KEY = 'job-card-component-ref-';
const KEYED = `[componentkey^="${KEY}"]`;
/** Told of by others since 2025-11; the job is told by its link. */
const VIEW = '[data-view-name="job-search-job-card"]';
/** Told of by others in 2026: a card whose key is a UUID, with a link to its job. */
const UUID_CARD = '[role="button"][componentkey]';
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** What shows one job, or stands beside the page: cards in it are of other jobs. */
const NO_LIST = '[data-sdui-screen$="JobDetails"], [data-sdui-component], aside, footer';

export const SDUI_LIST = '[componentkey="SearchResultsMainContent"]';
/** Elements that are cards of this layout, wherever they stand. */
export const SDUI_CARD = `${KEYED}, ${VIEW}`;

export interface SduiCard {
  id: string;
  element: Element;
}

const keyOf = (element: Element): string => element.getAttribute('componentkey') ?? '';

/** The ids of the jobs to which an element links, itself or in it. */
function linkedIds(element: Element, base: URL): Set<string> {
  const links = [...element.querySelectorAll('a[href]'), ...(element.matches('a[href]') ? [element] : [])];
  return new Set(links.flatMap((link) => linkedJobId(urlIn(attribute(link, 'href'), base)) ?? []));
}

/** A card's key is on two elements, and links name the job too; where they disagree it is being used for another job. */
export function isOwnCard({ element, id }: SduiCard, base: URL): boolean {
  const keyed = [...element.querySelectorAll(KEYED), element.parentElement?.closest(KEYED)].filter(
    (found) => found !== null && found !== undefined,
  );
  if (element.matches(KEYED)) keyed.push(element);
  return (
    keyed.every((found) => keyOf(found) === `${KEY}${id}`) &&
    [...linkedIds(element, base)].every((linked) => linked === id)
  );
}

function cardOf(element: Element, base: URL): SduiCard[] {
  if (element.matches(KEYED)) {
    const id = keyOf(element).slice(KEY.length);
    return isJobId(id) ? [{ id, element }] : [];
  }
  // Within a card with an id there is no other, and an outer one of the same kind is the whole card.
  if (element.closest(KEYED) || element.querySelector(KEYED) || element.parentElement?.closest(VIEW))
    return [];
  const [id, other] = linkedIds(element, base);
  const isCard = element.matches(VIEW) || UUID.test(keyOf(element));
  return id !== undefined && other === undefined && isCard ? [{ id, element }] : [];
}

/**
 * The cards of the page's list in their order; where no list is marked, those in what is the page's
 * own, outside of what shows a single job.
 *
 * @returns also whether there are cards at all, be it ones that name no job
 */
export function sduiCards(document: Document, base: URL): { cards: SduiCard[]; hasElements: boolean } {
  const list = document.querySelector(SDUI_LIST);
  const root = list ?? document.querySelector('main') ?? document;
  const elements = [...root.querySelectorAll(`${SDUI_CARD}, ${UUID_CARD}`)].filter(
    (element) => list !== null || !element.closest(NO_LIST),
  );
  const cards = elements.flatMap((element) => cardOf(element, base));
  return { cards, hasElements: cards.length > 0 || elements.some((element) => element.matches(SDUI_CARD)) };
}
