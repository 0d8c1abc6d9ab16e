import { z } from 'zod';
import type { ModelUsage } from '../pipeline/engine/model-client.ts';
import { StepError } from '../pipeline/engine/step-error.ts';

/**
 * Reads a whole answer. Nothing is looked for in prose: what is not the JSON that was asked for is no answer.
 *
 * @throws StepError `invalid_output`
 */
export function readAnswer(
  text: string,
  { schema, model, usage }: { schema: z.ZodType; model: string; usage: ModelUsage },
): unknown {
  const invalid = (what: string, cause?: unknown) =>
    new StepError('invalid_output', `${model} ${what}`, { cause, usage });
  if (text.trim() === '') throw invalid('gave an empty answer.');
  let json: unknown;
  try {
    json = JSON.parse(text, storable);
  } catch (error) {
    throw invalid(`did not answer in JSON: ${text.trim().slice(0, 100)}`, error);
  }
  const answer = schema.safeParse(json);
  if (!answer.success) {
    throw invalid(`did not answer as asked: ${z.prettifyError(answer.error).slice(0, 500)}`);
  }
  return answer.data;
}

/** PostgreSQL stores neither NUL nor half a character. */
const storable = (_: string, value: unknown) =>
  typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value;
