import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { smallDocx, zip } from './fixtures/small-docx';
import { smallPdf } from './fixtures/small-pdf';
import { RESUME_FILE_MAX, readResumeFile } from './read-resume-file';

const LINES = ['Mira Solberg, backend engineer', 'Python, PostgreSQL and Kubernetes since 2016'];

const file = (name: string, content: BlobPart, type = '') => new File([content], name, { type });
const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};

describe('a resume as PDF', () => {
  it('becomes its lines, with the number of its pages', async () => {
    const read = await readResumeFile(
      file('cv.pdf', smallPdf([LINES, ['Page two: references (on request)']])),
    );
    expect(read).toEqual({ text: `${LINES.join('\n')}\n\nPage two: references (on request)`, pages: 2 });
  });

  it('of old typesetting has letters that can be searched for', async () => {
    const read = await readResumeFile(file('cv.txt', 'O\ufb03ce, \ufb02ow and \ufb01nance, ef\u00adfort'));
    expect(read.text).toBe('Office, flow and finance, effort');
  });

  it('is recognised by its content when its name says something else', async () => {
    const read = await readResumeFile(file('cv.docx', smallPdf([LINES])));
    expect(read.pages).toBe(1);
  });

  it('without text is refused as a scan', async () => {
    await expect(readResumeFile(file('scan.pdf', smallPdf([[], []])))).rejects.toMatchObject({
      code: 'no-text',
      message: expect.stringContaining('scan'),
    });
  });

  it('with a password is refused as such', async () => {
    const secret = smallPdf([LINES], { encrypted: true });
    await expect(readResumeFile(file('cv.pdf', secret))).rejects.toMatchObject({ code: 'encrypted' });
  });

  it('that is damaged is refused as such', async () => {
    await expect(readResumeFile(file('cv.pdf', '%PDF-1.7\nthen nothing'))).rejects.toMatchObject({
      code: 'damaged',
    });
  });
});

describe('a resume as DOCX', () => {
  it('becomes its paragraphs', async () => {
    const read = await readResumeFile(file('cv.docx', smallDocx(LINES)));
    expect(read).toEqual({ text: LINES.join('\n\n') });
  });

  it('without text is refused', async () => {
    await expect(readResumeFile(file('cv.docx', smallDocx(['', ''])))).rejects.toMatchObject({
      code: 'no-text',
    });
  });

  it('that is damaged is refused as such', async () => {
    const whole = smallDocx(LINES);
    const half = whole.slice(0, whole.length - 60);
    await expect(readResumeFile(file('cv.docx', half))).rejects.toMatchObject({ code: 'damaged' });
  });

  it('with a password is refused as such', async () => {
    const container = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    await expect(readResumeFile(file('cv.docx', new Uint8Array(container)))).rejects.toMatchObject({
      code: 'encrypted',
    });
  });
});

describe('a resume as text', () => {
  const text = 'Ägidius Łukasz\nGo and Rust, 6 years – Zürich';

  it.each([
    ['UTF-8', new Uint8Array(Buffer.from(text))],
    ['UTF-8 with a mark', new Uint8Array(Buffer.from(`\ufeff${text}`))],
    ['UTF-16 little-endian', utf16(text, 'le', true)],
    ['UTF-16 big-endian', utf16(text, 'be', true)],
    ['UTF-16 without a mark', utf16(text, 'le', false)],
    ['UTF-16 big-endian without a mark', utf16(text, 'be', false)],
  ])('is read in %s', async (_, bytes) => {
    expect((await readResumeFile(file('cv.txt', bytes))).text).toBe(text);
  });

  it('of an old Windows editor keeps its umlauts', async () => {
    const bytes = new Uint8Array(Buffer.from('Jürgen Müller, Köln: Entwickler für Java', 'latin1'));
    expect((await readResumeFile(file('cv.txt', bytes))).text).toBe(
      'Jürgen Müller, Köln: Entwickler für Java',
    );
  });

  it('loses NUL and other control characters and surplus empty lines', async () => {
    const read = await readResumeFile(
      file('cv.md', '# Mira\0 Solberg\r\n\r\n\r\n\r\nbackend\x07  engineer,\tOslo '),
    );
    expect(read.text).toBe('# Mira Solberg\n\nbackend engineer, Oslo');
  });
});

describe('a file that is no resume', () => {
  it.each([
    ['an empty file', file('cv.txt', ''), 'empty'],
    ['a text file of blanks', file('cv.txt', ' \n \n'), 'no-text'],
    ['a file over 10 MB', file('cv.pdf', new Uint8Array(RESUME_FILE_MAX + 1)), 'too-large'],
    ['an old Word file', file('cv.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])), 'unknown-type'],
    ['an OpenDocument file', file('cv.odt', zip({ 'content.xml': '<x/>' })), 'unknown-type'],
    ['some other archive', file('cv.docx', zip({ 'photo.jpg': 'x' })), 'unknown-type'],
    ['an RTF file', file('cv.txt', '{\\rtf1 hello}'), 'unknown-type'],
    ['a picture', file('cv.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])), 'unknown-type'],
  ])('is refused with a reason: %s', async (_, given, code) => {
    await expect(readResumeFile(given)).rejects.toMatchObject({ name: 'ResumeFailure', code });
  });
});

// Recorded beside the checkout, never part of it.
const RECORDED = fileURLToPath(new URL('../../../shared/data/quality/resumes', import.meta.url));
const recorded = existsSync(RECORDED) ? readdirSync(RECORDED).filter((name) => name.endsWith('.docx')) : [];

describe('a recorded resume', () => {
  if (recorded.length === 0) it.skip('is read: ../shared/data is not beside this checkout', () => {});

  it.each(recorded)('%s gives readable text', async (name) => {
    const { text } = await readResumeFile(file(name, readFileSync(`${RECORDED}/${name}`)));
    expect(text.length).toBeGreaterThan(500);
    expect(text).toMatch(/experience|education|skills|experiance/iu);
    // Neither markup nor the zip's bytes may shine through.
    for (const trace of ['<w:', '\0', '\ufffd', 'word/document.xml']) expect(text).not.toContain(trace);
  });
});
