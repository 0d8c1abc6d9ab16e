import { analyse } from 'chardet';
import { ResumeFailure } from './failure';

/** Encodings of several bytes a character, as chardet names them, by their labels in the Encoding standard. */
const MULTIBYTE = new Map([
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
]);
/** Encodings of Latin letters of other countries, and of Greek, Hebrew and Arabic. */
const SINGLE_BYTE = new Map(
  [
    ...['windows-1250', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256', 'windows-1257'],
    ...['ISO-8859-2', 'ISO-8859-6', 'ISO-8859-7', 'ISO-8859-8', 'ISO-8859-9'],
  ].map((name) => [name, name.toLowerCase()]),
);
/** chardet's confidence, 0 to 100: what it has right has 77 and more, what it has wrong 35 at most. */
const SURE = 50;
/** The share of words with accents that have to be well-formed. */
const WELL_FORMED = 0.8;

/** Bytes beyond ASCII by which no encoding can be told, and by which none makes a text unreadable. */
const FEW = 2;

const LETTERS = /^\p{L}+$/u;
const WESTERN_LETTERS = /^[a-zàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœß]+$/iu;
const TURKISH_LETTERS = /^[a-zâçğıîİöşûü]+$/iu;
const CYRILLIC_LETTERS = /^[а-яёіїєґў]+$/iu;
/** Encodings that are tried, the commonest first, with the letters that they are used for and their names in chardet. */
const CANDIDATES = [
  { label: 'windows-1252', letters: WESTERN_LETTERS, names: ['windows-1252', 'ISO-8859-1'] },
  { label: 'macintosh', letters: WESTERN_LETTERS, names: [] },
  { label: 'windows-1254', letters: TURKISH_LETTERS, names: ['windows-1254', 'ISO-8859-9'] },
  ...['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic', 'iso-8859-5'].map((label) => ({
    label,
    letters: CYRILLIC_LETTERS,
    names: [],
  })),
];
/** Capitals at the beginning, or capitals alone, or letters that have none. */
const CASED = /^(?:\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+|\p{Lo}+)$/u;
const SIGNS = /[\s!-/:-@[-`{-~‘’‚“”„«»‹›–—…•·€£©®™°§¿¡¼½¾²³ºª\u00a0]+/u;

/** Controls that no text holds: all but tab, newlines and form feed. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r]/gu;
/** ISO-2022-JP, of Japanese mail, is ASCII with escapes. */
const JAPANESE_ESCAPES = ['\u001b$B', '\u001b$@'];
const CONTROLS_MAX = { number: 8, share: 0.02 };

/**
 * Decodes a text file: UTF-8, UTF-16 with or without its mark (Windows' "Unicode text"), and, when the bytes are neither, the
 * encodings that older editors save: those of Western and Central Europe, Cyrillic, Chinese, Japanese and Korean.
 *
 * @throws ResumeFailure unknown-type when it is no text, undecodable when its encoding cannot be told
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes, utf16Order(bytes) ?? 'utf-8') ?? legacyText(bytes);
  if (JAPANESE_ESCAPES.some((mark) => text.includes(mark)))
    return new TextDecoder('iso-2022-jp').decode(bytes);
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (controls > CONTROLS_MAX.number && controls > text.length * CONTROLS_MAX.share) {
    throw new ResumeFailure(
      'unknown-type',
      'This file is not a text file, whatever its name says. Save the resume as PDF, DOCX or TXT and choose that file, or paste its text.',
    );
  }
  return text;
}

function legacyText(bytes: Uint8Array): string {
  const guesses = analyse(bytes);
  const [likeliest] = guesses.filter(({ confidence }) => confidence >= SURE);
  for (const labels of [MULTIBYTE, SINGLE_BYTE]) {
    const label = labels.get(likeliest?.name ?? '');
    const text = label === undefined ? null : decoded(bytes, label);
    if (text !== null && (labels === MULTIBYTE || wellFormed(text, LETTERS) >= WELL_FORMED)) return text;
  }
  // chardet knows no Macintosh, and tells the others apart by texts that are longer.
  const few = bytes.filter((byte) => byte > 0x7f).length <= FEW;
  const confidence = (names: readonly string[]) =>
    guesses.find(({ name }) => names.includes(name))?.confidence ?? 0;
  const best = CANDIDATES.filter(({ letters }) => !few || letters === WESTERN_LETTERS)
    .map(({ label, letters, names }) => {
      const text = new TextDecoder(label).decode(bytes);
      return { text, share: wellFormed(text, letters), confidence: confidence(names) };
    })
    .reduce((a, b) => ((b.share - a.share || b.confidence - a.confidence) > 0 ? b : a));
  if (few || best.share >= WELL_FORMED) return best.text;
  throw new ResumeFailure(
    'undecodable',
    'This text file is in an old encoding that could not be recognised. Save it again as UTF-8, or paste the text.',
  );
}

/** The share of the words beyond ASCII that are words of a script, with capitals where words have them. */
function wellFormed(text: string, letters: RegExp): number {
  const foreign = text.split(/\s+/u).flatMap((chunk) => {
    if (!/\P{ASCII}/u.test(chunk)) return [];
    const words = chunk.split(SIGNS).filter((word) => word !== '' && !/^\w+$/u.test(word));
    return words.length > 0 ? words : [''];
  });
  const formed = foreign.filter((word) => word === '' || (letters.test(word) && CASED.test(word)));
  return foreign.length === 0 ? 1 : formed.length / foreign.length;
}

/** null: the bytes are not of this encoding. */
function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: Latin letters in UTF-16 have a zero in every second byte.
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const many = sample.length / 5;
  if (odd > many && even < odd / 10) return 'utf-16le';
  if (even > many && odd < even / 10) return 'utf-16be';
  return null;
}
