import { describe, expect, it } from 'vitest';
import { askModel, chromeEngine, type LanguageModelApi, readyModel } from './chrome';

const posting = { title: 'Welder', company: 'Yard', location: null, description: 'You weld ships.' };
const never = new AbortController().signal;
const answer = JSON.stringify({
  must_haves_found: [{ name: 'Welding', quote: 'weld ships' }],
  must_haves_missing: [],
  score: 81,
  reasoning: 'You weld.',
});

type Created = Parameters<LanguageModelApi['create']>[0];
/** The Prompt API, played. */
function stub(says: () => string | Promise<string>, state: 'available' | 'downloadable' = 'available') {
  const log = { created: [] as Created[], prompts: [] as string[], schemas: [] as object[], destroyed: 0 };
  const api: LanguageModelApi = {
    availability: async () => state,
    create: async (options) => {
      log.created.push(options);
      return {
        prompt: async (text, { responseConstraint }) => {
          log.prompts.push(text);
          log.schemas.push(responseConstraint);
          return says();
        },
        destroy: () => {
          log.destroyed += 1;
        },
      };
    },
  };
  const engine = chromeEngine((question, signal) => askModel(api, question, signal));
  return { api, log, engine };
}
const failing = (name: string) => () => Promise.reject(Object.assign(new Error('no'), { name }));

describe('the model of the browser', () => {
  it('gets the same prompt and schema as Ollama, and its session is closed', async () => {
    const { engine, log } = stub(() => answer);
    const scoring = await engine.score({ text: 'Welder.' }, posting, never);
    expect(scoring).toMatchObject({ score: 81, confidence: 1 });
    expect(log.prompts[0]).toMatch(/^<resume>\nWelder\.\n<\/resume>\n\n<posting>.*You weld ships\./s);
    expect(Object.keys((log.schemas[0] as { properties: object }).properties)[0]).toBe('must_haves_found');
    expect(log.created[0]).toMatchObject({ temperature: 0, topK: 1 });
    expect(log.destroyed).toBe(1);
  });

  it('is warmer for a second opinion', async () => {
    const { engine, log } = stub(() => answer);
    await engine.score({ text: 'Welder.' }, posting, never, { attempt: 0, opinion: 1 });
    expect(log.created[0]?.temperature).toBeGreaterThan(0);
    expect(log.created[0]?.topK).toBeGreaterThan(1);
  });

  it.each([
    ['QuotaExceededError', 'too-long'],
    ['InvalidStateError', 'unreachable'],
    ['TimeoutError', 'timeout'],
    ['UnknownError', 'server-error'],
  ])('that fails with %s is a failure to retry, %s, and its session is closed, too', async (name, code) => {
    const { engine, log } = stub(failing(name));
    await expect(engine.score({ text: 'Welder.' }, posting, never)).rejects.toMatchObject({ code });
    expect(log.destroyed).toBe(1);
  });

  it('that talks instead of answering has given no score', async () => {
    const { engine } = stub(() => 'Sure! It fits.');
    await expect(engine.score({ text: 'r' }, posting, never)).rejects.toMatchObject({
      code: 'invalid-answer',
    });
  });

  it('is there only where it can be used at once', async () => {
    expect(await readyModel({})).toBeNull();
    expect(await readyModel({ LanguageModel: stub(() => '', 'downloadable').api })).toBeNull();
    const { api } = stub(() => '');
    expect(await readyModel({ LanguageModel: api })).toBe(api);
    const broken = { availability: () => Promise.reject(new Error('no')) };
    expect(await readyModel({ LanguageModel: broken })).toBeNull();
  });
});
