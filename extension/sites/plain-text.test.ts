import { describe, expect, it } from 'vitest';
import { clip, oneLine } from './plain-text';

describe('one line of text', () => {
  it('has its white space folded, no-break spaces and line breaks included', () => {
    expect(oneLine('\n  Night\u00a0\u2003 Baker\r\n\t')).toBe('Night Baker');
  });

  it('loses NUL, control characters and everything that turns reading direction', () => {
    expect(oneLine('a\0b\u0007c\u202ed\u2066e\u2069f\u200fg')).toBe('abcdefg');
  });

  it('loses what has no width but keeps the joiners of scripts and emoji', () => {
    expect(oneLine('Bak\u00ader\u200b\ufeff क्‍ष 👩‍🍳')).toBe('Baker क्‍ष 👩‍🍳');
  });

  it('holds no half of a surrogate pair, which databases refuse', () => {
    expect(oneLine('a\ud83d b')).toBe('a\ufffd b');
  });
});

describe('a hostile text', () => {
  it('of great length is folded in one go, whatever it ends in', () => {
    expect(oneLine(`${'a '.repeat(200_000)}é`)).toHaveLength(400_001);
    expect(oneLine(`${'a'.repeat(400_000)}\n`)).toHaveLength(400_000);
  });
});

describe('clipping', () => {
  it('leaves short texts alone and never cuts a character in two', () => {
    expect(clip('abc', 3)).toBe('abc');
    expect(clip('abcd', 3)).toBe('abc');
    expect(clip('ab😀', 3)).toBe('ab');
  });
});
