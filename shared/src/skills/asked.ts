import { findSkills, type Mention } from './find-skills.ts';
import { anyOf } from './skill-context.ts';
import type { Vocabulary } from './vocabulary.ts';
import { verbForm } from './work-verbs.ts';

/**
 * Words of a clause that asks for something or tells what is to be done: whoever is addressed or sought, what they know, how
 * much it matters.
 */
const ASKS = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(String.raw`
    you|you(?:'|’)\p{L}+|your|yours|yourself|candidates?|applicants?|he|she|someone|somebody|who|individuals?
    professionals?|ability|able|capable|experienced?|knowledge|skills?|skilled|look(?:ing)? for|seek(?:s|ing)?
    hir(?:e|es|ing)|recruiting (?:a|an)|expect(?:s|ed)?|expertise|background|degrees?|diploma|bachelor\p{L}*
    master(?:'|’)?s|familiar\p{L}*|proficien\p{L}*|understanding|requires?|required|requirements?|must|needs?|needed
    necessary|mandatory|essential|minimum|at least|qualifi\p{L}*|competenc\p{L}*|competent|responsib\p{L}*
    accountab\p{L}*|duties|tasks?|role|position|plus|advantage|asset|bonus|beneficial|desirable|preferred
    preferabl\p{L}*|ideal\p{L}*|nice[- ]to[- ]have|valued|strong|excellent|solid|proven|willing\p{L}*|passion
    certifi\p{L}*|sie|ihr|ihre[nmrs]?|ihnen|du|dich|dir|dein\p{L}*|euch|euer|kenntniss?e?n?|\p{L}+kenntnisse
    erfahrung(?:en)?|\p{L}+erfahrung|erfahren\p{L}*|wissen|know-how|verständnis|studium|ausbildung|abschluss
    abgeschlossen\p{L}*|qualifikation\p{L}*|fähigkeit\p{L}*|bereitschaft|profil|aufgaben?|verantwort\p{L}*
    zuständig\p{L}*|such(?:en|t)|gesucht|erwarten|erwartet|wünsch\p{L}*|voraussetz\p{L}*|vorausgesetzt|erforderlich
    notwendig|zwingend|mindestens|idealerweise|vorteil\p{L}*|wünschenswert|bevorzugt|sicher\p{L}*|fundiert\p{L}*
    sehr gut\p{L}*|versiert\p{L}*|bewerber\p{L}*|mitbring\p{L}*|verfüg\p{L}*|beherrsch\p{L}*|freude|spaß|interesse
    leidenschaft`)})(?!\p{L})`,
  'iu',
);
/** Its subject is the employer. */
const WE = /\b(?:we|we(?:'|’)(?:re|ve|ll|d)|wir)\b/iu;
const EMPLOYER_FIRST =
  /^[\s"„“•*–-]*(?:our|its?|they|the (?:company|group|firm|bank|team|department|organi[sz]ation|university|institute|business|client)|as an? (?:leading|global|international|growing|young|modern|company|family|employer|market|member of the|part of the \p{L}+ group)\b|at \p{Lu}|unser\p{L}*|das (?:unternehmen|team|institut)|die (?:bank|firma|gruppe|abteilung|gesellschaft)|der (?:konzern|bereich|verein)|als (?:einer?|eines|führend\p{L}*|weltweit\p{L}*|international\p{L}*|familien\p{L}*|mittelständ\p{L}*)|mit (?:rund|mehr als|über|ca\.?)|bei (?:uns|der|\p{Lu}))/iu;
/** It describes a state. */
const TELLS =
  /\b(?:is|are|was|were|has|have|had|offers?|provides?|ist|sind|war|waren|hat|haben|bietet|bieten|wurde|wurden|gehört|gehören)\b/iu;

/**
 * Whether a clause speaks of the employer, its trade or the world, and asks nothing of a candidate: "We are a provider of health
 * insurance", "Die Bank ist in 60 Ländern tätig". The words "our" and "unser" alone do not tell: "Support our finance team" is
 * a task.
 */
export const asksForNothing = (clause: string): boolean =>
  !ASKS.test(clause) &&
  (WE.test(clause) || EMPLOYER_FIRST.test(clause) || (TELLS.test(clause) && !saysWhatToDo(clause)));

/** "Provides leadership to teams that are ..." is a task. */
const saysWhatToDo = (clause: string): boolean => {
  const first = /^[^\p{L}]*(\p{L}+)/u.exec(clause)?.[1];
  return first !== undefined && verbForm(first.toLowerCase()) !== undefined;
};

/**
 * The skills that a clause of a posting asks for. Of a clause that asks for nothing only tools count: what "we build with React"
 * names is what one will work with, while a trade or a virtue of the employer is none of the candidate's.
 *
 * @param clause what is said at a time, as `clausesOf` parts a text
 */
export function findAsked(vocabulary: Vocabulary, clause: string): Mention[] {
  const found = findSkills(vocabulary, clause);
  return found.length > 0 && asksForNothing(clause)
    ? found.filter(({ term }) => term.kind === 'tool')
    : found;
}
