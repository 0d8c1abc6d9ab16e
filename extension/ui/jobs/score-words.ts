import { type Band, bandOf } from '@jobsieve/shared/rubric';
import type { Tone } from '../parts/notice';

const TONES: Record<Band['word'], Tone> = { Weak: 'bad', Possible: 'plain', Good: 'fair', Strong: 'good' };

/** What a score means, in a word, a colour and a sentence; the word makes sure that colour is never all there is. */
export function scoreWords(score: number): { word: string; tone: Tone; means: string } {
  const { word, from, to, means } = bandOf(score);
  return { word, tone: TONES[word], means: `${word}, ${from} to ${to}: ${means}.` };
}
