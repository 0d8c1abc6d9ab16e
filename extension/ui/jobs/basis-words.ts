import { isContested, spreadOf } from '../../engines/opinions';
import { shiftWords } from '../../engines/rules-shift';
import { BY_USER, type LeadRow, type ScoreBasis } from '../../store/database';

/** The name by which the engine records itself; importing it from there would also load the engine's vocabulary. */
const BUILTIN = 'builtin';

/** The scorer, in words; null if it was not recorded. */
export function engineWords(engine: string | null): string | null {
  if (engine === null) return null;
  if (engine === BUILTIN) return 'Built-in rules';
  if (engine === BY_USER) return 'You';
  if (engine === 'chrome') return "The browser's model";
  return engine.startsWith('ollama:') ? engine.slice('ollama:'.length) : engine;
}

export type Trust = 'high' | 'fair' | 'low';
/** How far a score can be trusted, in a word. @param confidence 0 to 1 */
export function trustWord(confidence: number): Trust {
  if (confidence >= 0.75) return 'high';
  return confidence >= 0.45 ? 'fair' : 'low';
}

/** How a score came about, in short sentences, the most important first. */
export function basisWords(job: LeadRow): string[] {
  const { basis, engine, rescued, lookedAgain, score } = job;
  const said: string[] = [];
  if (rescued && score !== undefined)
    said.push(`You rescued this job. It scored ${rescued.score} before and scores ${score} now.`);
  if (lookedAgain && score !== undefined)
    said.push(`This job was looked at again. It scored ${lookedAgain.score} before and scores ${score} now.`);
  if (!basis) return said;
  if (basis.shift && score !== undefined) said.push(shiftWords(score, basis.shift));
  if (basis.doubts.length > 0) {
    said.push(
      'The posting gives instructions to scoring models. They were left out, and the built-in rules influenced the score.',
    );
  }
  const byRules = engine === BUILTIN ? null : basis.crossCheck;
  if (basis.scores.length > 1) said.push(callsInWords(basis, engine === BUILTIN));
  if (rulesContradict(job))
    said.push(
      `The built-in rules alone give it ${byRules}, which is on the other side of the gate. Please check it yourself.`,
    );
  else if (byRules !== null) said.push(`The built-in rules alone give it ${byRules}.`);
  return said;
}

function callsInWords({ scores, crossCheck }: ScoreBasis, overruled: boolean): string {
  const [first = 0] = scores;
  const contested = crossCheck !== null && isContested(first, crossCheck);
  const why = contested
    ? 'The first score was far from that of the built-in rules'
    : 'The first score was near the gate';
  const calls = `${why}, so the job was scored ${scores.length} times: ${scores.join(', ')} (${spreadOf(scores)} points apart).`;
  return `${calls} ${overruled ? 'The rules decided.' : 'The middle score counts.'}`;
}

/** Whether the rules would have decided the opposite, by a wide margin. */
export const rulesContradict = ({ basis, engine, score }: Pick<LeadRow, 'basis' | 'engine' | 'score'>) =>
  engine !== BUILTIN &&
  score !== undefined &&
  basis?.crossCheck !== undefined &&
  basis.crossCheck !== null &&
  isContested(score, basis.crossCheck);

/** How many of the must-haves were found; null if the posting named none. */
export function mustHaves({ evidence }: ScoreBasis): { found: number; all: number } | null {
  if (!evidence) return null;
  const found = evidence.must_haves_found.length;
  const all = found + evidence.must_haves_missing.length;
  return all === 0 ? null : { found, all };
}
