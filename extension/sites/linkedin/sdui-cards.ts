import { COMPANY_MAX, LOCATION_MAX, TITLE_MAX } from '@jobsieve/shared/contracts/limits';
import { readList } from '../card-list';
import { textOf } from '../dom';
import { NOTHING_TOLD } from '../facts';
import { payAmong } from '../pay';
import { clip } from '../plain-text';
import { postedIn } from '../relative-day';
import type { Card, CardsReading } from '../site';
import { workplaceAfter } from '../workplace';
import { isResultsAddress, jobUrl } from './address';
import { applicantsIn } from './applicants';
import { dayOf } from './dates';
import { flagsIn } from './flags';
import { sduiHead } from './sdui-head';
import { partsOf, visibleText } from './sdui-lines';
import { isOwnCard, SDUI_LIST, type SduiCard, sduiCards } from './sdui-list';

const LAYOUT = 'linkedin-sdui';
const EASY_APPLY_ICON = 'svg[id^="linkedin-bug"]'; // 2026-09, beside the words in the language of the interface

/**
 * What a list without cards says where nothing was found. Not recorded: the words of the classic layout, or a count of
 * none, in a line of their own.
 */
const NOTHING =
  /^(?:no (?:matching jobs|results|jobs)(?: were)? found\b.*|keine (?:passenden )?(?:jobs|ergebnisse|stellen)(?: gefunden)?\b.*|aucune? (?:offre|résultat|emploi)\b.*|no se han? encontrado (?:empleos|resultados|ofertas)\b.*|no hay (?:empleos|resultados)\b.*|inga (?:matchande )?(?:jobb|resultat|träffar)\b.*|कोई (?:मिलती-जुलती |मेल खाती )?(?:नौकरी|जॉब|परिणाम) नहीं.*|0 [\p{L}\p{M}]+)$/iu;

function readCard(found: SduiCard, base: URL, today: Date): Card | null {
  const { id, element: card } = found;
  if (!isOwnCard(found, base)) return null;
  // Nothing but boxes yet.
  if (textOf(card) === null) return null;
  const { title, company, location, rest } = sduiHead(card, today);
  const labels = rest.flatMap((p) => partsOf(visibleText(p) ?? ''));
  const flags = flagsIn(labels);
  const posted = labels.map((label) => postedIn(label, today)).find((day) => day !== null);
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
  const list = document.querySelector(SDUI_LIST);
  if (!list && !isResultsAddress(url)) return { kind: 'not-results' };
  const { cards, hasElements } = sduiCards(document, url);
  if (!hasElements) {
    const evidence = emptiness(list);
    return evidence ? { kind: 'empty', layout: LAYOUT, evidence } : { kind: 'loading' };
  }
  return readList(
    LAYOUT,
    cards.map((card) => ({ id: card.id, read: () => readCard(card, url, today) })),
  );
}
