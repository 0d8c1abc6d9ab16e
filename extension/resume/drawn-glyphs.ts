import type { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { Glyph } from './letter-spacing';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
/** pdf.js's numbers of the operations that draw a page. */
export type Operations = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'];

interface DrawnGlyph {
  unicode: string;
  width: number;
}

/** The letters of a page in the order in which they are drawn; none when the page cannot be drawn. */
export async function drawnGlyphs(page: PdfPage, operations: Operations): Promise<Glyph[]> {
  try {
    const { fnArray, argsArray } = await page.getOperatorList();
    const pen = new Pen();
    for (const [at, operation] of fnArray.entries()) {
      const values = argsArray[at];
      if (operation === operations.setFont) pen.size = Number(values[1]);
      else if (operation === operations.moveText) pen.move(Number(values[0]), Number(values[1]));
      else if (operation === operations.setTextMatrix) pen.place(Array.from(values[0] as ArrayLike<number>));
      else if (operation === operations.showText) pen.show(values[0] as (DrawnGlyph | number | null)[]);
    }
    return pen.glyphs;
  } catch {
    return [];
  }
}

/** Where letters are drawn along a line, as far as it takes to know the gaps between them (ISO 32000-1, 9.4). */
class Pen {
  readonly glyphs: Glyph[] = [];
  /** Of the font, in units of the text. */
  size = 1;
  #matrix: readonly number[] = [];
  /** How far the beginning of what is drawn has been moved since the matrix was set. */
  #moved = 0;
  /** Thousandths of the size that were drawn from there on. */
  #drawn = 0;
  #before = 0;
  #spaced = false;

  show(drawn: readonly (DrawnGlyph | number | null)[]): void {
    for (const glyph of drawn) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        this.#before -= glyph;
        this.#drawn -= glyph;
        continue;
      }
      this.#drawn += glyph.width;
      if (glyph.unicode.trim() === '') {
        this.#before += glyph.width;
        this.#spaced = true;
        continue;
      }
      const [letter = '', ...others] = glyph.unicode;
      this.glyphs.push({ letter, before: this.#before, spaced: this.#spaced });
      for (const other of others) this.glyphs.push({ letter: other, before: 0, spaced: false });
      this.#before = 0;
      this.#spaced = false;
    }
  }

  move(x: number, y: number): void {
    this.#before = y === 0 ? this.#before + (x * 1000) / (this.size || 1) - this.#drawn : 0;
    this.#moved += x;
    this.#drawn = 0;
  }

  place(matrix: readonly number[]): void {
    const [scale = 1, , , , x = 0] = matrix;
    // On the same line, and not turned, it is a move.
    const sameLine = matrix.every((value, at) => at === 4 || value === this.#matrix[at]) && scale !== 0;
    const moved = sameLine ? (x - (this.#matrix[4] ?? 0)) / scale - this.#moved : 0;
    this.move(moved, sameLine ? 0 : 1);
    this.#matrix = matrix;
    this.#moved = 0;
  }
}
