/** Letters that Unicode does not take apart, as people write them without a keyboard for them. */
const LATIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Without case, accents of Latin letters, and differences that only Unicode sees. Marks of other scripts stay: a Hindi vowel
 * sign is a letter, not an accent.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\p{Script=Latin}\p{M}*)\p{M}/gu, '')
    .replaceAll(/[ßøæœłđðþı]/gu, (letter) => LATIN[letter] as string)
    .normalize('NFKC');

/** The words of a folded text; `c++`, `c#` and `f#` are words of their own, `&` and `+` between words say "and". */
export const wordsOf = (folded: string): string[] =>
  folded.replaceAll(/&|(?<=\s)\+(?=\s)/g, ' and ').match(/[\p{L}\p{M}\p{N}]+(?:\+\+|#(?![\p{L}\p{N}]))?/gu) ??
  [];
