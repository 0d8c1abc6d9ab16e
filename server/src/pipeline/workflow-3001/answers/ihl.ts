import { OURS } from '@jobsieve/shared/ollama/answer-format';
import { z } from 'zod';

/** Internal-hire likelihood in words; always follows from the score. */
export const CATEGORIES = ['GENUINE', 'BORDERLINE', 'COMPLIANCE_THEATER', 'FAKE'] as const;
export type Category = (typeof CATEGORIES)[number];

/** @param score 0 to 10 */
export function categoryOf(score: number): Category {
  if (score <= 3) return 'GENUINE';
  if (score <= 6) return 'BORDERLINE';
  return score <= 9 ? 'COMPLIANCE_THEATER' : 'FAKE';
}

const verdict = z.enum(CATEGORIES);
const redFlags = z
  .array(
    z.object({
      pattern: z.string().trim().max(500),
      /** Stands in the posting. */
      quote: z.string().trim().max(2000),
      innocent_explanation: z.string().trim().max(1000),
    }),
  )
  .max(30);
/** Quotes that do not stand in the posting: their flags were taken out. */
const droppedQuotes = z.int().min(0).default(0).meta(OURS);

/** Step 13. */
export const analystSchema = z.object({ red_flags: redFlags, verdict, dropped_quotes: droppedQuotes });

/** Step 14. */
export const skepticSchema = z.object({
  counter_arguments: z
    .array(z.object({ about: z.string().trim().max(500), argument: z.string().trim().max(1500) }))
    .max(30),
  verdict,
});

/** Step 15. */
export const expertSchema = z.object({
  reasoning: z.string().trim().min(1).max(4000),
  red_flags: redFlags,
  ihl_score: z.int().min(0).max(10),
  verdict,
  confidence: z.enum(['low', 'medium', 'high']),
  recommendation: z.string().trim().min(1).max(2000),
  dropped_quotes: droppedQuotes,
});
export type Expert = z.output<typeof expertSchema>;

/** What the analyst found, for the prompts of those who answer. */
export function analysisText({ red_flags, verdict }: z.output<typeof analystSchema>): string {
  const flags = red_flags.map(
    ({ pattern, quote, innocent_explanation }) =>
      `- Pattern seen: ${pattern}. Quote: "${quote}". Innocent explanation: ${innocent_explanation}`,
  );
  return `${flags.length > 0 ? flags.join('\n') : 'No pattern was seen.'}\nVerdict: ${verdict}`;
}

/** What the skeptic holds against it. */
export function objectionText({ counter_arguments, verdict }: z.output<typeof skepticSchema>): string {
  const said = counter_arguments.map(({ about, argument }) => `- ${about}: ${argument}`);
  return `${said.length > 0 ? said.join('\n') : 'Nothing was held against it.'}\nVerdict: ${verdict}`;
}
