import { ResumeFailure } from './failure';
import { resumeKind } from './kind';
import { FEWEST_LETTERS, holdsResume, lettersOf } from './resume-text';
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
      `This file has ${megabytes} MB; at most 10 MB are accepted. Save it without pictures, or paste the text.`,
    );
  }
  if (file.size === 0)
    throw new ResumeFailure('empty', 'This file is empty. Choose another one, or paste the text.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Each reader has a library of some hundred kilobytes that only it needs.
  switch (resumeKind(file.name, file.type, bytes)) {
    case 'pdf': {
      const { readPdf } = await import('./read-pdf');
      const { pages, undecoded } = await readPdf(bytes);
      const texts = pages.map(tidy);
      const text = texts.filter((page) => page !== '').join('\n\n');
      if (undecoded >= MANY && undecoded > lettersOf(text) * MUCH) throw undecodable();
      if (!(await holdsResume(texts))) throw scanned(text);
      return { text, pages: pages.length };
    }
    case 'docx': {
      const { readDocx } = await import('./read-docx');
      return { text: withText(tidy(await readDocx(bytes)), PICTURES) };
    }
    case 'text': {
      const { decodeText } = await import('./decode-text');
      const text = decodeText(bytes).replaceAll('\t', ' ');
      return { text: withText(tidy(text), 'There is no text in this file. Choose another one.') };
    }
  }
}

/** Letters that were drawn and not read: more than icons make. Of a text whose letters are numbered, the spaces are such. */
const MANY = 20;
const MUCH = 0.1;
/** Characters of what was found instead of a resume. */
const SHOWN = 60;

const PICTURES =
  'This Word document contains no text; it may consist of pictures. Choose another file, or paste the text.';

const undecodable = () =>
  new ResumeFailure(
    'undecodable',
    'This PDF does not say which letters its fonts draw, so that its text cannot be read. Export it again from the program it was written in, save it as DOCX, or paste the text.',
  );

function scanned(text: string): ResumeFailure {
  const found = text.replaceAll(/\s+/gu, ' ');
  const shown = found.length > SHOWN ? `${found.slice(0, SHOWN)} …` : found;
  const holds = shown === '' ? 'no text' : `almost no text (“${shown}”)`;
  return new ResumeFailure(
    'no-text',
    `This PDF contains ${holds}. It is probably a scan, in which the resume is a picture. Export it from the program it was written in, have its text recognised (OCR), or paste the text.`,
  );
}

function withText(text: string, otherwise: string): string {
  if (lettersOf(text) < FEWEST_LETTERS) throw new ResumeFailure('no-text', otherwise);
  return text;
}
