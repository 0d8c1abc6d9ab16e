import { StepError } from '../../engine/step-error.ts';
import { type Posting, postingText } from '../posting.ts';
import { categoryOf, type Expert } from './ihl.ts';

/** With white space folded; a line break in the posting is a space in its quote. */
const folded = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
/** The marks that models put around and after what they quote. */
const bare = (quote: string) => folded(quote).replaceAll(/^["'“”„‚‘’«»…. ]+|["'“”„‚‘’«»…. ]+$/g, '');
/** Less than a word is found anywhere. */
const isTelling = (quote: string) => /[\p{L}\p{N}]{3}/u.test(quote);

/** Whether a posting really says what it is quoted with. */
export const isQuoteOf = (posting: Posting, quote: string): boolean =>
  isTelling(bare(quote)) && folded(postingText(posting)).includes(bare(quote));

interface WithFlags {
  red_flags: { quote: string }[];
  dropped_quotes: number;
}

/** Takes out the flags whose quote is not the posting's, and counts them. */
export function keepEvidence<Answer extends WithFlags>(answer: Answer, posting: Posting): Answer {
  const kept = answer.red_flags.filter(({ quote }) => isQuoteOf(posting, quote));
  return { ...answer, red_flags: kept, dropped_quotes: answer.red_flags.length - kept.length };
}

/** Without evidence nothing above this is said of a posting. */
const MOST_WITHOUT_EVIDENCE = 3;

/**
 * Looks over the final verdict: evidence is the posting's, and the verdict is the score's.
 *
 * @throws StepError `invalid_output` for suspicion without evidence
 */
export function reviewExpert(answer: Expert, posting: Posting): Expert {
  const kept = keepEvidence(answer, posting);
  if (kept.ihl_score > MOST_WITHOUT_EVIDENCE && kept.red_flags.length === 0) {
    throw new StepError(
      'invalid_output',
      `Score ${kept.ihl_score} without a quote that stands in the posting (${kept.dropped_quotes} dropped).`,
    );
  }
  return { ...kept, verdict: categoryOf(kept.ihl_score) };
}
