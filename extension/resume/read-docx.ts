import { ResumeFailure } from './failure';

/**
 * The text of a Word document, paragraphs apart by an empty line; headers, footers and comments are left out.
 *
 * @throws ResumeFailure when it is damaged
 */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const arrayBuffer = bytes.slice().buffer;
  try {
    // mammoth's browser build reads `arrayBuffer`, its Node build, which tests load, `buffer`.
    const input = { arrayBuffer, buffer: arrayBuffer };
    return (await mammoth.extractRawText(input)).value;
  } catch (error) {
    throw new ResumeFailure(
      'damaged',
      'This Word document could not be read; it may be damaged. Save it again as DOCX or PDF and choose that file, or paste the text.',
      { cause: error },
    );
  }
}
