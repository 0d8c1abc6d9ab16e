import { ResumeFailure } from './failure';
import { pageText } from './page-text';

/**
 * The text of a PDF in reading order, pages apart by an empty line.
 *
 * @throws ResumeFailure encrypted or damaged
 */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; pages: number }> {
  // Half a megabyte that only this needs.
  const { getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(bytes);
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const drawn = items.filter((item) => 'str' in item);
      pages.push(
        pageText(
          drawn.map(({ str: text, transform, width, height }) => ({
            text,
            x: Number(transform[4]),
            y: Number(transform[5]),
            width,
            height,
          })),
        ),
      );
    }
    return { text: pages.join('\n\n'), pages: document.numPages };
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
