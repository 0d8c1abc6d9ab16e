import { Ollama } from 'ollama';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** What the suite runs against: the simulator, or a real Ollama that has the model. */
export interface OllamaUnderTest {
  /** Without a slash at the end. */
  url: string;
  /** Installed, without a tag. */
  model: string;
}

const extensionOrigin = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';

/**
 * What JobSieve relies on in Ollama's API, as a suite that holds for a real one too. Nothing here depends on what the
 * model says, only on how it says it.
 */
export function describeOllamaContract(name: string, subject: () => OllamaUnderTest): void {
  const client = () => new Ollama({ host: subject().url });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(subject().url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const say = (content: string, more: Record<string, unknown> = {}) => ({
    model: subject().model,
    messages: [{ role: 'user', content }],
    options: { temperature: 0, seed: 1, num_predict: 40 },
    ...more,
  });

  describe(`${name}: what is there`, () => {
    it('says that it is running and which version it is', async () => {
      expect(await (await fetch(`${subject().url}/`)).text()).toBe('Ollama is running');
      expect((await client().version()).version).toMatch(/^\d+\.\d+/);
    });

    it('lists the installed models with tag, size, digest and details', async () => {
      const { models } = await client().list();
      const model = models.find((one) => one.name === `${subject().model}:latest`);
      expect(model).toMatchObject({ name: model?.model, size: expect.any(Number) });
      expect(model?.digest).toMatch(/^[0-9a-f]{64}$/);
      expect(model?.details.family).toEqual(expect.any(String));
    });

    it('shows a model with its context length and capabilities, by name with and without tag', async () => {
      for (const model of [subject().model, `${subject().model}:latest`]) {
        const shown = await client().show({ model });
        const info = shown.model_info as unknown as Record<string, unknown>;
        expect(info[`${info['general.architecture']}.context_length`]).toBeGreaterThan(1000);
        expect(shown.capabilities).toContain('completion');
      }
    });

    it('answers unknown paths with 404 and wrong methods with 404 or 405', async () => {
      expect((await fetch(`${subject().url}/api/nothing`)).status).toBe(404);
      expect([404, 405]).toContain((await fetch(`${subject().url}/api/chat`)).status);
    });
  });

  describe(`${name}: chat and generate`, () => {
    it('streams a chat as lines of JSON and ends with counts and durations in ns', async () => {
      const response = await post('/api/chat', say('Say hello.'));
      expect(response.headers.get('content-type')).toContain('application/x-ndjson');
      const lines = (await response.text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      const last = lines.pop();
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.every((line) => line.done === false && line.message.role === 'assistant')).toBe(true);
      expect(last).toMatchObject({ model: subject().model, done: true, message: { content: '' } });
      expect(['stop', 'length']).toContain(last.done_reason);
      for (const field of ['total_duration', 'load_duration', 'prompt_eval_duration', 'eval_duration']) {
        expect(last[field], field).toBeGreaterThan(0);
      }
      expect(last.total_duration).toBeGreaterThanOrEqual(last.eval_duration);
      expect(last.prompt_eval_count).toBeGreaterThan(3);
      expect(last.eval_count).toBeGreaterThan(0);
    });

    it('answers a chat in one piece when asked to', async () => {
      const response = await client().chat({ ...say('Say hello.'), stream: false });
      expect(response).toMatchObject({ done: true, message: { role: 'assistant' } });
      expect(response.message.content.length).toBeGreaterThan(0);
    });

    it('generates from a prompt, streamed and in one piece', async () => {
      const request = { model: subject().model, prompt: 'Say hello.', options: { num_predict: 20 } };
      const whole = await client().generate({ ...request, stream: false });
      expect(whole).toMatchObject({ done: true, response: expect.stringMatching(/./) });
      expect(whole.context.length).toBeGreaterThan(0);
      let text = '';
      for await (const part of await client().generate({ ...request, stream: true })) text += part.response;
      expect(text.length).toBeGreaterThan(0);
    });

    it('ends at num_predict with done_reason length', async () => {
      const answer = await client().chat({
        ...say('Tell a long story about the sea, a ship and its crew.'),
        options: { num_predict: 5 },
        stream: false,
      });
      expect(answer).toMatchObject({ done_reason: 'length', eval_count: 5 });
    });

    it('keeps to a JSON schema in format', async () => {
      // No free text in it: a small model would fill that up to num_predict.
      const schema = z.object({
        fits: z.boolean(),
        band: z.enum(['low', 'high']),
        years: z.enum(['1', '2']),
      });
      const text = '<resume>Python</resume>\n<posting>Python and Docker</posting>\nDoes it fit?';
      const request = { ...say(text), format: z.toJSONSchema(schema), options: { num_predict: 200 } };
      const answer = await client().chat({ ...request, stream: false });
      expect(answer.done_reason).toBe('stop');
      schema.parse(JSON.parse(answer.message.content));
    });

    it('writes JSON when format is json', async () => {
      const answer = await client().chat({
        ...say('Answer with a JSON object that has one field "answer".'),
        format: 'json',
        options: { num_predict: 100 },
        stream: false,
      });
      expect(typeof JSON.parse(answer.message.content)).toBe('object');
    });

    it('drops what does not fit into num_ctx without a word', async () => {
      const answer = await client().chat({
        ...say(`${'The quick brown fox jumps over the lazy dog. '.repeat(400)} What does the fox do?`),
        options: { num_ctx: 512, num_predict: 5 },
        stream: false,
      });
      expect(answer.prompt_eval_count).toBeLessThanOrEqual(512);
      // Current versions cut to about half of the context, older ones fill it.
      expect(answer.prompt_eval_count).toBeGreaterThan(200);
    });

    it('refuses what does not fit into num_ctx when told not to truncate', async () => {
      const response = await post('/api/chat', {
        ...say('The quick brown fox jumps over the lazy dog. '.repeat(400)),
        options: { num_ctx: 512, num_predict: 5 },
        truncate: false,
        shift: false,
      });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('exceeds');
    });

    it('counts the whole prompt also when its beginning is cached', async () => {
      const once = async () =>
        (await client().chat({ ...say('Name the colours of the rainbow.'), stream: false }))
          .prompt_eval_count;
      expect(await once()).toBe(await once());
    });

    it('goes on serving after a client went away in the middle', async () => {
      const impatient = new AbortController();
      const response = await fetch(`${subject().url}/api/chat`, {
        method: 'POST',
        body: JSON.stringify(say('Tell a long story.', { options: { num_predict: 2000 } })),
        signal: impatient.signal,
      });
      await response.body?.getReader().read();
      impatient.abort();
      const next = await client().chat({ ...say('Say hello.'), stream: false });
      expect(next.done).toBe(true);
    });
  });

  describe(`${name}: loading and unloading`, () => {
    const isLoaded = async () =>
      (await client().ps()).models.some((model) => model.name === `${subject().model}:latest`);

    it('loads a model for a chat without messages, lists it, and unloads it with keep_alive 0', async () => {
      const loaded = await post('/api/chat', { model: subject().model, messages: [] });
      expect(await loaded.json()).toMatchObject({ done: true, done_reason: 'load' });
      const { models } = await client().ps();
      const entry = models.find((model) => model.name === `${subject().model}:latest`);
      expect(Date.parse(String(entry?.expires_at))).toBeGreaterThan(Date.now());

      const unloaded = await post('/api/generate', { model: subject().model, keep_alive: 0 });
      expect(await unloaded.json()).toMatchObject({ done: true, done_reason: 'unload' });
      await expect.poll(isLoaded, { timeout: 20_000 }).toBe(false);
    });

    it('unloads a model by itself after keep_alive', async () => {
      await post('/api/generate', { model: subject().model, keep_alive: '1s' });
      expect(await isLoaded()).toBe(true);
      await expect.poll(isLoaded, { timeout: 20_000 }).toBe(false);
    });

    it('keeps a model for ever with a negative keep_alive', async () => {
      await post('/api/generate', { model: subject().model, keep_alive: -1 });
      const { models } = await client().ps();
      const entry = models.find((model) => model.name === `${subject().model}:latest`);
      const inTenYears = Date.now() + 10 * 365 * 86_400_000;
      expect(Date.parse(String(entry?.expires_at))).toBeGreaterThan(inTenYears);
    });
  });

  describe(`${name}: refusals`, () => {
    it('answers 404 for a model that is not installed', async () => {
      for (const path of ['/api/chat', '/api/generate', '/api/show']) {
        const response = await post(path, { model: 'no-such-model', messages: [] });
        expect(response.status, path).toBe(404);
        expect(await response.json()).toEqual({ error: "model 'no-such-model' not found" });
      }
    });

    it('answers 400 for a body that is missing, no JSON, or of the wrong types', async () => {
      for (const body of [
        '',
        '{"model": ',
        { model: 7 },
        { ...say('x'), messages: 'x' },
        { ...say('x'), keep_alive: 'soon' },
      ]) {
        const response = await post('/api/chat', body);
        expect(response.status, JSON.stringify(body)).toBe(400);
        expect(await response.json()).toEqual({ error: expect.any(String) });
      }
    });

    it('answers 403 with an empty body to a foreign origin', async () => {
      for (const origin of [extensionOrigin, 'moz-extension://8f0b', 'https://www.linkedin.com']) {
        const response = await post('/api/show', { model: subject().model }, { origin });
        expect(response.status, origin).toBe(403);
        expect(await response.text()).toBe('');
      }
    });

    it('serves requests without an origin and from loopback, with CORS headers for the latter', async () => {
      expect((await post('/api/show', { model: subject().model })).status).toBe(200);
      const response = await post(
        '/api/show',
        { model: subject().model },
        { origin: 'http://localhost:5173' },
      );
      expect(response.status).toBe(200);
      expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    });

    it('answers a preflight from an allowed origin and refuses one from a foreign origin', async () => {
      const preflight = (origin: string) =>
        fetch(`${subject().url}/api/chat`, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type',
          },
        });
      const allowed = await preflight('http://localhost:5173');
      expect(allowed.status).toBe(204);
      expect(allowed.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('content-type');
      expect(allowed.headers.get('access-control-allow-methods')).toContain('POST');
      expect((await preflight(extensionOrigin)).status).toBe(403);
    });
  });
}
