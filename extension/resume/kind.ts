import { ResumeFailure } from './failure';

export type ResumeKind = 'pdf' | 'docx' | 'text';

const TEXT_NAME = /\.(?:txt|text|md|markdown)$/iu;
const PLAIN = new Set(['text/plain', 'text/markdown', 'text/x-markdown']);
/** PDF readers accept bytes before the header within the first kilobyte; so do the programs that write them. */
const PDF_HEADER_WITHIN = 1024;

/**
 * What a file is, by its first bytes rather than by its name: names and MIME types are often wrong.
 *
 * @throws ResumeFailure for what cannot be read, with the way out
 */
export function resumeKind(name: string, type: string, bytes: Uint8Array): ResumeKind {
  if (ascii(bytes.subarray(0, PDF_HEADER_WITHIN)).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipKind(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOfficeFile(bytes);
  if (ascii(bytes.subarray(0, 5)) === '{\\rtf') throw otherFormat('an RTF file');
  if (TEXT_NAME.test(name) || PLAIN.has(type.split(';')[0] ?? '')) return 'text';
  throw otherFormat('not a format that JobSieve knows');
}

function zipKind(bytes: Uint8Array): ResumeKind {
  // Names of a zip's entries are not compressed.
  const entries = ascii(bytes);
  if (entries.includes('word/document')) return 'docx';
  if (entries.includes('content.xml')) throw otherFormat('an OpenDocument file');
  throw otherFormat('an archive that holds no Word document');
}

/** A DOCX with a password is stored in the container of the old DOC format. */
function oldOfficeFile(bytes: Uint8Array): ResumeFailure {
  const utf16 = [...'EncryptedPackage'].join('\0');
  if (ascii(bytes).includes(utf16)) {
    return new ResumeFailure(
      'encrypted',
      'This document is protected by a password. Save a copy without the password, or paste the text.',
    );
  }
  return otherFormat('an old Word file (.doc)');
}

const otherFormat = (what: string) =>
  new ResumeFailure(
    'unknown-type',
    `This is ${what}. Save the resume as PDF, DOCX or TXT and choose that file, or paste its text.`,
  );

const startsWith = (bytes: Uint8Array, magic: number[]) =>
  magic.every((byte, index) => bytes[index] === byte);

const ascii = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
