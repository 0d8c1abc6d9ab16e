import { describe, expect, it } from 'vitest';
import { choose } from './choose';
import type { Engine } from './engine';

const named = (name: string): Engine => ({
  name,
  varies: false,
  score: () => Promise.reject(new Error('not asked')),
});
const engines = { ollama: named('ollama'), chrome: named('chrome'), builtin: named('builtin') };
const without = { ...engines, chrome: null };

describe('who scores', () => {
  it.each([
    ['auto', true, 'ollama', 'ollama'],
    ['auto', false, 'chrome', 'builtin'],
    ['ollama', false, 'ollama', 'ollama'],
    ['chrome', true, 'chrome', 'builtin'],
    ['builtin', true, 'builtin', 'builtin'],
  ] as const)('for %s, Ollama has answered: %s', (choice, answered, who, whoWithoutChrome) => {
    expect(choose(choice, engines, answered).name).toBe(who);
    expect(choose(choice, without, answered).name).toBe(whoWithoutChrome);
  });
});
