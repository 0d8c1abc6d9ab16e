import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../config/config.ts';
import type { ModelHost } from '../engine/model-client.ts';
import { engineState } from './engine-state.ts';

const host = (installed: string[] | null): ModelHost => ({
  host: 'one',
  reachable: installed !== null,
  loaded: [],
  installed,
  slots: 1,
});
const ALL = ['llama3.2:latest', 'mistral:latest', 'qwen2.5:7b'];
const state = (engine: string, installed: string[] | null) =>
  engineState(loadConfig({ JOBSIEVE_ENGINE: engine }), async () => [host(installed)]);

describe('who does the work of the models', () => {
  it.each([
    ['auto', ALL, 'ollama', 'by the models in Ollama'],
    [
      'auto',
      null,
      'builtin',
      'by built-in rules, until Ollama has the models. Run: ollama pull llama3.2:latest',
    ],
    ['auto', ALL.slice(1), 'builtin', 'Run: ollama pull llama3.2:latest'],
    ['ollama', null, null, 'wait for their models'],
    ['ollama', ALL, 'ollama', 'by the models in Ollama'],
    ['builtin', ALL, 'builtin', 'by built-in rules (JOBSIEVE_ENGINE)'],
  ] as const)('with JOBSIEVE_ENGINE=%s and %j installed: %s', async (engine, installed, who, message) => {
    const found = await state(engine, installed && [...installed]);
    expect(found.engine).toBe(who);
    expect(found.message).toContain(message);
  });
});
