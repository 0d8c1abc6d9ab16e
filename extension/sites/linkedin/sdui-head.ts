import { attribute, FieldMissing, textOf } from '../dom';
import { workplaceAfter } from '../workplace';
import { isLabel, isPlace } from './sdui-labels';
import { isRepeated } from './title';

/** What a card of LinkedIn's layout of 2026 says first, and the elements in which it does. */
export interface SduiHead {
  title: string;
  company: string;
  location: string | null;
  /** The lines after the title that are neither company nor place. */
  rest: Element[];
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

/** Whether a line is the copy for screen readers of the next: "Selected, Gear Polisher (Verified job)". */
function isCopyOf(title: string, line: string): boolean {
  const at = line.indexOf(title);
  if (at < 0) return false;
  const [before, after] = [line.slice(0, at), line.slice(at + title.length)];
  return /^(?:[^,:]{1,30}[,:] ?)?[«„“"]?$/u.test(before) && /^[»“”"]?(?: ?\([^()]{3,40}\))?$/u.test(after);
}

/**
 * Whether a text may be such a copy, of which the visible part is missing. "(m/w/d)" belongs to a title.
 */
const mayBeCopy = (text: string): boolean =>
  /^[^\s,:]{1,30}[,:] ?\S/u.test(text) || (/\)$/.test(text) && !/\(\p{L}(?:[/|*]\p{L}){1,3}\)$/u.test(text));

interface Title {
  title: string;
  line: Element;
  /** Whether something beside the line itself says that it is the title. */
  isConfirmed: boolean;
}

/**
 * The title: what is shown in the first line, or the second where the copy for screen readers has a line of its own.
 * Without its visible part a line may be that copy, so that something else has to confirm it.
 */
function titleOf(card: Element, [first, second]: Element[]): Title {
  if (!first) throw new FieldMissing('title');
  const beside = second && textOf(second);
  if (beside && second.getAttribute('aria-hidden') === 'true') {
    return { title: beside, line: second, isConfirmed: true };
  }
  const shown = textOf(first.querySelector(':scope > [aria-hidden="true"]'));
  if (shown) return { title: shown, line: first, isConfirmed: true };
  const text = textOf(first) ?? '';
  if (beside && second.parentElement === first.parentElement && isCopyOf(beside, text)) {
    return { title: beside, line: second, isConfirmed: true };
  }
  if (text !== '' && isRepeated(card, text)) return { title: text, line: first, isConfirmed: true };
  const dismissed = dismissedTitle(card);
  if (dismissed !== null) {
    if (text.includes(dismissed)) return { title: dismissed, line: first, isConfirmed: true };
    throw new FieldMissing('title');
  }
  // Several texts in one line may be the copy and the title.
  const parts = [...first.children].filter((part) => textOf(part) !== null);
  if (text === '' || parts.length > 1 || mayBeCopy(text)) throw new FieldMissing('title');
  return { title: text, line: first, isConfirmed: false };
}

/** The lines of a card in the order of the page. The title may be a span that stands in no line. */
function linesOf(card: Element): Element[] {
  const lines = [...card.querySelectorAll('p')];
  const loose = [...card.querySelectorAll('span')].find(
    (span) => !span.closest('p, button, figure, svg') && textOf(span) !== null,
  );
  const comesFirst = loose && (!lines[0] || (loose.compareDocumentPosition(lines[0]) & 4) !== 0);
  if (!comesFirst) return lines;
  const whole = loose.parentElement?.closest('span') ?? loose;
  // Beside its visible text stands the copy for screen readers; together they are what is elsewhere one line.
  const twin = whole.nextElementSibling;
  return twin?.localName === 'span' && twin.getAttribute('aria-hidden') === 'true'
    ? [whole, twin, ...lines]
    : [whole, ...lines];
}

/** The elements after another beside it that are lines or hold some: buttons and pictures may stand between. */
function linesBeside(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.nextElementSibling; at; at = at.nextElementSibling) {
    if (at.localName === 'p' || at.querySelector('p')) found.push(at);
  }
  return found;
}

/** Whether a picture or a label of the card names a company: "Ink Ltd logo", "Company, Ink Ltd." */
const isNamed = (card: Element, company: string): boolean =>
  [...card.querySelectorAll('img[alt], [aria-label]:not(button)')].some((element) =>
    ['alt', 'aria-label'].some((name) => attribute(element, name)?.includes(company)),
  );

