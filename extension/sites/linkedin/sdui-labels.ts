import { textOf } from '../dom';
import { isEmploymentType } from '../employment';
import { postedIn } from '../relative-day';
import { isSalary } from '../salary';
import { workplaceAfter, workplaceOf } from '../workplace';
import { applicantsIn } from './applicants';
import { flagsIn } from './flags';
import { partsOf, visibleText } from './sdui-lines';

/** What LinkedIn says of a job in a line of its own, beside pay, date and flags: whole lines, without their case. */
const INSIGHTS: RegExp[] = [
  // English
  /^actively (?:hiring|recruiting|reviewing|interviewing)\b/iu,
  /\b(?:early|top|first \d+) applicants?\b/iu,
  /^(?:\d|over \d|more than \d|fewer than \d|less than \d).*\b(?:applicants?|connections?|alumni|employees|people|benefits?)\b/iu,
  /\b(?:alumn[iae]|connections?|people|colleagues|works?) (?:works? |worked )?(?:here|there)\b/iu,
  /^(?:401\(k\)|(?:medical|dental|vision|health|life|disability)(?: insurance| benefits?)?)(?:$|[,+ ])/iu,
  /(?:^|[ +\d])benefits?$/iu,
  /^(?:high|good|great|strong|medium|low|top|best) (?:match|fit|pick)\b/iu,
  /\b(?:your|you|you.?re|you.?d) (?:profile|skills|experience|network|may|would|might|be|match)\b/iu,
  /^(?:starts? in|posted|reposted|responses? (?:managed|time)|usually responds|company review time|no longer accepting)\b/iu,
  /^(?:saved|new|verified(?: job)?|selected|loading|sponsored|hiring|urgently hiring|quick apply|linkedin apply|apply|see more|show more)[.…]*$/iu,
  // German, French, Spanish, Swedish, Hindi
  /^(?:gespeichert|neu|verifiziert|aktiv auf|sei unter den|zu den ersten)(?!\p{L})/iu,
  /^(?:enregistrée?|nouveau|nouvelle|vérifiée?|recrute activement|candidature)(?!\p{L})/iu,
  /^(?:guardad[oa]|nuev[oa]|verificad[oa]|seleccionando|busca activamente|sé de los primeros)(?!\p{L})/iu,
  /^(?:spara[dt]|ny|nytt|verifiera[dt]|rekryterar aktivt|bli en av)(?!\p{L})/iu,
  /^(?:सहेजा|सेव किया|नया|सत्यापित)(?![\p{L}\p{M}])/iu,
  // Italian, Portuguese, Dutch, Polish
  /^(?:promoss[oa]|visualizzat[oa]|salvat[oa]|nuov[oa]|verificat[oa]|candidatura|selezione attiva)(?!\p{L})/iu,
  /^(?:promovid[oa]|patrocinad[oa]|visualizad[oa]|salv[oa]|guardad[oa]|nov[oa]|verificad[oa]|avaliando)(?!\p{L})/iu,
  /^(?:gepromoot|gesponsord|bekeken|opgeslagen|nieuw|geverifieerd|eenvoudig solliciteren)(?!\p{L})/iu,
  /^(?:promowan[eay]|sponsorowan[eay]|wyświetlono|obejrzan[eay]|zapisan[eoy]|now[aey]|zweryfikowan[eay]|łatwe aplikowanie)(?!\p{L})/iu,
];

/** Whether a text says something of its own about a job, so that it is neither its company nor its place. */
export function isLabel(text: string, today: Date): boolean {
  return (
    text.includes('·') ||
    !/[\p{L}\p{N}]/u.test(text) ||
    isSalary(text) ||
    postedIn(text, today) !== null ||
    workplaceOf(text) !== null ||
    isEmploymentType(text) ||
    applicantsIn(text) !== null ||
    Object.values(flagsIn([text])).some((told) => told) ||
    INSIGHTS.some((insight) => insight.test(text))
  );
}

/** Words within the names of places that are not capitalised, and what languages call the surroundings of a city. */
const IN_NAMES = new Set(
  `a al am an and area bei da das de del della der des di do dos du e el en et i im in kommun la las le les los län
  metropolitan metropolitana na nad nas no o obszar och of okolice omgeving omnejd område on pod périphérie region région
  regione sul sur the und umgebung van vom von y alrededores dintorni do ob près lès sous 's`.split(/\s+/),
);

/** Whether a text has a common word in it, as sentences and labels do and the names of places do not. */
function hasCommonWord(text: string): boolean {
  return text
    .split(/[\s()（）]+/u)
    .some((word) => /^\p{Ll}/u.test(word) && !/['’]\p{Lu}/u.test(word) && !IN_NAMES.has(word.toLowerCase()));
}

/** What stands in no name of a place: currencies, signs of sentences and lists. */
const NO_PLACE = /[\p{Sc}%+@?!…:;=*]|\.\.\./u;
/** A number by itself; a postal code and a district of a city are parts of places. */
const NUMBER = /(?<![\p{L}\d])\d+(?!\d)/u;
const PLACE_NUMBER = /(?<![\p{L}\d])(?:\d{4,6}|\d{1,2}(?:er?|e|ème|th|st|nd|rd))(?![\p{L}\d])/giu;

/** A word that begins as a code does, "T11": what has one in it is no sentence. */
const CODE = /(?<![\p{L}\d])\p{L}{1,2}\d/u;

/**
 * Whether a text can be the place of a job. Where the place is left out, the line after the company is any other one, in
 * any language: in doubt there is no place.
 *
 * @param afterLabel the line does not follow the company's: its text has to prove that it is a place
 */
export function isPlace(line: Element, today: Date, afterLabel = false): boolean {
  const text = visibleText(line) ?? '';
  // What has a spoken copy, an icon or a time is a title, a flag or a date.
  if (line.querySelector('[aria-hidden], svg, time, button, strong') || textOf(line) !== text) return false;
  if (isLabel(text, today) || partsOf(text).length !== 1 || NO_PLACE.test(text)) return false;
  if (workplaceAfter(text) !== null) return true;
  if (afterLabel) return /\p{L}, \p{Lu}/u.test(text);
  if (CODE.test(text)) return true;
  if (NUMBER.test(text.replace(PLACE_NUMBER, ''))) return false;
  return /, ?\p{L}/u.test(text) || !hasCommonWord(text);
}
