import { describe, expect, it } from 'vitest';
import { isBlank, optionalText, text } from './text.ts';

describe('a text', () => {
  it.each([
    '',
    '  \n',
    '\u200b\u200b',
    '\ufeff',
    '\u00ad\u2060',
    '\u3164',
    '\u2800',
    '\u200e\u202e',
    '\ufe0f',
    '\u{e0001}',
  ])('is none when nothing of it can be seen: %j', (value) => {
    expect(isBlank(value)).toBe(true);
    expect(text(100).safeParse(value).success).toBe(false);
    expect(optionalText(100).parse(value)).toBeNull();
  });

  it.each(['.', 'a\u200bb', '👩‍🔬', '١', 'नमस्ते', '\u200bx'])(
    'is one when anything can be seen: %j',
    (value) => {
      expect(isBlank(value)).toBe(false);
      expect(text(100).parse(value)).toBe(value);
      expect(optionalText(100).parse(value)).toBe(value);
    },
  );

  it('is told what is wrong with it once', () => {
    for (const value of ['', '\u200b', 'a\0b'])
      expect(text(100).safeParse(value).error?.issues).toHaveLength(1);
  });
});
