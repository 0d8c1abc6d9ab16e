import { Ollama } from 'ollama';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FaultInput } from './faults.ts';
import { type Simulator, startSimulator } from './simulator.ts';

let simulator: Simulator;
let client: Ollama;
beforeAll(async () => {
  simulator = await startSimulator({ models: ['qwen2.5', 'llama3.2'] });
  client = new Ollama({ host: simulator.url });
});
afterAll(() => simulator.stop());
beforeEach(() => {
  simulator.setFaults([]);
  simulator.requests.length = 0;
});

const FORMAT = {
  type: 'object',
  properties: { score: { type: 'integer' }, missing_skills: { type: 'array', items: { type: 'string' } } },
  required: ['score', 'missing_skills'],
};
const ask = (content = 'Hello.', model = 'qwen2.5', options = {}) =>
  client.chat({ model, messages: [{ role: 'user', content }], format: FORMAT, options, stream: true });
async function read(stream: Awaited<ReturnType<typeof ask>>) {
  let text = '';
  let reason = '';
  for await (const part of stream) {
    text += part.message.content;
    if (part.done) reason = part.done_reason;
  }
  return { text, reason };
}
const answerOf = async (...args: Parameters<typeof ask>) => read(await ask(...args));
const request = (signal?: AbortSignal) =>
  fetch(`${simulator.url}/api/chat`, {
    method: 'POST',
    body: JSON.stringify({ model: 'qwen2.5', messages: [{ role: 'user', content: 'Hello.' }] }),
    ...(signal ? { signal } : {}),
  });

describe('a fault', () => {
  it('hang: sends some tokens, then nothing, until the client goes away', async () => {
    simulator.setFaults([{ kind: 'hang', afterTokens: 2 }]);
    const impatient = new AbortController();
    const response = await request(impatient.signal);
    expect(response.status).toBe(200);
    await expect.poll(() => simulator.requests[0]?.answer?.length).toBeGreaterThan(0);
    expect(simulator.requests[0]).toMatchObject({ fault: 'hang', outcome: null });
    impatient.abort();
    await expect.poll(() => simulator.requests[0]?.outcome).toBe('aborted-by-client');
  });

  it('hang-before-headers: sends nothing at all', async () => {
    simulator.setFaults([{ kind: 'hang-before-headers' }]);
    const impatient = new AbortController();
    const response = request(impatient.signal);
    await expect.poll(() => simulator.requests[0]?.fault).toBe('hang-before-headers');
    expect(simulator.requests[0]?.status).toBeNull();
    impatient.abort();
    await expect(response).rejects.toThrow();
  });

  it('cut: breaks the connection in the middle of the stream', async () => {
    simulator.setFaults([{ kind: 'cut' }]);
    const response = await request();
    await expect(response.text()).rejects.toThrow();
    expect(simulator.requests[0]?.outcome).toBe('cut');
  });

  it('prose: talks where JSON was asked for', async () => {
    simulator.setFaults([{ kind: 'prose' }]);
    const { text, reason } = await answerOf();
    expect(() => JSON.parse(text)).toThrow();
    expect(reason).toBe('stop');
  });

  it('empty: ends well without a word', async () => {
    simulator.setFaults([{ kind: 'empty' }]);
    expect(await answerOf()).toEqual({ text: '', reason: 'stop' });
  });

  it('repetition: goes round in circles until a limit ends it', async () => {
    simulator.setFaults([{ kind: 'repetition' }]);
    const { text, reason } = await answerOf('Hello.', 'qwen2.5', { num_predict: 300 });
    expect(reason).toBe('length');
    expect(text.split('the candidate is strong').length).toBeGreaterThan(10);
  });

  it('error: is an HTTP error before the stream and a line in it', async () => {
    simulator.setFaults([{ kind: 'error', message: 'llama runner process has terminated' }]);
    await expect(answerOf()).rejects.toMatchObject({
      status_code: 500,
      message: 'llama runner process has terminated',
    });
    simulator.setFaults([{ kind: 'error', afterTokens: 2 }]);
    await expect(answerOf()).rejects.toThrow('unexpected EOF');
  });

  it('slow: takes longer a token and ends well', async () => {
    simulator.setFaults([{ kind: 'slow', tokenMs: 1 }]);
    expect(JSON.parse((await answerOf()).text)).toMatchObject({ score: 50 });
  });
});

describe('when a fault hits', () => {
  it('can be narrowed to a model, a text, an order, and ends after n times', async () => {
    const hits = async (fault: Partial<FaultInput>, ask: () => Promise<{ text: string }>, times: number) => {
      simulator.setFaults([{ kind: 'empty', ...fault }]);
      const texts: string[] = [];
      for (let i = 0; i < times; i++) texts.push((await ask()).text);
      return texts.map((text) => text === '');
    };
    expect(await hits({ model: 'llama3.2:latest' }, () => answerOf('x', 'llama3.2'), 1)).toEqual([true]);
    expect(await hits({ model: 'llama3.2' }, () => answerOf('x', 'qwen2.5'), 1)).toEqual([false]);
    expect(await hits({ text: 'Job A' }, () => answerOf('about Job A'), 1)).toEqual([true]);
    expect(await hits({ text: 'Job A' }, () => answerOf('about Job B'), 1)).toEqual([false]);
    expect(await hits({ skip: 1, times: 2 }, () => answerOf(), 4)).toEqual([false, true, true, false]);
  });

  it('can be another path', async () => {
    simulator.setFaults([{ kind: 'error', path: '/api/show', status: 502 }]);
    await expect(client.show({ model: 'qwen2.5' })).rejects.toMatchObject({ status_code: 502 });
    expect((await answerOf()).text).not.toBe('');
  });
});

describe('the control API', () => {
  const control = async (method: string, what: string, body?: unknown) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(`${simulator.url}/simulator/${what}`, init);
    return { status: response.status, body: await response.json() };
  };

  it('sets and takes away faults, and refuses what is none', async () => {
    await control('PUT', 'faults', [{ kind: 'empty' }]);
    expect((await answerOf()).text).toBe('');
    await control('DELETE', 'faults');
    expect((await answerOf()).text).not.toBe('');
    expect((await control('PUT', 'faults', [{ kind: 'explode' }])).status).toBe(400);
  });

  it('tells what was asked and answered', async () => {
    await answerOf('What is it?');
    expect((await control('GET', 'requests')).body).toMatchObject([
      {
        number: expect.any(Number),
        method: 'POST',
        path: '/api/chat',
        status: 200,
        outcome: 'answered',
        prompt: expect.stringContaining('What is it?'),
        answer: expect.stringContaining('score'),
      },
    ]);
    expect((await control('DELETE', 'requests')).body).toEqual([]);
  });

  it('changes the installed models and the allowed origins', async () => {
    await control('PUT', 'models', ['mistral']);
    await expect(answerOf()).rejects.toMatchObject({ status_code: 404 });
    await control('PUT', 'models', ['qwen2.5', 'llama3.2']);
    expect((await control('PUT', 'origins', ['chrome-extension://*'])).body).toEqual([
      'chrome-extension://*',
    ]);
    simulator.setOrigins([]);
  });
});
