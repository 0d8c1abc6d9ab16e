import { ResumeFailure } from './failure';

/** Bytes that the streams of a resume unpack to, all but pictures; fonts make up most of it, some MB at most. */
const UNPACKED_MAX = 32 * 1024 * 1024;
/** Characters before a stream in which what it is stands. */
const DICTIONARY_MAX = 1_000;

/**
 * Refuses a PDF whose streams unpack to more than any resume needs: reading such a file would keep the page busy for minutes.
 * Streams are found by their keywords, as the table of a PDF may lie; those that do not unpack are left to the reader.
 *
 * @throws ResumeFailure too-large
 */
export async function refusePdfBomb(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const text = new TextDecoder('latin1').decode(bytes);
  let unpacked = 0;
  for (const found of text.matchAll(/\bstream\r?\n/gu)) {
    const before = text.slice(Math.max(0, found.index - DICTIONARY_MAX), found.index);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    // Pictures are not unpacked for their text.
    if (!/\/(?:FlateDecode|Fl)\b/u.test(dictionary) || /\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
    const from = found.index + found[0].length;
    const end = text.indexOf('endstream', from);
    const packed = bytes.subarray(from, end === -1 ? bytes.length : end);
    unpacked += await unpackedSize(packed, UNPACKED_MAX - unpacked);
    if (unpacked > UNPACKED_MAX) throw tooLarge();
  }
}

/** Bytes that it unpacks to, as far as it does; no more are counted than `max` and what one step unpacks. */
async function unpackedSize(packed: Uint8Array<ArrayBuffer>, max: number): Promise<number> {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.length;
      if (size > max) {
        await reader.cancel();
        return size;
      }
    }
  } catch {
    // Damaged, or packed otherwise.
    return size;
  }
}

const tooLarge = () =>
  new ResumeFailure(
    'too-large',
    `This PDF unpacks to more than ${UNPACKED_MAX / 1024 / 1024} MB, far more than any resume needs, and was not read. Export it again from the program it was written in, or paste the text.`,
  );
