import { oneLine } from '../plain-text';

/** "Be among the first 25 applicants" tells that there are fewer, not how many. */
const FIRST = /\b(first|ersten|premi(er|ers|ères)|primer[oa]s?|första)(?![\p{L}])|पहले/iu;
// Who clicked a button has not applied: "Over 100 people clicked apply" is no number of applicants.
const APPLICANTS =
  /(applicants?|bewerber(?:[:*_]?innen)?|bewerber\/-?innen|bewerbungen|candidat(?:ure)?s?|candidat[oa]s?|solicitantes?|solicitudes?|sökande|ansökningar|आवेदक(?:ों)?|आवेदन)/iu;
// Not within a word or a code.
const NUMBER = /(?<![\p{L}\d])\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3})+(?!\d)|(?<![\p{L}\d.,])\d+/gu;
/** Below this LinkedIn invites to be among the first, in words that we may not know. */
const FEW = 25;

function numberIn(text: string): number | null {
  const numbers = text.match(NUMBER) ?? [];
  return numbers.length === 1 ? Number(numbers[0]?.replace(/\D/g, '')) : null;
}

/**
 * How many have applied; where it is "over 200", 200.
 *
 * @param text a part of the head of a job
 * @param isCaption whether its place on the page says already that it is about applicants
 */
export function applicantsIn(text: string | null, isCaption = false): number | null {
  if (!text || text.length > 100) return null;
  const line = oneLine(text);
  if (FIRST.test(line)) return null;
  const named = APPLICANTS.test(line);
  if (!named && !isCaption) return null;
  const count = numberIn(line);
  return !named && count === FEW ? null : count;
}
