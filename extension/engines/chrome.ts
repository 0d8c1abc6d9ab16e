import { type Engine, EngineFailure, FIRST_WAY, type Way } from './engine';
import { readAnswer } from './read-answer';
import { resumeText } from './resume';
import { scoringFormat, scoringPrompt } from './scoring-prompt';

/** The browser's built-in model (the Prompt API), as far as it is used here. */
export interface LanguageModelApi {
  availability(): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: { temperature?: number; topK?: number; signal?: AbortSignal }): Promise<{
    prompt(
      text: string,
      options: { responseConstraint: Record<string, unknown>; signal?: AbortSignal },
    ): Promise<string>;
    destroy(): void;
  }>;
}

/** What the model is asked; goes over a message where the model lives in another document. */
export interface ModelQuestion {
  prompt: string;
  schema: Record<string, unknown>;
  temperature: number;
  topK: number;
}

/** As stored with a decision. */
export const CHROME = 'chrome';
/** ms; the model runs on the user's processor, and reads a long prompt slowly. */
export const CHROME_PATIENCE = 5 * 60_000;

/** Scores by the model that the browser brings. */
export function chromeEngine(ask: (question: ModelQuestion, signal: AbortSignal) => Promise<string>): Engine {
  return {
    name: CHROME,
    varies: true,
    async score(resume, posting, signal, way = FIRST_WAY) {
      const stop = AbortSignal.any([signal, AbortSignal.timeout(CHROME_PATIENCE)]);
      const prompt = scoringPrompt(resumeText(resume), posting);
      let text: string;
      try {
        text = await ask({ prompt, schema: scoringFormat, ...sampling(way) }, stop);
      } catch (error) {
        throw chromeFailure(error);
      }
      return readAnswer("The browser's model", text, posting);
    },
  };
}

/** It takes no seed: the first way is the likeliest word each time, the others are drawn. */
const sampling = ({ attempt, opinion }: Way) => {
  const warmth = attempt + opinion;
  return { temperature: Math.min(0.6, 0.2 * warmth), topK: warmth === 0 ? 1 : 8 };
};

/** Asks the model in a document that has one. @throws what it throws */
export async function askModel(
  api: LanguageModelApi,
  { prompt, schema, temperature, topK }: ModelQuestion,
  signal?: AbortSignal,
): Promise<string> {
  const stop = signal ? { signal } : {};
  const session = await api.create({ temperature, topK, ...stop });
  try {
    return await session.prompt(prompt, { responseConstraint: schema, ...stop });
  } finally {
    session.destroy();
  }
}

/** The Prompt API of this document; null where the browser has none, or no model for it that is ready. */
export async function readyModel(scope: object = globalThis): Promise<LanguageModelApi | null> {
  const api = (scope as { LanguageModel?: LanguageModelApi }).LanguageModel;
  if (!api) return null;
  return (await api.availability().catch(() => 'unavailable')) === 'available' ? api : null;
}

function chromeFailure(error: unknown): EngineFailure {
  if (error instanceof EngineFailure) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const fail = (code: EngineFailure['code'], words: string) =>
    new EngineFailure(code, words, { cause: error });
  if (name === 'TimeoutError')
    return fail('timeout', "The browser's model said nothing for 5 minutes; it is tried again.");
  if (name === 'QuotaExceededError' || /too (?:long|large)|quota/i.test(message)) {
    return fail(
      'too-long',
      "Resume and posting together are longer than the browser's model can read. Ollama reads more.",
    );
  }
  if (name === 'NotSupportedError' || name === 'InvalidStateError' || name === 'NotAllowedError') {
    return fail('unreachable', "The browser's model is not to be had at the moment.");
  }
  return fail('server-error', `The browser's model failed: ${message.slice(0, 200)}`);
}
