import { EngineFailure, type Posting, type Scoring, scoringSchema } from './engine';
import { checkEvidence, type Evidence, evidenceSchema, missingIn } from './evidence';
import { postingText } from './scoring-prompt';

/** Longest texts and lists that are taken; what is beyond is cut off. */
const REASONING = 4000;
const ADVICE = 1000;
const SKILL = 80;
const ENTRIES = 100;

/**
 * A model's answer: the whole of it, or nothing, since half an answer must never pass for a score. Without a score and a
 * reason it is none; evidence that has not the form asked for is no evidence, and the trust in the score falls with it.
 *
 * @throws EngineFailure `invalid-answer`
 */
export function readAnswer(model: string, text: string, posting: Posting): Scoring {
  if (text.trim() === '') throw new EngineFailure('invalid-answer', `${model} gave an empty answer.`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new EngineFailure('invalid-answer', `${model} did not answer in the form asked for.`, { cause });
  }
  const answer = fieldsOf(json);
  const claimed = claimedEvidence(answer);
  const scoring = scoringSchema.safeParse({ ...tidied(answer), missing_skills: [] });
  if (!scoring.success) {
    const field = scoring.error.issues[0]?.path.join('.') || 'the answer';
    throw new EngineFailure('invalid-answer', `${model} did not answer as asked: ${field} does not fit.`);
  }
  const checked = checkEvidence(claimed, postingText(posting), scoring.data.score);
  const missing = missingIn(checked.evidence);
  // A model server that does not hold its model to the schema lets it name them outright.
  const missing_skills = missing.length > 0 ? missing : entries(answer.missing_skills, SKILL);
  return { ...scoring.data, missing_skills, ...checked };
}

const fieldsOf = (json: unknown): Record<string, unknown> =>
  typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};

function tidied(answer: Record<string, unknown>): Record<string, unknown> {
  const { reasoning } = answer;
  return {
    score: answer.score,
    reasoning: typeof reasoning === 'string' ? reasoning.trim().slice(0, REASONING) : reasoning,
    skill_gap_recommendations: entries(answer.skill_gap_recommendations, ADVICE),
  };
}

/** Field by field: one that does not fit tells nothing, and spoils none of the others. */
function claimedEvidence(answer: Record<string, unknown>): Evidence {
  const claimed: Record<string, unknown> = { ...NOTHING_CLAIMED };
  for (const [name, field] of Object.entries(evidenceSchema.shape)) {
    const value = answer[name];
    const parsed = field.safeParse(Array.isArray(value) ? value.filter(isEntry).slice(0, ENTRIES) : value);
    if (parsed.success) claimed[name] = parsed.data;
  }
  return claimed as Evidence;
}

const NOTHING_CLAIMED: Evidence = {
  must_haves_found: [],
  must_haves_missing: [],
  nice_to_haves_found: [],
  nice_to_haves_missing: [],
  seniority: 'unclear',
  years_asked: null,
  years_shown: null,
  location: 'unclear',
  language: 'unclear',
};

const isEntry = (entry: unknown) =>
  typeof entry === 'string' ||
  (typeof entry === 'object' && entry !== null && 'name' in entry && 'quote' in entry);

const entries = (list: unknown, length: number) =>
  (Array.isArray(list) ? list : [])
    .filter((entry) => typeof entry === 'string')
    .map((entry) => entry.trim().slice(0, length).trim())
    .filter((entry) => entry !== '')
    .slice(0, ENTRIES);
