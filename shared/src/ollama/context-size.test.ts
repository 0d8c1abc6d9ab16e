import { describe, expect, it } from 'vitest';
import { contextLengthOf, contextSize, tokensAtMost } from './context-size.ts';

describe('the most tokens that a text can take', () => {
  // Rough counts by hand of how byte-pair vocabularies split these: what must not be undercut.
  it.each([
    ['Senior Python Engineer', 3],
    ['1234567890', 10],
    ['C++/C#, .NET & SQL', 9],
    ['Softwareentwicklung für Fahrzeugsteuergeräte', 13],
    ['सॉफ्टवेयर इंजीनियर', 20],
    ['软件工程师', 5],
  ])('is not less than those of "%s"', (text, tokens) => {
    expect(tokensAtMost(text)).toBeGreaterThanOrEqual(tokens);
  });

  it('stays within three times those of plain English', () => {
    const english =
      'We are looking for an engineer who builds reliable services and enjoys working in a team. ';
    expect(tokensAtMost(english.repeat(50))).toBeLessThan(17 * 50 * 3);
  });

  it('grows with its parts', () => {
    expect(tokensAtMost('')).toBe(0);
    expect(tokensAtMost('\n'.repeat(40))).toBe(40);
    expect(tokensAtMost(`${'a'.repeat(100)} ${'b'.repeat(100)}`)).toBe(100);
  });
});

describe('the window', () => {
  it('comes in few sizes and holds prompt and answer', () => {
    expect(contextSize('', 1000, null)).toBe(4096);
    expect(contextSize('1'.repeat(5000), 1000, null)).toBe(8192);
  });

  it('is not smaller than one asked for, so that short and long texts share a load', () => {
    expect(contextSize('', 1000, null, 16_384)).toBe(16_384);
    expect(contextSize('', 1000, 8000, 16_384)).toBe(8000);
  });

  it("is never larger than the model's own", () => {
    expect(contextSize('1'.repeat(5000), 1000, 7000)).toBe(7000);
    expect(contextSize('1'.repeat(5000), 1000, 6000)).toBeNull();
  });
});

describe("a model's own window", () => {
  it('is found whatever its architecture is', () => {
    const info = { 'general.architecture': 'llama', 'llama.context_length': 131_072 };
    expect(contextLengthOf(info)).toBe(131_072);
    expect(contextLengthOf({ 'llama.context_length': 'long' })).toBeNull();
    expect(contextLengthOf(undefined)).toBeNull();
  });
});
