import { COMPANY_MAX, LOCATION_MAX, TITLE_MAX } from '@jobsieve/shared/contracts/limits';
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
import { resultsAmong } from '../result-list';
import type { Card, CardsReading } from '../site';
import { workplaceOf } from '../workplace';
import { canonicalJobUrl, isJobId, isResultsAddress, jobIdIn } from './address';
import { experienceIn } from './experience';
import { salaryFacts } from './salary';
import { skillsIn } from './skills';

const LAYOUT = 'naukri-results';
/** 2024 to 2026, with widgets between them; and the layout of 2020 to 2023, known from what others read there. */
export const CARD = '.srp-jobtuple-wrapper, article.jobTuple';

const TITLE: Selectors = ['a.title']; // 2020 to 2026
const COMPANY: Selectors = [
  'a.comp-name', // 2024 to 2026; for a consultancy's post its client, "Leading Client" or the like
  'a.subTitle', // until 2023
  '.comp-name', // of a company without a page of its own
];
const EXPERIENCE: Selectors = ['.expwdth', 'li.experience span'];
const LOCATION: Selectors = ['.locWdth', 'li.location span'];
const SALARY: Selectors = [
  '.sal-wrap .sal', // missing altogether when not disclosed, since about 2025-08
  '.sal',
  'li.salary span', // until 2023
];
const POSTED: Selectors = ['.job-post-day', '.postedDate'];
const SKILLS = 'ul.tags-gt li, ul.tags li';
export const COUNT: Selectors = ['[class*="styles_count-string"]']; // "1 - 20 of 82"
const NOTHING_FOUND: Selectors = [
  '[class*="styles_no-result" i]',
  '[class*="styles_noResult" i]',
  '.no-result',
];

/** A text that the page cuts stands whole in the attribute. */
function wholeText(card: Element, selectors: Selectors): string | null {
  const whole = attribute($optional(card, selectors), 'title');
  const shown = whole ?? fieldText(card, selectors);
  return shown && /(\.\.\.|…)$/.test(shown) ? null : shown;
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
    ...salaryFacts(fieldText(card, SALARY)),
    workplace: workplaceIn(location),
    experience: experienceIn(wholeText(card, EXPERIENCE)),
    skills: skillsIn(card.querySelectorAll(SKILLS)),
  };
}

/** The id by which the page calls a card, else the one in its link; both, and different, is no card of ours. */
function idOf(card: Element, base: URL): string | null {
  const own = card.getAttribute('data-job-id');
  return own === null
    ? jobIdIn(urlIn(attribute($optional(card, TITLE), 'href'), base))
    : isJobId(own)
      ? own
      : null;
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
  const cards = resultsAmong([...document.querySelectorAll(CARD)]);
  if (cards.length > 0) {
    return readList(
      LAYOUT,
      cards.flatMap((card) => {
        const id = idOf(card, url);
        return id ? [{ id, read: () => readCard(card, id, url, today) }] : [];
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
