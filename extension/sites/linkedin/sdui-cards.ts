import { COMPANY_MAX, LOCATION_MAX, TITLE_MAX } from '@jobsieve/shared/contracts/limits';
import { readList } from '../card-list';
import { attribute, FieldMissing, textOf } from '../dom';
import { NOTHING_TOLD } from '../facts';
import { payAmong } from '../pay';
import { clip } from '../plain-text';
import { postedIn } from '../relative-day';
import type { Card, CardsReading } from '../site';
import { workplaceAfter } from '../workplace';
import { isJobId, isResultsAddress, jobUrl } from './address';
import { applicantsIn } from './applicants';
import { flagsIn } from './flags';
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

/** The visible part of a line: beside it stands a copy for screen readers with words added ("Selected, ..."). */
function visibleText(line: Element): string | null {
  return textOf(line.querySelector(':scope > [aria-hidden="true"]')) ?? textOf(line);
}

/** "Dismiss Gear Polisher job", "Descartar empleo «Gear Polisher»": the title where the label marks it off. */
function dismissedTitle(card: Element): string | null {
  for (const button of card.querySelectorAll('button[aria-label]')) {
    const label = attribute(button, 'aria-label') ?? '';
    const title = (/^Dismiss (.+) job$/.exec(label) ?? /[«„“"](.+)[»“”"]/.exec(label))?.[1];
    if (title) return title.trim();
  }
  return null;
}

/**
 * The title: what is shown in the first line, or in the second where the copy for screen readers has a line of its own.
 * Without its visible part a line may be that copy, so that something else has to confirm it.
 */
function titleOf(card: Element, [first, second]: Element[]): { title: string; line: Element } {
  const line = second?.getAttribute('aria-hidden') === 'true' ? second : first;
  if (!line) throw new FieldMissing('title');
  const shown = line === second ? textOf(line) : textOf(line.querySelector(':scope > [aria-hidden="true"]'));
  if (shown) return { title: shown, line };
  const text = textOf(line) ?? '';
  if (text !== '' && isRepeated(card, text)) return { title: text, line };
  const dismissed = dismissedTitle(card);
  if (dismissed && text.includes(dismissed)) return { title: dismissed, line };
  throw new FieldMissing('title');
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
  // No class or role names them, but where they stand does: the company's block follows the title's, then a bare line.
  const companyBlock = line.parentElement?.nextElementSibling;
  const company = textOf(companyBlock?.querySelector('p') ?? null);
  if (!companyBlock || !company) throw new FieldMissing('company');
  const beside = companyBlock.nextElementSibling;
  const location = beside?.localName === 'p' ? textOf(beside) : null;
  const head = location && beside ? beside : companyBlock;
  const rest = lines.slice(lines.findLastIndex((p) => head.contains(p)) + 1);
  const labels = rest.flatMap((p) => visibleText(p) ?? []);
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
    postedAt: posted?.postedAt ?? null,
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
