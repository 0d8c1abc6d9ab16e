import type { Piece } from './page-lines';

/** Letters in a row, each by itself, that are a word set apart: `E X P E R I E N C E`. */
const SPACED_WORD = /^\S(?: \S){3,}$/u;
/** Such a word, or a part of one. */
const SPACED_PART = /^\S(?: \S)+$/u;

/** A letter as the page draws it, and the space that it has drawn before it; thousandths of the size of the font. */
export interface Glyph {
  letter: string;
  before: number;
}

/** Thousandths of the size of a font: half of a usual space, and more than kerning. */
const SPACE = 125;

export const isSpaced = ({ text }: Pick<Piece, 'text'>) => SPACED_WORD.test(text);

/**
 * The pieces of a page with letter-spaced words put together. pdf.js takes a wide gap between two letters for a space; what
 * parts words is a gap wider than the others of the same piece.
 *
 * @param glyphs the letters of the page in the order of the pieces, where they are known: they tell words apart whose gaps
 *   pdf.js has made one, and short words from initials
 */
export function withoutLetterSpacing(pieces: readonly Piece[], glyphs: readonly Glyph[]): Piece[] {
  const spaced = pieces.filter(isSpaced);
  if (spaced.length === 0) return [...pieces];
  let at = 0;
  return pieces.map((piece) => {
    const letters = [...piece.text].filter((character) => character.trim() !== '');
    const found = indexOf(glyphs, letters, at);
    if (found !== -1) at = found + letters.length;
    const isWord = isSpaced(piece);
    if (!isWord && !SPACED_PART.test(piece.text)) return piece;
    if (found !== -1) return { ...piece, text: words(glyphs.slice(found, at), isWord) };
    const beside = spaced.some(
      ({ y, height, font }) => y === piece.y && height === piece.height && font === piece.font,
    );
    return isWord || beside ? { ...piece, text: letters.join('') } : piece;
  });
}

function indexOf(glyphs: readonly Glyph[], letters: readonly string[], from: number): number {
  for (let at = from; at + letters.length <= glyphs.length; at++)
    if (letters.every((letter, next) => glyphs[at + next]?.letter === letter)) return at;
  return -1;
}

/** @param isWord its letters may have been typed with spaces between them */
function words(glyphs: readonly Glyph[], isWord: boolean): string {
  const gaps = glyphs
    .slice(1)
    .map(({ before }) => before)
    .sort((a, b) => a - b);
  const usual = isWord ? (gaps[Math.floor((gaps.length - 1) / 2)] ?? 0) : 0;
  return glyphs
    .map(({ letter, before }, at) => (at > 0 && before > usual + SPACE ? ` ${letter}` : letter))
    .join('');
}

/** Four letters and more, nothing but spaces between them. */
const TYPED = /^(?:\p{L}|&)(?:[ \u00a0]+(?:\p{L}|&)){3,} ?:?$/u;

/** The text with lines put together that were typed with a space between the letters, and more of them between words. */
export function typedTogether(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const letters = line.trim();
      if (!TYPED.test(letters)) return line;
      return letters
        .split(/[ \u00a0]{2,}/u)
        .map((word) => word.replaceAll(/[ \u00a0]/gu, ''))
        .join(' ');
    })
    .join('\n');
}
