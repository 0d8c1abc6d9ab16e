import { spreadOf } from '../../engines/opinions';
import type { LeadRow, ScoreBasis } from '../../store/database';

/** Who has scored, in words; null where nobody noted it. */
export function engineWords(engine: string | null): string | null {
  if (engine === null) return null;
  if (engine === 'builtin') return 'Built-in rules';
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
export function basisWords({ basis, engine, rescued, score }: LeadRow): string[] {
  const said: string[] = [];
  if (rescued && score !== undefined)
    said.push(`You took this job back; it scored ${rescued.score} before, and ${score} now.`);
  if (!basis) return said;
  if (basis.doubts.length > 0) {
    said.push(
      'Its text gives orders to scoring models; these were left out, and built-in rules had a say in the score.',
    );
  }
  if (basis.scores.length > 1) {
    said.push(
      `Near the gate, so it was scored ${basis.scores.length} times: ${basis.scores.join(', ')} (${spreadOf(basis.scores)} apart). The middle one counts.`,
    );
  }
  if (basis.crossCheck !== null && engine !== 'builtin')
    said.push(`The built-in rules alone say ${basis.crossCheck}.`);
  return said;
}

/** How many of the must-haves there are; null where none were named. */
export function mustHaves({ evidence }: ScoreBasis): { found: number; all: number } | null {
  if (!evidence) return null;
  const found = evidence.must_haves_found.length;
  const all = found + evidence.must_haves_missing.length;
  return all === 0 ? null : { found, all };
}
