import { COMPANY_MAX, LOCATION_MAX, TITLE_MAX } from '@jobsieve/shared/contracts/limits';
import { readList } from '../card-list';
import { attribute, FieldMissing, textOf } from '../dom';
import { NOTHING_TOLD } from '../facts';
import { payAmong } from '../pay';
import { clip } from '../plain-text';
import { postedIn } from '../relative-day';
import { isSalary } from '../salary';
import type { Card, CardsReading } from '../site';
import { workplaceAfter } from '../workplace';
import { isJobId, isResultsAddress, jobUrl } from './address';
import { applicantsIn } from './applicants';
import { dayOf } from './dates';
import { flagsIn } from './flags';
import { partsOf, visibleText } from './sdui-lines';
import { isRepeated } from './title';

const LAYOUT = 'linkedin-sdui';
// Seen 2026-09. The element inside has the same key: every job is found twice.
const KEY = 'job-card-component-ref-';
const CARD = `[componentkey^="${KEY}"]`;
const LIST = '[componentkey="SearchResultsMainContent"]';
const EASY_APPLY_ICON = 'svg[id^="linkedin-bug"]'; // 2026-09, beside the words in the language of the interface

/**
 * What a list without cards says where nothing was found. Not recorded: the words of the classic layout, or a count of
 * none, in a line of their own.
 */
const NOTHING =
  /^(?:no (?:matching jobs|results|jobs)(?: were)? found\b.*|keine (?:passenden )?(?:jobs|ergebnisse|stellen)(?: gefunden)?\b.*|aucune? (?:offre|résultat|emploi)\b.*|no se han? encontrado (?:empleos|resultados|ofertas)\b.*|no hay (?:empleos|resultados)\b.*|inga (?:matchande )?(?:jobb|resultat|träffar)\b.*|कोई (?:मिलती-जुलती |मेल खाती )?(?:नौकरी|जॉब|परिणाम) नहीं.*|0 [\p{L}\p{M}]+)$/iu;

/** "Dismiss Gear Polisher job", "Descartar empleo «Gear Polisher»": the title where the label marks it off. */
function dismissedTitle(card: Element): string | null {
  for (const button of card.querySelectorAll('button[aria-label]')) {
    const label = attribute(button, 'aria-label') ?? '';
    const title = (/^Dismiss (.+) job$/.exec(label) ?? /[«„“"](.+)[»“”"]/.exec(label))?.[1];
    if (title) return title.trim();
  }
  return null;
}

/** Whether a line is the copy for screen readers of the next: "Selected, Gear Polisher (Verified job)". */
function isCopyOf(title: string, line: string): boolean {
  const at = line.indexOf(title);
  if (at < 0) return false;
  const [before, after] = [line.slice(0, at), line.slice(at + title.length)];
  return /^(?:[^,:]{1,30}[,:] ?)?[«„“"]?$/u.test(before) && /^[»“”"]?(?: ?\([^()]{3,40}\))?$/u.test(after);
}

interface Title {
  title: string;
  line: Element;
}

/**
 * The title: what is shown in the first line, or the second where the copy for screen readers has a line of its own.
 * Without its visible part a line may be that copy, so that something else has to confirm it.
 */
function titleOf(card: Element, [first, second]: Element[]): Title {
  if (!first) throw new FieldMissing('title');
  const beside = second && textOf(second);
  if (beside && second.getAttribute('aria-hidden') === 'true') return { title: beside, line: second };
  const shown = textOf(first.querySelector(':scope > [aria-hidden="true"]'));
  if (shown) return { title: shown, line: first };
  const text = textOf(first) ?? '';
  if (beside && second.parentElement === first.parentElement && isCopyOf(beside, text)) {
    return { title: beside, line: second };
  }
  if (text !== '' && isRepeated(card, text)) return { title: text, line: first };
  const dismissed = dismissedTitle(card);
  if (dismissed && text.includes(dismissed)) return { title: dismissed, line: first };
  throw new FieldMissing('title');
}

