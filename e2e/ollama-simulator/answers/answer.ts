import { Refusal } from '../refusal.ts';
import { RULES } from '../rules/registry.ts';
import type { Graders, Question } from '../rules/rule.ts';
import { readSections } from '../rules/sections.ts';
import { skillsIn } from '../rules/skills.ts';
import { fill } from './fill.ts';
import { isRecord, type JsonSchema } from './json-schema.ts';

export const PROSE =
  'Sure! Here is what I think about it. The candidate brings some of what the posting asks for, and I would say it is worth a closer look.';

function firstSentence(text: string): string {
  const folded = text
    .replaceAll(/<\/?(?:resume|posting)>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return (/^.{1,300}?[.!?](?=\s|$)/u.exec(folded)?.[0] ?? folded.slice(0, 300)) || 'Nothing was asked.';
}

/** How the simulator is disposed. */
export interface Mood {
  graders?: Graders;
  gullible?: boolean;
}

function question(prompt: string, schema: JsonSchema | null, mood: Mood): Question {
  const text = prompt.replaceAll(/<\|im_start\|>(\w+\n)?|<\|im_end\|>/g, '');
  const lastTurn = prompt.split('<|im_start|>user\n').at(-1) ?? prompt;
  return {
    text: lastTurn.replaceAll(/<\|im_start\|>(\w+\n)?|<\|im_end\|>/g, ''),
    ...readSections(text),
    schema,
    graders: mood.graders ?? 'pass',
    gullible: mood.gullible ?? false,
  };
}

/**
 * The answer to a prompt, computed from its texts by the first rule that knows the schema's property names.
 *
 * @param format as in the request: absent, `json`, or a JSON schema
 * @throws Refusal 500 for a format that Ollama would not take
 */
export function answer(prompt: string, format: unknown, mood: Mood = {}): string {
  if (format === undefined || format === null || format === '') {
    const asked = question(prompt, null, mood);
    return asked.resume ? String(RULES[0]?.answer(asked).reasoning) : firstSentence(asked.text);
  }
  const asJson = format === 'json';
  if (!asJson && !isRecord(format)) {
    throw new Refusal(
      500,
      `invalid format: ${JSON.stringify(JSON.stringify(format))}; expected "json" or a valid JSON Schema object`,
    );
  }
  const schema: JsonSchema = asJson ? {} : (format as JsonSchema);
  const asked = question(prompt, schema, mood);
  const rule = RULES.find((one) => one.answers(Object.keys(schema.properties ?? {})));
  const fields = rule?.answer(asked) ?? (asJson ? { answer: firstSentence(asked.text) } : undefined);
  try {
    const fallback = { text: firstSentence(asked.text), words: skillsIn(asked.text).slice(0, 5) };
    return JSON.stringify(fill(schema, fields, fallback));
  } catch (error) {
    throw new Refusal(500, error instanceof Error ? error.message : 'invalid JSON schema in format');
  }
}
