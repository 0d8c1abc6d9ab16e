import { afterEach, describe, expect, it } from 'vitest';
import type { SimulatorOptions } from './options.ts';
import { type Simulator, startSimulator } from './simulator.ts';

let simulator: Simulator;
const start = async (options: SimulatorOptions) => {
  simulator = await startSimulator({ models: ['qwen2.5', 'llama3.2', 'gemma3'], ...options });
};
afterEach(() => simulator.stop());

const chat = (model: string, content = 'Hello.', more: Record<string, unknown> = {}, signal?: AbortSignal) =>
  fetch(`${simulator.url}/api/chat`, {
    method: 'POST',
    ...(signal ? { signal } : {}),
    body: JSON.stringify({ model, messages: [{ role: 'user', content }], stream: false, ...more }),
  });
/** A request that hangs until its client goes away. */
function occupy(model: string) {
  const client = new AbortController();
  const gone = chat(model, 'wait', {}, client.signal).catch(() => 'gone');
  return {
    async leave() {
      client.abort();
      await gone;
    },
  };
}
const state = async () =>
  (await (await fetch(`${simulator.url}/simulator/state`)).json()) as {
    waiting: number;
    loaded: { model: string; num_ctx: number; busy: number }[];
  };
const loaded = async () => (await state()).loaded.map(({ model }) => model).sort();

describe('loading', () => {
  it('takes its time once and is quick afterwards', async () => {
    await start({ loadMs: 7000 });
    const first = (await (await chat('qwen2.5')).json()) as { load_duration: number };
    const second = (await (await chat('qwen2.5')).json()) as { load_duration: number };
    expect(first.load_duration).toBe(7e9);
    expect(second.load_duration).toBeLessThan(1e9);
  });

  it('loads again for another num_ctx, and never goes beyond what the model was made for', async () => {
    await start({});
    await chat('qwen2.5');
    await chat('qwen2.5', 'Hello.', { options: { num_ctx: 1_000_000 } });
    expect((await state()).loaded).toMatchObject([{ model: 'qwen2.5:latest', num_ctx: 32_768 }]);
  });

  it('keeps at most N models and evicts the one that has been idle longest', async () => {
    await start({ maxLoadedModels: 2 });
    for (const model of ['qwen2.5', 'llama3.2', 'qwen2.5', 'gemma3']) await chat(model);
    expect(await loaded()).toEqual(['gemma3:latest', 'qwen2.5:latest']);
  });

  it('does not evict a model that is at work', async () => {
    await start({ maxLoadedModels: 1, faults: [{ kind: 'hang', text: 'wait' }] });
    const atWork = occupy('qwen2.5');
    await expect.poll(async () => (await state()).loaded[0]?.busy).toBe(1);
    const other = chat('llama3.2');
    await expect.poll(async () => (await state()).waiting).toBe(1);
    expect(await loaded()).toEqual(['qwen2.5:latest']);
    await atWork.leave();
    expect((await other).status).toBe(200);
    expect(await loaded()).toEqual(['llama3.2:latest']);
  });

  it('is given up when the only client that waits for it goes away', async () => {
    await start({ timeScale: 1, loadMs: 60_000 });
    const impatient = new AbortController();
    const request = fetch(`${simulator.url}/api/generate`, {
      method: 'POST',
      body: '{"model":"qwen2.5"}',
      signal: impatient.signal,
    });
    await expect.poll(loaded).toEqual(['qwen2.5:latest']);
    impatient.abort();
    await expect(request).rejects.toThrow();
    await expect.poll(loaded).toEqual([]);
  });
});

