import { describe, expect, it } from 'vitest';
import { inTrouble } from '../fixtures/rows';
import { setupSteps } from './setup';

const NOTHING = { hasResume: false, connected: false, ollamaHealth: undefined, ollamaTest: null };
const FINE = { state: 'ok', message: 'fine' } as const;

describe('the first steps', () => {
  it('are resume, server and model, each of them still to do', () => {
    const steps = setupSteps(NOTHING);
    expect(steps.map(({ section, done }) => [section, done])).toEqual([
      ['resume', false],
      ['server', false],
      ['model', false],
    ]);
  });

  it('are done when all three are there', () => {
    const steps = setupSteps({ ...NOTHING, hasResume: true, connected: true, ollamaTest: FINE });
    expect(steps.every(({ done }) => done)).toBe(true);
  });

  it.each([
    ['origin-refused', 'Let JobSieve use Ollama'],
    ['model-missing', 'Fetch the model'],
    ['unreachable', 'Start Ollama'],
  ] as const)('tell what is wrong with Ollama: %s', (state, title) => {
    const tested = setupSteps({ ...NOTHING, ollamaTest: { state, message: '…', cure: [] } });
    const noticed = setupSteps({
      ...NOTHING,
      ollamaHealth: inTrouble('ollama', { code: `ollama.${state}` }),
    });
    expect(tested[2]).toMatchObject({ title, done: false });
    expect(noticed[2]).toMatchObject({ title, done: false });
  });

  it("show Ollama's own words for what they have none for", () => {
    const test = { state: 'server-error', message: 'Out of memory.', cure: [] } as const;
    expect(setupSteps({ ...NOTHING, ollamaTest: { ...test, cure: [] } })[2]?.detail).toBe('Out of memory.');
  });

  it('trust a fresh test more than what was noticed some time ago', () => {
    const steps = setupSteps({ ...NOTHING, ollamaHealth: inTrouble('ollama'), ollamaTest: FINE });
    expect(steps[2]?.done).toBe(true);
  });
});
