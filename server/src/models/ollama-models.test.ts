import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type Chatting,
  line,
  refuses,
  type SmallOllamaOptions,
  says,
  smallOllama,
} from '../../test/small-ollama.ts';
import type { ModelCall } from '../pipeline/engine/model-client.ts';
import { OllamaModels, type OllamaModelsOptions } from './ollama-models.ts';

const schema = z.object({ issues: z.array(z.string().min(1)), grade: z.enum(['pass', 'fail']) });
const good = '{"issues":[],"grade":"pass"}';

async function asking(
  chat: Chatting,
  more: {
    ollama?: SmallOllamaOptions;
    models?: Partial<OllamaModelsOptions>;
    call?: Partial<ModelCall>;
  } = {},
) {
  const ollama = await smallOllama({ chat, ...more.ollama });
  const models = new OllamaModels({ hosts: [ollama.url], ...more.models });
  const ask = (call: Partial<ModelCall> = {}) =>
    models.call({
      host: ollama.url,
      model: 'qwen2.5:7b',
      prompt: '<posting>\nBaker wanted.\n</posting>\n\nGrade it.',
      schema,
      timeLimit: 60,
      signal: new AbortController().signal,
      ...more.call,
      ...call,
    });
  return { ollama, models, ask };
}
const failing = async (chat: Chatting, more: Parameters<typeof asking>[1] = {}) =>
  (await asking(chat, more)).ask().then(
    () => expect.unreachable('the call should fail'),
    (error) => error,
  );

describe('a call', () => {
  it('is one streamed message with a schema, never cut and never shifted', async () => {
    const { ollama, ask } = await asking(says(good));
    expect(await ask()).toEqual({
      output: { issues: [], grade: 'pass' },
      engine: 'ollama:qwen2.5:7b',
      usage: { promptTokens: 400, outputTokens: 20, loadMs: 2500, promptMs: 1, outputMs: 500 },
    });
    expect(ollama.chats).toMatchObject([
      {
        messages: [{ role: 'user', content: expect.stringContaining('Baker wanted.') }],
        stream: true,
        truncate: false,
        shift: false,
        format: { type: 'object', required: ['issues', 'grade'] },
        options: { temperature: 0, num_ctx: 16_384 },
      },
    ]);
    expect(ollama.chats[0]?.messages).toHaveLength(1);
  });

  it('is asked with more freedom after an answer that was no good, and always alike otherwise', async () => {
    const { ollama, ask } = await asking(says(good));
    for (const attempt of [1, 1, 2, 3]) await ask({ attempt });
    const [first, again, second, third] = ollama.chats.map(({ options }) => options);
    expect(again).toEqual(first);
    expect(second?.temperature).toBeGreaterThan(0);
    expect(new Set([first?.seed, second?.seed, third?.seed]).size).toBe(3);
  });

  it('keeps its credentials out of names and messages', async () => {
    const ollama = await smallOllama({ chat: refuses(500, 'broken') });
    const models = new OllamaModels({ hosts: [ollama.url.replace('//', '//anna:se%3Acret@')] });
    const [host] = await models.hosts();
    expect(host?.host).toBe(ollama.url);
    expect(ollama.headers[0]?.authorization).toBe(`Basic ${btoa('anna:se:cret')}`);
    const call = { host: ollama.url, model: 'qwen2.5:7b', prompt: 'x', schema, timeLimit: 5 };
    const error = await models.call({ ...call, signal: new AbortController().signal }).catch((it) => it);
    expect(error).toMatchObject({ failure: 'connection', message: expect.not.stringContaining('cret') });
  });
});

describe('an answer is no value but invalid_output', () => {
  it.each([
    ['prose', 'Sure! It passes.'],
    ['prose around JSON', `Here you are: ${good}`],
    ['nothing', ''],
    ['white space', '  \n'],
    ['half of it', '{"issues":[],'],
    ['another field', '{"issues":[],"grade":"perhaps"}'],
    ['an empty text', '{"issues":[""],"grade":"fail"}'],
    ['a missing field', '{"grade":"pass"}'],
  ])('when it is %s', async (_, text) => {
    const error = await failing(says(text));
    expect(error).toMatchObject({
      failure: 'invalid_output',
      usage: { promptTokens: 400, outputTokens: 20 },
    });
  });

  it('when it came to no end', async () => {
    expect(await failing(says(good, { done_reason: 'length' }))).toMatchObject({
      failure: 'invalid_output',
      usage: { outputTokens: 20 },
    });
  });

  it('when it repeats itself, which ends it while it still would go on', async () => {
    let written = 0;
    const closed = Promise.withResolvers<void>();
    const error = await failing((_, response) => {
      response.writeHead(200);
      response.on('close', closed.resolve);
      line(response, '{"issues":["');
      const timer = setInterval(() => {
        written += 1;
        line(response, 'work ');
      }, 1);
      response.on('close', () => clearInterval(timer));
    });
    expect(error).toMatchObject({ failure: 'invalid_output', message: expect.stringContaining('"work"') });
    await closed.promise;
    expect(written).toBeLessThan(3000);
  });
});

