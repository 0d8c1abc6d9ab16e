import { ResumeFailure } from './failure';

/**
 * The text of a PDF, pages apart by an empty line.
 *
 * @throws ResumeFailure encrypted, damaged, or without text (a scan)
 */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; pages: number }> {
  // Half a megabyte that only this needs.
  const { extractText } = await import('unpdf');
  try {
    const { text, totalPages } = await extractText(bytes);
    return { text: text.join('\n\n'), pages: totalPages };
  } catch (error) {
    throw pdfFailure(error);
  }
}

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
