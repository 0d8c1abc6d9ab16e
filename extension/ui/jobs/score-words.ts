import { GATE_SCORE } from '@jobsieve/shared/gate';
import type { Tone } from '../parts/notice';

/** What a score means, in a word and in a colour; the word makes sure that colour is never all there is. */
export function scoreWords(score: number): { word: string; tone: Tone } {
  if (score >= 75) return { word: 'Strong', tone: 'good' };
  if (score >= 50) return { word: 'Good', tone: 'fair' };
  if (score >= GATE_SCORE) return { word: 'Possible', tone: 'plain' };
  return { word: 'Weak', tone: 'bad' };
}
