import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { drawnGlyphs, type Operations, type PdfPage } from './drawn-glyphs';
import { ResumeFailure } from './failure';
import { isSpaced, withoutLetterSpacing } from './letter-spacing';
import { type Piece, pageText } from './page-text';
import { refusePdfBomb } from './pdf-size';

/** The folder of pdf.js's character maps, which the build defines. */
declare const CHARACTER_MAPS: string;

/** No resume has more; a book would keep the page busy for minutes. */
const PAGES_MAX = 60;
/** Characters for letters that the document only numbers: control characters and private-use characters. */
const UNNAMED = /[\p{Co}\ufffd]|[^\P{Cc}\t\n\r]/gu;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

export interface PdfText {
  /** Of each page, in reading order. */
  pages: string[];
  /** Letters that were drawn but whose meaning is unknown. */
  undecoded: number;
}

/**
 * The text of a PDF, page by page.
 *
 * @throws ResumeFailure encrypted, too-large or damaged
 */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>): Promise<PdfText> {
  await refusePdfBomb(bytes);
  let document: PdfDocument | undefined;
  try {
    const { OPS, VerbosityLevel } = await getResolvedPDFJS();
    document = await getDocumentProxy(bytes, {
      cMapUrl: CHARACTER_MAPS,
      cMapPacked: true,
      verbosity: VerbosityLevel.ERRORS,
    });
    if (document.numPages > PAGES_MAX) throw tooManyPages(document.numPages);
    const read: PdfText = { pages: [], undecoded: 0 };
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { upright, turned } = await piecesOf(page, OPS);
      const text = [pageText(upright), ...turned.map((piece) => piece.text)]
        .filter((part) => part.trim() !== '')
        .join('\n');
      read.undecoded += text.match(UNNAMED)?.length ?? 0;
      // Text in a font whose letters are not to be found is left out altogether.
      if (text.trim() === '') read.undecoded += (await drawnGlyphs(page, OPS)).length;
      read.pages.push(text);
    }
    return read;
  } catch (error) {
    throw error instanceof ResumeFailure ? error : pdfFailure(error);
  } finally {
    void document?.loadingTask.destroy();
  }
}

/** The pieces of a page as it is looked at, and apart from them those that lie across it: watermarks, titles along an edge. */
async function piecesOf(
  page: PdfPage,
  operations: Operations,
): Promise<{ upright: Piece[]; turned: Piece[] }> {
  const { items } = await page.getTextContent();
  const view = page.getViewport({ scale: 1 });
  const upright: Piece[] = [];
  const turned: Piece[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a, b, , , x, y] = item.transform as number[] as [number, number, number, number, number, number];
    const [left, top] = view.convertToViewportPoint(x, y) as [number, number];
    const [right, bottom] = view.convertToViewportPoint(x + a, y + b) as [number, number];
    const { str: text, width, height, fontName: font } = item;
    const across = Math.abs(bottom - top) > Math.abs(right - left) / 2;
    (across ? turned : upright).push({ text, x: left, y: -top, width, height, font });
  }
  if (!upright.some(isSpaced)) return { upright, turned };
  return { upright: withoutLetterSpacing(upright, await drawnGlyphs(page, operations)), turned };
}

const tooManyPages = (pages: number) =>
  new ResumeFailure(
    'too-large',
    `This PDF has ${pages} pages; at most ${PAGES_MAX} are read. Save only the pages of the resume, or paste their text.`,
  );

function pdfFailure(error: unknown): ResumeFailure {
  if (error instanceof Error && error.name === 'PasswordException') {
    return new ResumeFailure(
      'encrypted',
      'This PDF is protected by a password. Save a copy without the password, or paste the text.',
      { cause: error },
    );
  }
  return new ResumeFailure(
    'damaged',
    'This PDF could not be read; it may be damaged. Save it again as PDF and choose that file, or paste the text.',
    { cause: error },
  );
}