describe('slots and queue', () => {
  it('works on as many requests at once as it has slots, the others wait their turn', async () => {
    await start({ parallel: 2, faults: [{ kind: 'hang', text: 'wait' }] });
    const [one, two] = [occupy('qwen2.5'), occupy('qwen2.5')];
    await expect.poll(async () => (await state()).loaded[0]?.busy).toBe(2);
    const third = chat('qwen2.5');
    await expect.poll(state).toMatchObject({ waiting: 1, loaded: [{ busy: 2 }] });
    await one.leave();
    expect((await third).status).toBe(200);
    await two.leave();
  });

  it('answers 503 with the real words when too many wait', async () => {
    await start({ maxQueue: 1, faults: [{ kind: 'hang', text: 'wait' }] });
    const first = occupy('qwen2.5');
    await expect.poll(async () => (await state()).loaded[0]?.busy).toBe(1);
    const second = chat('qwen2.5');
    await expect.poll(async () => (await state()).waiting).toBe(1);
    const third = await chat('qwen2.5');
    expect(third.status).toBe(503);
    expect(await third.json()).toEqual({
      error: 'server busy, please try again.  maximum pending requests exceeded',
    });
    await first.leave();
    expect((await second).status).toBe(200);
  });
});

describe('the prompt', () => {
  it('is evaluated faster where its beginning is cached', async () => {
    await start({});
    const ask = async (end: string) =>
      (await (await chat('qwen2.5', 'The same long beginning. '.repeat(50) + end)).json()) as {
        prompt_eval_duration: number;
        prompt_eval_count: number;
      };
    const cold = await ask('One.');
    const warm = await ask('Two.');
    expect(warm.prompt_eval_count).toBe(cold.prompt_eval_count);
    expect(warm.prompt_eval_duration).toBeLessThan(cold.prompt_eval_duration / 5);
  });

  it('loses its earlier messages first and keeps the system message', async () => {
    await start({});
    await fetch(`${simulator.url}/api/chat`, {
      method: 'POST',
      body: JSON.stringify({
        model: 'qwen2.5',
        options: { num_ctx: 64 },
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: `early ${'words '.repeat(100)}` },
          { role: 'user', content: 'the last question' },
        ],
      }),
    }).then((response) => response.text());
    const [request] = simulator.requests;
    expect(request?.prompt).toContain('Be brief.');
    expect(request?.prompt).toContain('the last question');
    expect(request?.prompt).not.toContain('early');
    expect(request).toMatchObject({ truncated: true });
  });

  it.each([
    ['shift', 34],
    ['fill', 64],
  ] as const)(
    'loses the middle of a single message that is too long (%s)',
    async (overflow, promptTokens) => {
      await start({ overflow });
      await chat('qwen2.5', `begin ${'words '.repeat(200)}end`, { options: { num_ctx: 64 } });
      const [request] = simulator.requests;
      expect(request).toMatchObject({ truncated: true, promptTokens });
      expect(request?.prompt).toMatch(/end<\|im_end\|>\n<\|im_start\|>assistant\n$/);
      expect(request?.prompt).not.toContain('begin');
    },
  );

  it('is refused when it is too long and may not be shifted or truncated', async () => {
    await start({});
    const tooLong = (more: object) =>
      chat('qwen2.5', 'words '.repeat(200), { options: { num_ctx: 64 }, ...more });
    const [unshifted, untruncated] = [await tooLong({ shift: false }), await tooLong({ truncate: false })];
    expect([unshifted.status, untruncated.status]).toEqual([400, 400]);
    expect(await unshifted.json()).toEqual({
      error: expect.stringContaining('prompt is longer than the context'),
    });
    expect(await untruncated.json()).toEqual({ error: 'the input length exceeds the context length' });
  });
});

describe('origins', () => {
  it('are allowed by pattern, as with OLLAMA_ORIGINS', async () => {
    await start({ origins: ['chrome-extension://*'] });
    const show = (origin: string) =>
      fetch(`${simulator.url}/api/show`, {
        method: 'POST',
        headers: { origin },
        body: '{"model":"qwen2.5"}',
      });
    expect((await show('chrome-extension://abc')).status).toBe(200);
    expect((await show('moz-extension://abc')).status).toBe(403);
    simulator.setOrigins(['*']);
    const any = await show('moz-extension://abc');
    expect(any.headers.get('access-control-allow-origin')).toBe('*');
  });
});