/** Whether a line says something of its own, so that it is neither a company nor a place. */
const isLabel = (text: string, today: Date): boolean =>
  text.includes('·') ||
  isSalary(text) ||
  postedIn(text, today) !== null ||
  Object.values(flagsIn([text])).some((told) => told);

interface Head {
  company: string;
  location: string | null;
  /** The last of its lines. */
  end: Element;
}

/**
 * Company and place. No class or role names them, but where they stand does: the company's block follows the title's,
 * then a bare line; or the three are lines beside each other, and then all of them are there.
 */
function headOf(line: Element, today: Date): Head {
  const block = line.parentElement?.nextElementSibling;
  const company = textOf(block?.querySelector('p') ?? null);
  if (block && company) {
    const beside = block.nextElementSibling;
    const location = beside?.localName === 'p' ? textOf(beside) : null;
    return { company, location, end: location && beside ? beside : block };
  }
  const [next, last] = [line.nextElementSibling, line.nextElementSibling?.nextElementSibling];
  if (next?.localName !== 'p' || last?.localName !== 'p') throw new FieldMissing('company');
  const [name, place] = [textOf(next), textOf(last)];
  if (!name || !place || isLabel(name, today) || isLabel(place, today)) throw new FieldMissing('company');
  return { company: name, location: place, end: last };
}

/** A card's key is on two elements; where they disagree it is just being used again for another job. */
function isOwn(card: Element, id: string): boolean {
  const keyed = [...card.querySelectorAll(CARD), card.parentElement?.closest(CARD) ?? card];
  return keyed.every((element) => element.getAttribute('componentkey') === `${KEY}${id}`);
}

function readCard(card: Element, id: string, today: Date): Card | null {
  if (!isOwn(card, id)) return null;
  const lines = [...card.querySelectorAll('p')];
  // Nothing but boxes yet.
  if (textOf(card) === null) return null;
  const { title, line } = titleOf(card, lines);
  const { company, location, end } = headOf(line, today);
  const rest = lines.slice(lines.findLastIndex((p) => end.contains(p)) + 1);
  const labels = rest.flatMap((p) => partsOf(visibleText(p) ?? ''));
  const flags = flagsIn(labels);
  const posted = labels.map((label) => postedIn(label, today)).find((found) => found !== null);
  return {
    ...NOTHING_TOLD,
    source: 'linkedin',
    externalId: id,
    title: clip(title, TITLE_MAX),
    company: clip(company, COMPANY_MAX),
    location: location && clip(location, LOCATION_MAX),
    url: jobUrl(id),
    workplace: workplaceAfter(location),
    ...payAmong(labels),
    ...flags,
    isEasyApply: flags.isEasyApply ?? (card.querySelector(EASY_APPLY_ICON) !== null || null),
    postedAt: dayOf(card.querySelector('time[datetime]')) ?? posted?.postedAt ?? null,
    isReposted: posted?.isReposted ?? flags.isReposted,
    applicants: labels.map((label) => applicantsIn(label)).find((count) => count !== null) ?? null,
  };
}

function emptiness(list: Element | null): string | null {
  for (const line of list?.querySelectorAll('p, h1, h2, h3') ?? []) {
    const text = textOf(line);
    if (text && NOTHING.test(text)) return text.slice(0, 200);
  }
  return null;
}

/** Reads the list of LinkedIn's layout of 2026 for signed-in people. */
export function readSduiCards(document: Document, url: URL, today: Date): CardsReading {
  const list = document.querySelector(LIST);
  if (!list && !isResultsAddress(url)) return { kind: 'not-results' };
  const cards = [...(list ?? document).querySelectorAll(CARD)];
  if (cards.length === 0) {
    const evidence = emptiness(list);
    return evidence ? { kind: 'empty', layout: LAYOUT, evidence } : { kind: 'loading' };
  }
  return readList(
    LAYOUT,
    cards.flatMap((card) => {
      const id = card.getAttribute('componentkey')?.slice(KEY.length) ?? '';
      return isJobId(id) ? [{ id, read: () => readCard(card, id, today) }] : [];
    }),
  );
}
