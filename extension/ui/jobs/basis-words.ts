import { isContested, spreadOf } from '../../engines/opinions';
import { shiftWords } from '../../engines/rules-shift';
import { BY_USER, type LeadRow, type ScoreBasis } from '../../store/database';

/** As the engine notes itself; not imported from there, since its vocabulary would come along. */
const BUILTIN = 'builtin';

/** Who has scored, in words; null where nobody noted it. */
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

/** What there is to know about how a score came about, a short sentence each, the most telling first. */
export function basisWords(job: LeadRow): string[] {
  const { basis, engine, rescued, lookedAgain, score } = job;
  const said: string[] = [];
  if (rescued && score !== undefined)
    said.push(`You took this job back; it scored ${rescued.score} before, and ${score} now.`);
  if (lookedAgain && score !== undefined)
    said.push(`It was looked at again; it scored ${lookedAgain.score} before, and ${score} now.`);
  if (!basis) return said;
  if (basis.shift && score !== undefined) said.push(shiftWords(score, basis.shift));
  if (basis.doubts.length > 0) {
    said.push(
      'Its text gives orders to scoring models; these were left out, and built-in rules had a say in the score.',
    );
  }
  const byRules = engine === BUILTIN ? null : basis.crossCheck;
  if (basis.scores.length > 1) said.push(callsInWords(basis, engine === BUILTIN));
  if (rulesContradict(job))
    said.push(
      `The built-in rules alone say ${byRules}, on the other side of the gate: have a look for yourself.`,
    );
  else if (byRules !== null) said.push(`The built-in rules alone say ${byRules}.`);
  return said;
}

function callsInWords({ scores, crossCheck }: ScoreBasis, overruled: boolean): string {
  const [first = 0] = scores;
  const contested = crossCheck !== null && isContested(first, crossCheck);
  const why = contested ? 'Far from what the built-in rules say' : 'Near the gate';
  const calls = `${why}, so it was scored ${scores.length} times: ${scores.join(', ')} (${spreadOf(scores)} apart).`;
  return `${calls} ${overruled ? 'The rules decided.' : 'The middle one counts.'}`;
}

/** Whether the rules would have sent the job the other way, and by far. */
export const rulesContradict = ({ basis, engine, score }: Pick<LeadRow, 'basis' | 'engine' | 'score'>) =>
  engine !== BUILTIN &&
  score !== undefined &&
  basis?.crossCheck !== undefined &&
  basis.crossCheck !== null &&
  isContested(score, basis.crossCheck);

/** How many of the must-haves there are; null where none were named. */
export function mustHaves({ evidence }: ScoreBasis): { found: number; all: number } | null {
  if (!evidence) return null;
  const found = evidence.must_haves_found.length;
  const all = found + evidence.must_haves_missing.length;
  return all === 0 ? null : { found, all };
}
