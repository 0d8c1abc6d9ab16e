import { EngineFailure, type Scoring, scoringSchema } from './engine';

/** Longest texts and lists that are taken; what is beyond is cut off. */
const REASONING = 4000;
const SKILL = 300;
const ADVICE = 1000;
const ENTRIES = 100;

/**
 * A model's answer: the whole of it, or nothing, since half an answer must never pass for a score. Without a score and a
 * reason it is none; in the lists one odd entry does not spoil the others.
 *
 * @throws EngineFailure `invalid-answer`
 */
export function readAnswer(model: string, text: string): Scoring {
  if (text.trim() === '') throw new EngineFailure('invalid-answer', `${model} gave an empty answer.`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new EngineFailure('invalid-answer', `${model} did not answer in the form asked for.`, { cause });
  }
  const scoring = scoringSchema.safeParse(tidied(json));
  if (!scoring.success) {
    const field = scoring.error.issues[0]?.path.join('.') || 'the answer';
    throw new EngineFailure('invalid-answer', `${model} did not answer as asked: ${field} does not fit.`);
  }
  return scoring.data;
}

function tidied(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const answer = json as Record<string, unknown>;
  const { reasoning } = answer;
  return {
    ...answer,
    reasoning: typeof reasoning === 'string' ? reasoning.trim().slice(0, REASONING) : reasoning,
    missing_skills: entries(answer.missing_skills, SKILL),
    skill_gap_recommendations: entries(answer.skill_gap_recommendations, ADVICE),
  };
}

const entries = (list: unknown, length: number) =>
  (Array.isArray(list) ? list : [])
    .filter((entry) => typeof entry === 'string')
    .map((entry) => entry.trim().slice(0, length).trim())
    .filter((entry) => entry !== '')
    .slice(0, ENTRIES);
