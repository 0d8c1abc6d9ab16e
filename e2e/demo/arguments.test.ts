import { describe, expect, it } from 'vitest';
import { demoArguments } from './arguments.ts';

const desk = { platform: 'linux', env: { DISPLAY: ':0' } } as const;

describe('what the demo is asked for', () => {
  it('shows a window where there is a screen, unless it is told not to', () => {
    expect(demoArguments([], desk).visible).toBe(true);
    expect(demoArguments([], { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } }).visible).toBe(
      true,
    );
    expect(demoArguments([], { platform: 'darwin', env: {} }).visible).toBe(true);
    expect(demoArguments([], { platform: 'linux', env: { DISPLAY: '' } }).visible).toBe(false);
    expect(demoArguments(['--headless'], desk).visible).toBe(false);
  });

  it('takes an Ollama of this machine and a model of it', () => {
    expect(demoArguments([], desk).ollama).toBeNull();
    expect(demoArguments(['--ollama', 'http://localhost:11434/'], desk).ollama).toEqual({
      url: 'http://localhost:11434',
      model: 'qwen2.5',
    });
    expect(demoArguments(['--ollama', 'http://127.0.0.1:1', '--model', 'llama3.2'], desk).ollama?.model).toBe(
      'llama3.2',
    );
  });

  it.each([
    [['--ollama', 'http://gpu.example:11434'], /forward a port/],
    [['--ollama', 'nonsense'], /127\.0\.0\.1/],
    [['--model', 'llama3.2'], /--ollama URL/],
    [['--fast'], /--fast/],
  ])('refuses %j in words', (words, message) => {
    expect(() => demoArguments(words, desk)).toThrow(message);
  });
});
