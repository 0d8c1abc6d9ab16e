import { decodeText } from './decode-text';
import { ResumeFailure } from './failure';
import { resumeKind } from './kind';
import { readDocx } from './read-docx';
import { readPdf } from './read-pdf';
import { tidy } from './tidy';

/** Bytes. No resume is larger; portfolios with pictures are, and their text is the same. */
export const RESUME_FILE_MAX = 10 * 1024 * 1024;

export interface ResumeFile {
  text: string;
  /** Of a PDF. */
  pages?: number;
}

/**
 * Reads a resume from a PDF, DOCX, TXT or Markdown file. Nothing leaves the device.
 *
 * @throws ResumeFailure with a message for the user
 */
export async function readResumeFile(file: File): Promise<ResumeFile> {
  if (file.size > RESUME_FILE_MAX) {
    const megabytes = Math.ceil(file.size / 1024 / 1024);
    throw new ResumeFailure(
      'too-large',
      `This file has ${megabytes} MB; at most 10 MB are taken. Save it without pictures, or paste the text.`,
    );
  }
  if (file.size === 0)
    throw new ResumeFailure('empty', 'This file is empty. Choose another one, or paste the text.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  switch (resumeKind(file.name, file.type, bytes)) {
    case 'pdf': {
      const { text, pages } = await readPdf(bytes);
      return { text: withText(tidy(text), SCANNED), pages };
    }
    case 'docx':
      return { text: withText(tidy(await readDocx(bytes)), PICTURES) };
    case 'text':
      return {
        text: withText(
          tidy(decodeText(bytes).replaceAll('\t', ' ')),
          'There is no text in this file. Choose another one.',
        ),
      };
  }
}

const SCANNED =
  'This PDF holds no text: it is probably a scan. Export it from the program it was written in, or paste the text.';
const PICTURES =
  'This Word document holds no text, only pictures perhaps. Choose another file, or paste the text.';

/** A scanner's stamp or a page number is not a resume. */
const FEWEST_LETTERS = 20;

function withText(text: string, otherwise: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS) throw new ResumeFailure('no-text', otherwise);
  return text;
}