it('what cannot be stored is taken out of an answer', async () => {
  const { ask } = await asking(says('{"issues":["a\\u0000b \\ud83d"],"grade":"fail"}'));
  expect((await ask()).output).toEqual({ issues: ['ab \ufffd'], grade: 'fail' });
});

describe('a failure is classified', () => {
  it.each([
    [404, "model 'qwen2.5:7b' not found", 'not_found'],
    [503, 'server busy, please try again.  maximum pending requests exceeded', 'rate_limit'],
    [429, 'slow down', 'rate_limit'],
    [500, 'model requires more system memory (9.1 GiB) than is available (3.2 GiB)', 'out_of_memory'],
    [500, 'llama runner process has terminated: cudaMalloc failed: out of memory', 'out_of_memory'],
    [500, 'an error was encountered while running the model: unexpected EOF', 'connection'],
    [502, 'bad gateway', 'connection'],
    [401, 'who are you', 'connection'],
    [400, 'invalid format', 'invalid_input'],
  ])('status %i, "%s": %s', async (status, message, failure) => {
    expect(await failing(refuses(status, message))).toMatchObject({ failure });
  });

  it('busy, with the wait that the host asks for', async () => {
    expect(await failing(refuses(503, 'busy', { 'retry-after': '7' }))).toMatchObject({ retryAfterMs: 7000 });
  });

  it('connection, when the stream breaks off, ends early or carries an error', async () => {
    const starts: Chatting = (_, response) => {
      response.writeHead(200);
      line(response, '{"iss');
    };
    for (const then of [
      (response: Parameters<Chatting>[1]) => response.destroy(),
      (response: Parameters<Chatting>[1]) => response.end(),
      (response: Parameters<Chatting>[1]) => response.end(`${JSON.stringify({ error: 'runner died' })}\n`),
    ]) {
      const error = await failing((asked, response, nth) => {
        starts(asked, response, nth);
        setImmediate(() => then(response));
      });
      expect(error).toMatchObject({ failure: 'connection' });
    }
  });

  it('connection, when nobody is there', async () => {
    const models = new OllamaModels({ hosts: ['http://127.0.0.1:2'] });
    const call = { host: 'http://127.0.0.1:2', model: 'm', prompt: 'x', schema, timeLimit: 5 };
    await expect(models.call({ ...call, signal: new AbortController().signal })).rejects.toMatchObject({
      failure: 'connection',
      message: expect.stringContaining('http://127.0.0.1:2'),
    });
  });

  it('timeout, when the time limit is over', async () => {
    const error = await failing(() => undefined, { call: { timeLimit: 0.05 } });
    expect(error).toMatchObject({ failure: 'timeout' });
  });

  it('timeout, when it falls silent in the middle', async () => {
    const error = await failing(
      (_, response) => {
        response.writeHead(200);
        line(response, '{');
      },
      { models: { silence: 30 } },
    );
    expect(error).toMatchObject({ failure: 'timeout', message: expect.stringContaining('middle') });
  });

  it('interrupted, when the worker stops', async () => {
    const stop = new AbortController();
    const error = await failing(() => stop.abort(), { call: { signal: stop.signal } });
    expect(error).toMatchObject({ failure: 'interrupted' });
  });
});

