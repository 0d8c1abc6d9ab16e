import { COMPANY_MAX, LOCATION_MAX, SALARY_MAX, TITLE_MAX } from '@jobsieve/shared/contracts/limits';
import { readList } from '../card-list';
import { attribute, FieldMissing, textOf } from '../dom';
import { NOTHING_TOLD } from '../facts';
import { clip } from '../plain-text';
import { relativeDay } from '../relative-day';
import { salaryIn } from '../salary';
import type { Card, CardsReading } from '../site';
import { workplaceOf } from '../workplace';
import { isJobId, isResultsAddress, jobUrl } from './address';

const LAYOUT = 'linkedin-sdui';
// Seen 2026-09. The element inside has the same key: every job is found twice.
const CARD = '[componentkey^="job-card-component-ref-"]';
const LIST = '[componentkey="SearchResultsMainContent"]';

/** The visible part of a line: beside it stands a copy for screen readers with words added ("Selected, ..."). */
function visibleText(line: Element): string | null {
  const twin = line.querySelector(':scope > [aria-hidden="true"]');
  return textOf(twin) ?? textOf(line);
}

/** The line that holds the title: the first, or the second where the copy for screen readers has one of its own. */
function titleLine(card: Element): Element {
  const lines = card.querySelectorAll('p');
  const [first, second] = lines;
  const line = second?.getAttribute('aria-hidden') === 'true' ? second : first;
  if (!line) throw new FieldMissing('title');
  return line;
}

/** "Dismiss <title> job": the button repeats the title, in English at least. */
function dismissedTitle(card: Element): string | null {
  for (const button of card.querySelectorAll('button[aria-label]')) {
    const title = /^Dismiss (.+) job$/.exec(attribute(button, 'aria-label') ?? '')?.[1];
    if (title) return title;
  }
  return null;
}

function readCard(card: Element, id: string, today: Date): Card {
  const line = titleLine(card);
  const title = visibleText(line) ?? dismissedTitle(card);
  if (!title) throw new FieldMissing('title');
  // No class or role names them, but where they stand does: the company's block follows the title's, then a bare line.
  const companyBlock = line.parentElement?.nextElementSibling;
  const company = textOf(companyBlock?.querySelector('p') ?? null);
  if (!company) throw new FieldMissing('company');
  const beside = companyBlock?.nextElementSibling ?? null;
  const location = beside?.localName === 'p' ? textOf(beside) : null;
  const known = new Set([title, company, location]);
  const others = [...card.querySelectorAll('p')]
    .flatMap((p) => visibleText(p) ?? [])
    .filter((t) => !known.has(t));
  const salary = others.map(salaryIn).find((found) => found !== null);
  return {
    ...NOTHING_TOLD,
    source: 'linkedin',
    externalId: id,
    title: clip(title, TITLE_MAX),
    company: clip(company, COMPANY_MAX),
    location: location && clip(location, LOCATION_MAX),
    url: jobUrl(id),
    postedAt: others.map((text) => relativeDay(text, today)).find((day) => day !== null) ?? null,
    salary: salary ? clip(salary, SALARY_MAX) : null,
    workplace: workplaceOf(/\(([^()]+)\)$/.exec(location ?? '')?.[1] ?? ''),
  };
}

/** Reads the list of LinkedIn's layout of 2026 for signed-in people. */
export function readSduiCards(document: Document, url: URL, today: Date): CardsReading {
  const list = document.querySelector(LIST);
  if (!list && !isResultsAddress(url)) return { kind: 'not-results' };
  const cards = [...(list ?? document).querySelectorAll(CARD)];
  // How the page says that nothing was found has not been recorded.
  if (cards.length === 0) return { kind: 'loading' };
  return readList(
    LAYOUT,
    cards.flatMap((card) => {
      const id = /(\d+)$/.exec(card.getAttribute('componentkey') ?? '')?.[1] ?? '';
      return isJobId(id) ? [{ id, read: () => readCard(card, id, today) }] : [];
    }),
  );
}
