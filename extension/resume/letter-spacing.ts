import type { Piece } from './page-lines';

/** A letter as the page draws it. */
export interface Glyph {
  letter: string;
  /** The space before it, in thousandths of the size of the font; negative where letters are moved together. */
  before: number;
  /** Whether a space is drawn before it, rather than the letter being set apart. */
  spaced: boolean;
}

/** Letters by themselves, of which a word set apart has so many, and so great a share: kerning keeps pairs such as "AT". */
const FEWEST = 4;
const SHARE = 0.6;
/** Thousandths of the size of a font: half of a usual space, and more than kerning. */
const SPACE = 125;

/** Whether a piece is letters with spaces between them: `E X P E R I E N C E`, `E D U C AT I O N`. */
export function isSpaced({ text }: Pick<Piece, 'text'>): boolean {
  const tokens = text.trim().split(' ');
  const single = tokens.filter(isSingle).length;
  return single >= FEWEST && single >= tokens.length * SHARE && tokens.every((token) => token.length <= 3);
}

const isSingle = (token: string) => [...token].length === 1;

/**
 * The pieces of a page with letter-spaced words put together. pdf.js takes a wide gap between two letters for a space; what
 * parts words is a space that is drawn, or a gap wider than the others of the same piece.
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
    const tokens = piece.text.trim().split(' ');
    if (tokens.length < 2 || !tokens.some(isSingle)) return piece;
    if (found !== -1) return { ...piece, text: words(glyphs.slice(found, at)) };
    const beside =
      tokens.every(isSingle) &&
      spaced.some(({ y, height, font }) => y === piece.y && height === piece.height && font === piece.font);
    return isSpaced(piece) || beside ? { ...piece, text: letters.join('') } : piece;
  });
}

function indexOf(glyphs: readonly Glyph[], letters: readonly string[], from: number): number {
  for (let at = from; at + letters.length <= glyphs.length; at++)
    if (letters.every((letter, next) => glyphs[at + next]?.letter === letter)) return at;
  return -1;
}

function words(glyphs: readonly Glyph[]): string {
  const [, ...following] = glyphs;
  // Whoever types a space between letters types one between all of them, and more between words.
  const isTyped = glyphs.length >= FEWEST && following.every(({ spaced }) => spaced);
  const gaps = following
    .filter(({ spaced }) => isTyped || !spaced)
    .map(({ before }) => before)
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
  return glyphs
    .map(({ letter, before, spaced }, at) => {
      const apart = at > 0 && ((spaced && !isTyped) || before > usual + SPACE);
      return apart ? ` ${letter}` : letter;
    })
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
