import { describe, expect, it } from 'vitest';
import { fold, folded, originalOf, originalSpan } from './fold.ts';

/** The letters of ASCII in another alphabet of Unicode, given its capital and its small A. */
const styled = (text: string, capital: number, small: number) =>
  [...text]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code >= 65 && code <= 90) return String.fromCodePoint(capital + code - 65);
      return code >= 97 && code <= 122 ? String.fromCodePoint(small + code - 97) : letter;
    })
    .join('');

describe('folding', () => {
  it.each([
    ['bold', 0x1d400, 0x1d41a],
    ['bold italic', 0x1d468, 0x1d482],
    ['bold script', 0x1d4d0, 0x1d4ea],
    ['double-struck', 0x1d552 - 26, 0x1d552],
    ['sans-serif', 0x1d5a0, 0x1d5ba],
    ['sans-serif bold', 0x1d5d4, 0x1d5ee],
    ['sans-serif italic', 0x1d608, 0x1d622],
    ['sans-serif bold italic', 0x1d63c, 0x1d656],
    ['monospace', 0x1d670, 0x1d68a],
    ['full-width', 0xff21, 0xff41],
    ['circled', 0x24b6, 0x24d0],
  ])('makes %s letters plain', (_name, capital, small) => {
    expect(folded(styled('Senior Baker and Dough maker', capital, small)).toLowerCase()).toBe(
      'senior baker and dough maker',
    );
  });

  it.each([
    ['ᴘʏᴛʜᴏɴ', 'python'],
    ['🅟🅨🅣🅗🅞🅝 🅿🆈🆃🅷🅾🅽', 'PYTHON PYTHON'],
    ['ᴾʸᵗʰᵒⁿ', 'Python'],
    ['①②③ ❶ ➀ ➊ ⓵ ⓫', '123 1 1 1 1 11'],
    ['⑴ ⒈ １．', '1 1 1.'],
    ['𝟓+ 𝟱+ ５＋ ⁵+ years', '5+ 5+ 5+ 5+ years'],
    ['1️⃣ Tasks', '1 Tasks'],
    ['P̲y̲t̲h̲o̲n̲ J̶a̶v̶a̶', 'Python Java'],
    ['oﬃce', 'office'],
    ['1½ years, ½ day', '1.5 years, 0.5 day'],
    ['Pru\u0308fung', 'Prüfung'],
    ['Soft\u00ADware\u200B', 'Software'],
    ['machine\u2009learning\u00A0tools', 'machine learning tools'],
    ['Java²', 'Java '],
  ])('reads "%s" as "%s"', (text, plain) => {
    expect(folded(text)).toBe(plain);
  });

  it.each([
    'Java™ and R&D…',
    'C++, C#, .NET – “quoted” you’ll',
    'Müller, Łódź, Ærø',
    '日本語 हिन्दी',
    '📌 ✅ 👩‍💻',
  ])('leaves "%s" as it is', (text) => {
    expect(fold(text)).toEqual({ text, original: text, edits: [] });
  });

  it('changes nothing when done twice', () => {
    const once = folded('𝗕𝗼𝗹𝗱 ① ½ ﬁ');
    expect(folded(once)).toBe(once);
  });

  it('finds the words of the original again', () => {
    const text = fold('We need 𝗣𝘆𝘁𝗵𝗼𝗻 (𝟱½ years), oﬃce software and a\u00ADrms.');
    expect(text.text).toBe('We need Python (5.5 years), office software and arms.');
    expect(originalOf(text, 'Python (5.5 years)')).toBe('𝗣𝘆𝘁𝗵𝗼𝗻 (𝟱½ years)');
    expect(originalOf(text, 'software and arms.')).toBe('software and a\u00ADrms.');
    expect(originalOf(text, 'We need')).toBe('We need');
    expect(originalOf(text, 'something else')).toBe('something else');
    // A span that begins within a character takes the whole of it.
    const inside = text.text.indexOf('fice');
    const [start, end] = originalSpan(text.edits, inside, inside + 4);
    expect(text.original.slice(start, end)).toBe('ﬃce');
  });
});
