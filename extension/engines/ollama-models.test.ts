import { afterEach, describe, expect, it } from 'vitest';
import type { SimulatorOptions } from '../../e2e/ollama-simulator/options.ts';
import { type Simulator, startSimulator } from '../../e2e/ollama-simulator/simulator.ts';
import { installedModels, memoryNeeded, type PullProgress, pullModel, warmUp } from './ollama-models';

let simulator: Simulator;
afterEach(() => simulator.stop());
const started = async (options: SimulatorOptions = {}) => {
  simulator = await startSimulator(options);
  return simulator.url;
};
const never = new AbortController().signal;
const names = async (url: string) => (await installedModels(url)).map(({ name }) => name);

describe('the models of an Ollama', () => {
  it('are listed with their size, the largest first', async () => {
    const url = await started({ models: ['llama3.2', 'qwen2.5'] });
    expect(await installedModels(`${url}/`)).toEqual([
      { name: 'qwen2.5:latest', bytes: 4_683_087_332, parameters: '7.6B' },
      { name: 'llama3.2:latest', bytes: 2_019_393_189, parameters: '3.2B' },
    ]);
  });

  it('cannot be listed where nobody answers, or somebody else', async () => {
    await started();
    await expect(installedModels('http://127.0.0.1:9')).rejects.toMatchObject({ code: 'unreachable' });
    const other = async () => new Response('<html>');
    await expect(installedModels('http://127.0.0.1:9', other)).rejects.toMatchObject({ code: 'unreachable' });
    const refusing = async () => new Response('', { status: 403 });
    await expect(installedModels('http://127.0.0.1:9', refusing)).rejects.toMatchObject({
      code: 'origin-refused',
    });
  });

  it('need more memory than disk', () => {
    expect([1.9e9, 4.7e9, 9e9].map(memoryNeeded)).toEqual([5, 8, 12]);
  });

  it('are warmed up by loading them', async () => {
    const url = await started();
    await warmUp({ url, model: 'qwen2.5' }, never);
    const { loaded } = (await (await fetch(`${url}/simulator/state`)).json()) as { loaded: object[] };
    expect(loaded).toMatchObject([{ model: 'qwen2.5:latest', ready: true }]);
    await expect(warmUp({ url, model: 'mistral' }, never)).rejects.toMatchObject({ code: 'model-missing' });
  });
});

describe('a download', () => {
  it('tells its progress in bytes, to the end, and the model is there', async () => {
    const url = await started({ models: [] });
    const told: PullProgress[] = [];
    await pullModel({ url, model: 'qwen2.5' }, (progress) => told.push(progress), never);
    const completed = told.flatMap((progress) => progress.completed ?? []);
    expect(completed.length).toBeGreaterThan(10);
    expect(completed).toEqual(completed.toSorted((a, b) => a - b));
    expect(told.at(-1)).toMatchObject({ status: 'success', completed: 4_683_087_332, total: 4_683_087_332 });
    expect(await names(url)).toEqual(['qwen2.5:latest']);
  });

  it('can be called off, and goes on where it was', async () => {
    const url = await started({ models: [], timeScale: 0.01, pullMs: 60_000 });
    const stop = new AbortController();
    const called = pullModel(
      { url, model: 'qwen2.5' },
      ({ completed }) => (completed ?? 0) > 1e9 && stop.abort(),
      stop.signal,
    );
    await expect(called).rejects.toThrow(/abort/i);
    expect(await names(url)).toEqual([]);
    const told: PullProgress[] = [];
    await pullModel({ url, model: 'qwen2.5' }, (progress) => told.push(progress), never);
    expect(told.flatMap(({ completed }) => completed ?? [])[0]).toBeGreaterThan(0.9e9);
    expect(await names(url)).toEqual(['qwen2.5:latest']);
  });

  it.each([
    ['cut', { kind: 'cut' as const }, /broke off|breche|does not answer/],
    [
      'full disk',
      { kind: 'error' as const, message: 'write: no space left on device' },
      /no room left on the disk/,
    ],
  ])('that fails says what to do: %s', async (_, fault, words) => {
    const url = await started({ models: [], faults: [{ ...fault, path: '/api/pull', times: 1 }] });
    await expect(pullModel({ url, model: 'qwen2.5' }, () => undefined, never)).rejects.toThrow(words);
    await pullModel({ url, model: 'qwen2.5' }, () => undefined, never);
    expect(await names(url)).toEqual(['qwen2.5:latest']);
  });

  it('of a model that there is not says so', async () => {
    const url = await started({ models: [] });
    const called = pullModel({ url, model: 'qwenn' }, () => undefined, never);
    await expect(called).rejects.toThrow(/no model by the name qwenn/);
  });
});
