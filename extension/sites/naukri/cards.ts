import { COMPANY_MAX, LOCATION_MAX, SALARY_MAX, TITLE_MAX } from '@jobsieve/shared/contracts/limits';
import { readList } from '../card-list';
import {
  $,
  $optional,
  attribute,
  FieldMissing,
  fieldText,
  requiredText,
  type Selectors,
  textOf,
} from '../dom';
import { NOTHING_TOLD } from '../facts';
import { urlIn } from '../hosts';
import { clip } from '../plain-text';
import { relativeDay } from '../relative-day';
import type { Card, CardsReading } from '../site';
import { workplaceOf } from '../workplace';
import { canonicalJobUrl, isJobId, isResultsAddress, jobIdIn } from './address';
import { disclosed } from './salary';

const LAYOUT = 'naukri-results';
const CARD = '.srp-jobtuple-wrapper[data-job-id]'; // 2024 to 2026; widgets stand between them

const TITLE: Selectors = ['a.title']; // 2024 to 2026
const COMPANY: Selectors = ['a.comp-name']; // for a consultancy's post "Leading Client" or the like
const LOCATION: Selectors = ['.locWdth'];
const SALARY: Selectors = [
  '.sal-wrap .sal', // missing altogether when not disclosed, since about 2025-08
  '.sal',
];
const POSTED: Selectors = ['.job-post-day'];
const COUNT: Selectors = ['[class*="styles_count-string"]']; // "1 - 20 of 82"
const NOTHING_FOUND: Selectors = [
  '[class*="styles_no-result" i]',
  '[class*="styles_noResult" i]',
  '.no-result',
];

/** The text cut by the page's stylesheet stands whole in the attribute. */
function wholeText(card: Element, selectors: Selectors): string | null {
  return attribute($optional(card, selectors), 'title') ?? fieldText(card, selectors);
}

/** "Hybrid - Pune, Chennai" and "Remote" tell a workplace, a place alone does not. */
function workplaceIn(location: string | null): Card['workplace'] {
  return workplaceOf(/^([^,]+?) - /.exec(location ?? '')?.[1] ?? location ?? '');
}

function readCard(card: Element, id: string, base: URL, today: Date): Card {
  const title = requiredText(card, 'title', TITLE);
  const company = requiredText(card, 'company', COMPANY);
  const url = canonicalJobUrl(urlIn(attribute($(card, 'url', TITLE), 'href'), base), id);
  if (!url) throw new FieldMissing('url');
  const location = wholeText(card, LOCATION);
  const salary = disclosed(fieldText(card, SALARY));
  return {
    ...NOTHING_TOLD,
    source: 'naukri',
    externalId: id,
    title: clip(title, TITLE_MAX),
    company: clip(company, COMPANY_MAX),
    // As the page words it.
    location: location && clip(location, LOCATION_MAX),
    url,
    postedAt: relativeDay(fieldText(card, POSTED), today),
    salary: salary && clip(salary, SALARY_MAX),
    workplace: workplaceIn(location),
  };
}

function emptiness(document: Document): string | null {
  const count = fieldText(document, COUNT);
  if (count && /\bof 0$/.test(count)) return count;
  const notice = $optional(document, NOTHING_FOUND);
  return notice ? (textOf(notice)?.slice(0, 200) ?? 'its notice') : null;
}

/** Ids that the page lists for search engines: proof that there are results although no card was found. */
function listedIds(document: Document): string[] {
  const ids = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    [...(script.textContent ?? '').matchAll(/https:\/\/www\.naukri\.com\/job-listings-[^"\s?]+/g)].flatMap(
      ([address]) => jobIdIn(urlIn(address, new URL(address))) ?? [],
    ),
  );
  return [...new Set(ids)];
}

/** Reads the cards of a rendered result page. */
export function readNaukriCards(document: Document, url: URL, today: Date): CardsReading {
  const cards = [...document.querySelectorAll(CARD)];
  if (cards.length > 0) {
    return readList(
      LAYOUT,
      cards.flatMap((card) => {
        const id = card.getAttribute('data-job-id') ?? '';
        return isJobId(id) ? [{ id, read: () => readCard(card, id, url, today) }] : [];
      }),
    );
  }
  // Before the list for search engines, which stays as it was when a new search is made inside the page.
  const evidence = emptiness(document);
  if (evidence) return { kind: 'empty', layout: LAYOUT, evidence };
  const ids = listedIds(document);
  if (ids.length > 0) return { kind: 'drift', layout: LAYOUT, ids, missing: ['cards'] };
  if (fieldText(document, COUNT)) return { kind: 'drift', layout: LAYOUT, ids: [], missing: ['cards'] };
  return isResultsAddress(url) ? { kind: 'loading' } : { kind: 'not-results' };
}
