import { oneLine } from '../plain-text';

/** "Be among the first 25 applicants" and "Fewer than 25 applicants" tell that there are fewer, not how many. */
const FEWER =
  /(?<!\p{L})(?:first|ersten|premi(?:er|ers|ère|ères)|primer[oa]s?|första|prim[oaie]|primeir[oa]s?|eersten?|pierwsz(?:ych|ymi|y|a|e)|(?:fewer|less) than|under|up to|at most|weniger als|höchstens|bis zu|moins de|jusqu.à|au plus|menos de|hasta|meno di|fino a|al massimo|até|minder dan|maximaal|tot|mniej niż|poniżej|do|co najwyżej|färre än|mindre än|upp till|högst)(?![\p{L}\p{M}])|पहले|से कम/iu;
/** Who clicked a button has not applied: "Over 100 people clicked apply" is no number of applicants. */
const CLICKED =
  /(?<!\p{L})(?:click(?:s|ed)?|ge?klick\p{L}*|klick\p{L}*|cliqu\p{L}*|clics?|clic(?:c\p{L}+|k\p{L}+|a\p{L}+|ou)|geklikt|klikte?n?|klikn\p{L}*|klikaj\p{L}*|pulsado|premuto|pressionaram|gedrukt|nacisn\p{L}*)(?![\p{L}\p{M}])|क्लिक/iu;
/** The name of a button, "55 persone hanno scelto “Candidati”": it is nobody. */
const QUOTED = /[“”„«»‹›‘"][^“”„«»‹›‘’"]*[“”«»‹›’"]/gu;
const APPLICANTS =
  /(?<!\p{L})(?:applicants?|bewerber(?:[:*_]?innen|\/-?innen)?|bewerbungen|candidat(?:ure)?s?|candidat[oaie]s?|candidatur[ae]s?|solicitantes?|solicitud(?:es)?|sökande|ansökningar|sollicitant(?:en)?|sollicitaties?|kandidaten|kandydat(?:a|ów|ci|ka|ki|ek)?|kandydatur[ay]?|zgłosze(?:nie|nia|ń)|आवेदक(?:ों)?|आवेदन)(?![\p{L}\p{M}])/iu;
// Not within a word or a code.
const NUMBER = /(?<![\p{L}\d])\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3})+(?!\d)|(?<![\p{L}\d.,])\d+/gu;
/** Below this LinkedIn invites to be among the first, in words that we may not know. */
const FEW = 25;
/** "100 से अधिक आवेदक": so many words may stand between the number and what it counts. */
const BETWEEN = 2;

/** Whether the number counts the noun: in "55 people have chosen to be candidates" it counts something else. */
function counts(line: string, number: RegExpExecArray, noun: RegExpExecArray): boolean {
  const [first, second] = number.index < noun.index ? [number, noun] : [noun, number];
  const between = line.slice(first.index + first[0].length, second.index);
  return (between.match(/[\p{L}\p{M}]+/gu) ?? []).length <= BETWEEN;
}

/**
 * How many have applied; where it is "over 200", 200.
 *
 * @param text a part of the head of a job
 * @param isCaption whether its place on the page says already that it is about applicants
 */
export function applicantsIn(text: string | null, isCaption = false): number | null {
  if (!text || text.length > 100) return null;
  const line = oneLine(text).normalize('NFC');
  if ([FEWER, CLICKED, QUOTED].some((words) => words.test(line))) return null;
  const noun = APPLICANTS.exec(line);
  const [number, other] = line.matchAll(NUMBER);
  if (!number || other || (!noun && !isCaption) || (noun && !counts(line, number, noun))) return null;
  const count = Number(number[0].replace(/\D/g, ''));
  // With nothing but the noun beside it, it is the exact number.
  const isPlain = noun !== null && line.length <= number[0].length + 1 + noun[0].length;
  return count === FEW && !isPlain ? null : count;
}
