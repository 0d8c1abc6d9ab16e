import { describe, expect, it } from 'vitest';
import { inTrouble } from '../fixtures/rows';
import { setupSteps } from './setup';

const NOTHING = {
  hasResume: false,
  connected: false,
  engine: 'ollama' as const,
  ollamaHealth: undefined,
  ollamaTest: null,
};
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

  it('need no Ollama where none was asked for: the rules score, and say what would read more', () => {
    const away = { state: 'unreachable', message: '…', cure: [] } as const;
    const [, , model] = setupSteps({ ...NOTHING, engine: 'auto', ollamaTest: { ...away, cure: [] } });
    expect(model).toMatchObject({
      done: true,
      title: expect.stringMatching(/rules/),
      detail: expect.stringMatching(/Ollama/),
    });
    for (const engine of ['builtin', 'chrome'] as const) {
      expect(setupSteps({ ...NOTHING, engine })[2]).toMatchObject({ done: true, detail: null });
    }
  });

  it.each(['origin-refused', 'model-missing'] as const)(
    'tell of an Ollama that is there and in need of something small, though the rules score meanwhile: %s',
    (state) => {
      const test = { state, message: '…', cure: [] };
      expect(setupSteps({ ...NOTHING, engine: 'auto', ollamaTest: test })[2]).toMatchObject({ done: false });
    },
  );

  it("show Ollama's own words for what they have none for", () => {
    const test = { state: 'server-error', message: 'Out of memory.', cure: [] } as const;
    expect(setupSteps({ ...NOTHING, ollamaTest: { ...test, cure: [] } })[2]?.detail).toBe('Out of memory.');
  });

  it('trust a fresh test more than what was noticed some time ago', () => {
    const steps = setupSteps({ ...NOTHING, ollamaHealth: inTrouble('ollama'), ollamaTest: FINE });
    expect(steps[2]?.done).toBe(true);
  });
});