describe('the window', () => {
  it('is the configured one, for calls and for loading beforehand, until a text needs a larger one', async () => {
    const { ollama, models, ask } = await asking(says(good), { models: { window: 8192 } });
    await models.preload(ollama.url, 'qwen2.5:7b', new AbortController().signal);
    await ask();
    await ask({ prompt: 'word '.repeat(4000) });
    expect(ollama.preloads).toMatchObject([{ options: { num_ctx: 8192 } }]);
    expect(ollama.chats.map(({ options }) => options.num_ctx)).toEqual([8192, 16_384]);
  });

  it('grows with the text and stays grown: another size would load the model anew', async () => {
    const { ollama, ask } = await asking(says(good));
    await ask({ prompt: 'word '.repeat(10_000) });
    await ask();
    expect(ollama.chats.map(({ options }) => options.num_ctx)).toEqual([32_768, 32_768]);
  });

  it('is the one that the model is loaded with, where that is larger', async () => {
    const loaded = [{ name: 'qwen2.5:7b', context_length: 32_768 }];
    const { ollama, models, ask } = await asking(says(good), { ollama: { loaded } });
    await models.hosts();
    await ask();
    expect(ollama.chats[0]?.options.num_ctx).toBe(32_768);
  });

  it("is the model's own where that is smaller; whether a long text fits is then the host's word", async () => {
    const refused = refuses(400, 'the input length exceeds the context length');
    const { ollama, ask } = await asking(
      (asked, response, nth) => (nth < 3 ? says(good) : refused)(asked, response, nth),
      { ollama: { contextLength: 8192 } },
    );
    await ask();
    await ask({ prompt: 'word '.repeat(5000) });
    await expect(ask({ prompt: 'word '.repeat(10_000) })).rejects.toMatchObject({
      failure: 'invalid_input',
      message: expect.stringContaining('8192 tokens'),
    });
    expect(ollama.chats.map(({ options }) => options.num_ctx)).toEqual([8192, 8192, 8192]);
  });

  it.each([
    ['the host refuses the prompt', refuses(400, 'the input length exceeds the context length')],
    ['the answer shows that it was full', says(good, { prompt_eval_count: 16_384 })],
  ])('is tried larger when %s', async (_, tooSmall) => {
    const { ollama, ask } = await asking((asked, response, nth) =>
      (nth === 1 ? tooSmall : says(good))(asked, response, nth),
    );
    expect((await ask()).output).toMatchObject({ grade: 'pass' });
    expect(ollama.chats.map(({ options }) => options.num_ctx)).toEqual([16_384, 32_768]);
  });

  it('comes to an end: what never fits is invalid_input', async () => {
    const { ollama, ask } = await asking(refuses(400, 'the input length exceeds the context length'));
    await expect(ask()).rejects.toMatchObject({ failure: 'invalid_input' });
    expect(ollama.chats).toHaveLength(2);
  });
});

describe('hosts', () => {
  it('tell what is installed and loaded, by names with tags', async () => {
    const one = await smallOllama({ installed: ['mistral', 'qwen2.5:7b'], loaded: [{ name: 'mistral' }] });
    const two = await smallOllama();
    const models = new OllamaModels({ hosts: [one.url, two.url, one.url], slots: 2 });
    expect(await models.hosts()).toEqual([
      {
        host: one.url,
        slots: 2,
        reachable: true,
        loaded: ['mistral:latest'],
        installed: ['mistral:latest', 'qwen2.5:7b'],
      },
      { host: two.url, slots: 2, reachable: true, loaded: [], installed: ['qwen2.5:7b'] },
    ]);
  });

  it('that do not answer, or do not let us in, are not reachable and say why', async () => {
    const closed = await smallOllama({ refuse: { status: 401, body: '<html>Sign in</html>' } });
    const models = new OllamaModels({ hosts: ['http://127.0.0.1:2', closed.url] });
    expect(await models.hosts()).toMatchObject([
      { reachable: false, reason: expect.stringContaining('ECONNREFUSED') },
      { reachable: false, reason: expect.stringContaining('401') },
    ]);
  });

  it('that are busy are left alone until they have had time', async () => {
    const { models, ask } = await asking((asked, response, nth) =>
      (nth === 1 ? refuses(503, 'busy') : says(good))(asked, response, nth),
    );
    await expect(ask()).rejects.toMatchObject({ failure: 'rate_limit' });
    expect(await models.hosts()).toMatchObject([
      { reachable: false, reason: expect.stringContaining('busy') },
    ]);
    await ask();
    expect(await models.hosts()).toMatchObject([{ reachable: true }]);
  });

  it('load a model before it is needed, with the window that calls will ask for', async () => {
    const { ollama, models, ask } = await asking(says(good));
    await models.preload(ollama.url, 'qwen2.5:7b', new AbortController().signal);
    await ask();
    expect(ollama.preloads).toMatchObject([
      { model: 'qwen2.5:7b', prompt: '', options: { num_ctx: ollama.chats[0]?.options.num_ctx } },
    ]);
  });
});