const isBlock = (element: Element): boolean => element.localName !== 'p';

/** The one line that an element is or holds; null: none, or several. */
function onlyLine(element: Element): Element | null {
  if (!isBlock(element)) return element;
  const [line, other] = element.querySelectorAll('p');
  return line && !other ? line : null;
}

interface Named {
  company: Element;
  /** Where it stands among what follows the title. */
  at: number;
}

/** Whether a line may be a company's name. */
function mayBeCompany(card: Element, line: Element | null, today: Date): line is Element {
  const text = textOf(line);
  if (text === null || workplaceAfter(text) !== null) return false;
  return !isLabel(text, today) || isNamed(card, text);
}

/** The company in its own block: the first after the title's; labels may stand in such blocks as well. */
function companyInBlock(card: Element, beside: Element[], today: Date): Named {
  const end = beside.findIndex((element) => !isBlock(element));
  const candidates = beside.slice(0, end < 0 ? undefined : end).flatMap((block, at) => {
    const line = onlyLine(block);
    return mayBeCompany(card, line, today) ? [{ company: line, at }] : [];
  });
  // An empty block is the company's that is just being filled in, and a block of several lines is none.
  const [first] = beside;
  const isOpen = first && isBlock(first) && textOf(first) === null;
  if (isOpen) throw new FieldMissing('company');
  const [only, other] = candidates;
  if (only && !other) return only;
  const proven = candidates.filter(({ company }) => isNamed(card, textOf(company) ?? ''));
  // A company's line is nothing but its text; what LinkedIn says about a job has elements in it.
  const bare = candidates.filter(({ company }) => company.childElementCount === 0);
  const chosen = proven.length === 1 ? proven[0] : bare.length === 1 ? bare[0] : undefined;
  if (!chosen) throw new FieldMissing('company');
  return chosen;
}

/** The place: the line after the company; with a label between, only what proves to be a place. */
function placeAfter(beside: Element[], today: Date): Element | null {
  for (const [at, element] of beside.entries()) {
    if (!isBlock(element) && isPlace(element, today, at > 0)) return element;
    const line = onlyLine(element);
    if (!line || !isLabel(textOf(line) ?? '', today)) return null;
  }
  return null;
}

/**
 * Title, company and place of a card. No class or role names them, but where they stand does: the company's block follows
 * the title, which may have a wrapper of its own, and the place is a bare line after it; or the three are lines beside each
 * other, and then all of them are there. Any of them may be left out, and other lines may stand between.
 *
 * @throws FieldMissing
 */
export function sduiHead(card: Element, today: Date): SduiHead {
  const lines = linesOf(card);
  const { title, line, isConfirmed } = titleOf(card, lines);
  const direct = linesBeside(line);
  const wrapper = line.parentElement;
  const beside = direct.length > 0 || !wrapper || wrapper === card ? direct : linesBeside(wrapper);
  const [first] = beside;
  const isFlat = direct.length > 0 && first !== undefined && !isBlock(first);
  if (direct.length === 0 && first && !isBlock(first)) throw new FieldMissing('company');
  const { company, at } = isFlat ? companyInLine(card, beside, today) : companyInBlock(card, beside, today);
  const place = placeAfter(beside.slice(at + 1), today);
  const name = textOf(company) ?? '';
  // Lines beside each other look alike: where one of them is left out, the next one stands in its place.
  if (isFlat && !isConfirmed) throw new FieldMissing('title');
  if (isFlat && !place && !isNamed(card, name)) throw new FieldMissing('company');
  const after = lines.slice(lines.indexOf(line) + 1);
  return {
    title,
    company: name,
    location: textOf(place),
    rest: after.filter((other) => other !== company && other !== place),
  };
}

/** The company in a line beside the title's: the first that is no label. */
function companyInLine(card: Element, beside: Element[], today: Date): Named {
  for (const [at, element] of beside.entries()) {
    if (isBlock(element)) break;
    if (mayBeCompany(card, element, today)) return { company: element, at };
    // An empty line may have been the company's.
    if (textOf(element) === null || workplaceAfter(textOf(element)) !== null) break;
  }
  throw new FieldMissing('company');
}
