import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { silent } from '../database/log.ts';
import type { ModelCall, ModelClient, ModelHost } from '../pipeline/engine/model-client.ts';
import { ModelsOrRules } from './models-or-rules.ts';

const away: ModelHost = {
  host: 'one',
  reachable: false,
  reason: 'refused',
  loaded: [],
  installed: null,
  slots: 1,
};
const there: ModelHost = {
  host: 'one',
  reachable: true,
  loaded: [],
  installed: ['a:latest', 'b:latest'],
  slots: 1,
};

function either(hosts: ModelHost[], patienceMs = 0) {
  const asked: ModelCall[] = [];
  const said: string[] = [];
  const models: ModelClient = {
    hosts: async () => hosts,
    call: async (call) => {
      asked.push(call);
      return {
        output: {},
        engine: 'ollama:a',
        usage: { promptTokens: 1, outputTokens: 1, loadMs: 1, promptMs: 1, outputMs: 1 },
      };
    },
  };
  const log = { ...silent, info: (text: string) => said.push(text), warn: (text: string) => said.push(text) };
  return {
    asked,
    said,
    client: new ModelsOrRules({ models, needed: ['a:latest', 'b:latest'], log, patienceMs }),
  };
}
const call = (host: string, rules?: () => unknown): ModelCall => ({
  host,
  model: 'a:latest',
  prompt: '',
  schema: z.object({ n: z.number() }),
  timeLimit: 1,
  signal: new AbortController().signal,
  ...(rules && { rules }),
});
const names = async (client: ModelClient) => (await client.hosts()).map(({ host }) => host);

describe('models, or rules in their place', () => {
  it('are models where a host has all of them, and that is said once', async () => {
    const { client, said, asked } = either([there]);
    expect(await names(client)).toEqual(['one']);
    await names(client);
    expect(client.byModels).toBe(true);
    expect(said).toEqual(['Ollama answers and has the models: it does the work of the models.']);
    await client.call(call('one', () => ({ n: 1 })));
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['nothing answers', [away], 'Ollama does not answer'],
    ['a model is missing', [{ ...there, installed: ['a:latest'] }], 'Ollama lacks b:latest'],
  ])('are rules where %s, and that is said', async (_, hosts, why) => {
    const { client, said } = either(hosts);
    const [host] = await client.hosts();
    expect(host).toMatchObject({ host: 'builtin', reachable: true, loaded: ['a:latest', 'b:latest'] });
    expect(client.byModels).toBe(false);
    expect(said).toEqual([expect.stringContaining(why)]);
    expect(await client.call(call('builtin', () => ({ n: 1 })))).toMatchObject({
      output: { n: 1 },
      engine: 'builtin',
    });
  });

  it('stay models while a host is merely busy', async () => {
    const { client } = either([{ ...there, reachable: false }]);
    expect(await names(client)).toEqual(['one']);
  });

  it('wait for models that have answered before', async () => {
    const hosts = [there];
    const { client } = either(hosts, 60_000);
    await client.hosts();
    hosts[0] = away;
    expect(await names(client)).toEqual(['one']);
  });

  it('say plainly when a step has no rules, or rules that do not fit', async () => {
    const { client } = either([away]);
    await expect(client.call(call('builtin'))).rejects.toMatchObject({ failure: 'not_found' });
    await expect(client.call(call('builtin', () => ({ n: 'one' })))).rejects.toMatchObject({
      failure: 'script_error',
    });
  });
});
