/**
 * A text as it is read, beside the text as it was written: styled letters ("𝗥𝗲𝗾𝘂𝗶𝗿𝗲𝗺𝗲𝗻𝘁𝘀", "ｆｕｌｌ ｗｉｄｔｈ", "①") are plain
 * ones, so that rules recognise them, while quotations stay in the letters of the author.
 */
export interface FoldedText {
  /** Plain letters. */
  text: string;
  original: string;
  /** Where the two differ, in the order of the text; empty for nearly every text. */
  edits: readonly Edit[];
}

/** A part of the folded text and the part of the original that it stands for, in UTF-16 units, ends excluded. */
interface Edit {
  from: number;
  to: number;
  originalFrom: number;
  originalTo: number;
}

/** A character with its combining marks, or one beyond ASCII: only these can change. */
const CLUSTER = /\P{M}?\p{M}+|[^\p{ASCII}]/gu;
/** Lines drawn through or under a letter, and the frames of keycaps and variants of emoji. */
const ORNAMENT = /[\u0332\u0333\u0335-\u0338\u035F\u20DD-\u20E3\uFE0E\uFE0F]/gu;
/** Invisible characters: soft hyphens and characters of no width. Joiners stay, because Indic scripts and emoji need them. */
const INVISIBLE = /^[\u00AD\u200B\u2060\uFEFF]$/u;
/** Fractions as one character; NFKC would make "1½" into "11⁄2". */
const FRACTIONS: Record<string, string> = { '½': '.5', '¼': '.25', '¾': '.75' };
/** Digits set above the line. Behind a letter they point to a footnote. */
const RAISED = /^[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]$/u;
/** Small capitals, which Unicode treats as letters of their own, from a to z without x. */
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ';
const PLAIN_SMALL = 'abcdefghijklmnopqrstuvwyz';
/** White letters on black discs and squares, which NFKC leaves alone: the first of each alphabet. */
const NEGATIVE_ALPHABETS = [0x1f150, 0x1f170];
/** Circled figures without a decomposition: the first one, the figure it stands for, how many there are. */
const CIRCLED_FIGURES: readonly [number, number, number][] = [
  [0x2776, 1, 10],
  [0x2780, 1, 10],
  [0x278a, 1, 10],
  [0x24eb, 11, 10],
  [0x24f5, 1, 10],
];
/** Of the characters that are no letters, only these change: full-width signs, and circled or bracketed letters and figures. */
const FOLDED_SIGN = /^[\uFF01-\uFF5E\u2460-\u24FF\u{1F100}-\u{1F169}]$/u;

/**
 * Folds the compatibility letters of a text: mathematical, full-width, circled and raised letters and figures, ligatures,
 * small capitals, and marks that are put on letters one by one. White space becomes plain spaces. Other signs, such as "™" and
 * "…", stay as they are, because NFKC would glue them to the words before them.
 *
 * @see https://unicode.org/reports/tr15/ for NFC and NFKC
 */
export function fold(original: string): FoldedText {
  const edits: Edit[] = [];
  let grown = 0;
  const text = original.replaceAll(CLUSTER, (cluster, at: number) => {
    const plain = plainCluster(cluster, original.slice(Math.max(0, at - 2), at));
    if (plain !== cluster) {
      const from = at + grown;
      edits.push({ from, to: from + plain.length, originalFrom: at, originalTo: at + cluster.length });
      grown += plain.length - cluster.length;
    }
    return plain;
  });
  return { text, original, edits };
}

/** The folded text alone. */
export const folded = (text: string): string => fold(text).text;

/**
 * The words of the original for a passage of the folded text, or the passage itself where it does not occur there.
 *
 * @param passage a part of `text`, exactly
 */
export function originalOf({ text, original, edits }: FoldedText, passage: string): string {
  if (edits.length === 0) return passage;
  const from = text.indexOf(passage);
  if (from < 0) return passage;
  const [start, end] = originalSpan(edits, from, from + passage.length);
  return original.slice(start, end);
}

/** Offsets in the original of a span of the folded text. */
export function originalSpan(edits: readonly Edit[], from: number, to: number): [number, number] {
  return [originalOffset(edits, from, false), originalOffset(edits, to, true)];
}

function originalOffset(edits: readonly Edit[], offset: number, end: boolean): number {
  // The last edit that begins before the offset (or at it, for a start) decides; binary search finds it.
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { from } = edits[middle] as Edit;
    if (end ? from < offset : from <= offset) low = middle + 1;
    else high = middle;
  }
  const edit = edits[low - 1];
  if (!edit) return offset;
  if (offset < edit.to || (end && offset === edit.to)) return end ? edit.originalTo : edit.originalFrom;
  return edit.originalTo + offset - edit.to;
}

function plainCluster(cluster: string, before: string): string {
  if (INVISIBLE.test(cluster)) return '';
  if (cluster.length === 1 && /\p{Zs}/u.test(cluster)) return ' ';
  if (FRACTIONS[cluster] !== undefined)
    return /\p{Nd}$/u.test(before) ? FRACTIONS[cluster] : `0${FRACTIONS[cluster]}`;
  if (RAISED.test(cluster) && /\p{L}$/u.test(before)) return ' ';
  const bare = cluster.replaceAll(ORNAMENT, '');
  if (bare === '') return '';
  const [first = ''] = bare;
  const letter = unlistedLetter(first);
  if (letter !== undefined) return letter;
  if (/^[\p{L}\p{N}]/u.test(bare) || FOLDED_SIGN.test(first)) {
    const plain = bare.normalize('NFKC');
    // Bracketed letters and figures keep no brackets: "⒈" and "⑴" number a line as "1." does.
    return FOLDED_SIGN.test(first) ? plain.replaceAll(/[().]/g, '') || plain : plain;
  }
  return bare;
}

/** Styled letters and figures that have no compatibility decomposition. */
function unlistedLetter(character: string): string | undefined {
  const small = SMALL_CAPITALS.indexOf(character);
  if (small >= 0) return PLAIN_SMALL[small];
  const code = character.codePointAt(0) ?? 0;
  const alphabet = NEGATIVE_ALPHABETS.find((first) => code >= first && code < first + 26);
  if (alphabet !== undefined) return String.fromCodePoint(0x41 + code - alphabet);
  const figures = CIRCLED_FIGURES.find(([first, , count]) => code >= first && code < first + count);
  return figures ? String(figures[1] + code - figures[0]) : undefined;
}
