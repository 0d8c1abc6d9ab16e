import type { Rule } from '../rule.ts';
import { sentencesOf } from './posting-text.ts';

/** A sentence that matches is a red flag. */
const PATTERNS = [
  {
    pattern: 'Many years asked for',
    in: /\b[1-9]\d\+?\s*(?:years|Jahre)/i,
    because: 'The work is demanding.',
  },
  {
    pattern: 'Knowledge of internal systems',
    in: /\binternal (?:systems?|tools?|process)|\binterne[nrs]? (?:System|Prozess|Werkzeug)/i,
    because: 'New colleagues are trained in them.',
  },
  {
    pattern: 'In a great hurry',
    in: /\b(?:immediately|short notice|ab sofort|umgehend)\b/i,
    because: 'Somebody has left.',
  },
];
/** A test may fix the score by writing `[[ihl:7]]` into a posting. */
const TEST_MARKER = /\[\[ihl:(\d{1,2})\]\]/;

interface Flag {
  pattern: string;
  quote: string;
  innocent_explanation: string;
}

function flagsIn(posting: string): Flag[] {
  const sentences = sentencesOf(posting);
  return PATTERNS.flatMap(({ pattern, in: expression, because }) => {
    const quote = sentences.find((sentence) => expression.test(sentence));
    return quote ? [{ pattern, quote, innocent_explanation: because }] : [];
  });
}

const verdictOf = (score: number) =>
  score <= 3 ? 'GENUINE' : score <= 6 ? 'BORDERLINE' : score <= 9 ? 'COMPLIANCE_THEATER' : 'FAKE';

/** The red flags that the patterns find. */
export const analyst: Rule = {
  name: 'IHL analyst',
  answers: (properties) => properties.includes('red_flags') && !properties.includes('ihl_score'),
  answer({ posting }) {
    const red_flags = flagsIn(posting);
    return { red_flags, verdict: verdictOf(3 * red_flags.length) };
  },
};

/** An argument against each red flag; one step milder than the analyst. */
export const skeptic: Rule = {
  name: 'IHL skeptic',
  answers: (properties) => properties.includes('counter_arguments'),
  answer({ posting }) {
    const flags = flagsIn(posting);
    const counter_arguments = flags.map(({ pattern, innocent_explanation }) => ({
      about: pattern,
      argument: innocent_explanation,
    }));
    return { counter_arguments, verdict: verdictOf(Math.max(0, 3 * flags.length - 3)) };
  },
};

/** Three points for each red flag, or what the test marker says, with the first sentence as evidence if there is no other. */
export const expert: Rule = {
  name: 'IHL expert',
  answers: (properties) => properties.includes('ihl_score'),
  answer({ posting }) {
    const marker = TEST_MARKER.exec(posting)?.[1];
    const found = flagsIn(posting);
    const ihl_score = marker === undefined ? 3 * found.length : Math.min(10, Number(marker));
    const [first = ''] = sentencesOf(posting);
    const evidence = { pattern: 'Test marker', quote: first, innocent_explanation: 'It is a test.' };
    return {
      reasoning: `Patterns seen: ${found.length}.`,
      red_flags: found.length > 0 || marker === undefined ? found : [evidence],
      ihl_score,
      verdict: verdictOf(ihl_score),
      confidence: 'medium',
      recommendation: ihl_score > 3 ? 'Ask why the position is open.' : 'Apply.',
    };
  },
};
