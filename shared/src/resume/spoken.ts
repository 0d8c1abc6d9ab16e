import { type LanguageLevel, languagesIn } from '../posting/languages.ts';
import { linesOf, withHeadingsApart } from './sections.ts';

/** A language that a person speaks. */
export interface Spoken {
  /** In English. */
  language: string;
  level: LanguageLevel;
}

/** "Languages: English, Hindi" anywhere in a line, but not "Programming languages: C". */
const LABEL =
  /(?<!(?:programming|markup|scripting|query|computer|coding|modell?ing|other|technical|software)\s)(?<!\p{L})(?:languages?(?: skills| known| spoken)?|sprachen|sprachkenntnisse|fremdsprachen|mother tongue|native language|muttersprache)\s*[:–-]\s*(?<named>[^\n]*)/iu;
const LEVEL_WORD =
  '(?:[ABC][12]\\+?|native(?:[- ]speaker|[- ]level)?|mother ?tongue|muttersprach\\p{L}*|bilingual|proficient|fluent(?:ly)?|flie(?:ß|ss)end\\p{L}*|verhandlungssicher\\p{L}*|(?:upper|lower|pre)?[- ]?(?:intermediate|advanced)|(?:sehr )?gut\\p{L}*|very good|good|basic\\p{L}*|elementary|beginner\\p{L}*|learning|conversational|business|professional|working|limited|full|excellent|grundkenntnisse|kenntnisse|anfänger\\p{L}*|fortgeschritten\\p{L}*|konversationssicher\\p{L}*)';
/** What may stand in a line of languages beside their names. */
const BESIDE = new RegExp(
  `(?<!\\p{L})(?:${LEVEL_WORD}|level|niveau|languages?|sprachen?|speaker|proficiency|knowledge|skills?|spoken|written|reading|writing|speaking|in wort und schrift|wort|schrift|read|write|speak|and|und|or|in|i|ich|spreche|am)(?!\\p{L})`,
  'giu',
);
/** "fluent English and native Russian": the word before a name is said of it, not of the one before. */
const NEXT = new RegExp(`(?:,|;|&|(?<!\\p{L})(?:and|und))\\s+(?=${LEVEL_WORD}\\s\\p{Lu}\\p{Ll}{3,})`, 'giu');
const ONLY_LEVEL = new RegExp(`^[\\s(|•–-]*(?:${LEVEL_WORD}[\\s)|–-]*)+$`, 'iu');
const LEARNING = /\b(?:learning|lerne|beginner|anfänger)/iu;
/** Parts of five, and hundredths, as some templates show levels. */
const DOTS = /(?<full>[●★⬤■⚫]{1,6})(?<empty>[○☆◯□⚪]{0,5})/u;
const FRACTION = /(?<had>\d)\s?\/\s?(?<of>5|6|10)(?!\d)/u;
const PERCENT = /(?<percent>\d{2,3})\s?%/u;

/**
 * The languages that a resume names, with levels: under a heading, behind a label, in a line that holds nothing but languages, or
 * in a sentence that speaks of a language. Tables (a language and its level in cells, in either order) are read by rows.
 */
export function languagesSpoken(resume: string): Spoken[] {
  const byName = new Map<string, LanguageLevel>();
  const add = ({ language, level }: Spoken) =>
    byName.set(language, Math.max(level, byName.get(language) ?? 0) as LanguageLevel);
  let last: Spoken | null = null;
  for (const { text, section } of linesOf(withHeadingsApart(resume))) {
    const under = section === 'languages';
    if (under && last && ONLY_LEVEL.test(text)) {
      // The level stands on a line, or in a cell, of its own.
      byName.delete(last.language);
      add({ ...last, level: languagesIn(`${last.language} ${text}`, true)[0]?.level ?? last.level });
      continue;
    }
    const labelled = LABEL.exec(text)?.groups?.named;
    const found = under
      ? languagesInRow(text)
      : labelled !== undefined
        ? languagesInRow(/mother|native|mutter/iu.test(text) ? text : labelled)
        : isListOfLanguages(text)
          ? languagesInRow(text)
          : text.split(NEXT).flatMap((part) => languagesIn(part));
    found.forEach(add);
    if (text.trim() !== '') last = found.at(-1) ?? null;
  }
  return [...byName].map(([language, level]) => ({ language, level }));
}

/** Whether there are two languages at least, or one with its level, and nothing else: "English, Hindi, Marathi." */
function isListOfLanguages(line: string): boolean {
  if (line.length > 200) return false;
  let rest = line.replace(/^\s*[\p{L} ]{3,20}\s[-–:]\s/u, '');
  const names = languagesIn(rest, true);
  if (names.length === 0) return false;
  for (const { start, end } of names) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const bare = rest.replaceAll(BESIDE, ' ');
  return !/[\p{L}\d]/u.test(bare) && (names.length > 1 || /\p{L}|\d/u.test(rest));
}

function languagesInRow(row: string): Spoken[] {
  const parts = inOrder(row).split(NEXT);
  return parts.flatMap((part) => {
    const found = languagesIn(part, true);
    return found.map(({ language, level, end }, index) => {
      const behind = part.slice(end, found[index + 1]?.start ?? part.length);
      return { language, level: shown(behind) ?? (LEARNING.test(behind) ? 1 : level) };
    });
  });
}

/** Cells in which the level stands before its language are turned round. */
function inOrder(row: string): string {
  const cells = row
    .split(/[|\t;]/u)
    .map((cell) => cell.trim())
    .filter(Boolean);
  const isLevel = (cell = '') => ONLY_LEVEL.test(cell);
  if (cells.length < 2 || !isLevel(cells[0]) || isLevel(cells.at(-1))) return row;
  return cells
    .map((cell, index) =>
      isLevel(cell) ? '' : `${cell} ${isLevel(cells[index - 1]) ? cells[index - 1] : ''}`,
    )
    .join(' | ');
}

/** A level that is shown and not named: "●●●○○", "4/5", "80 %". */
function shown(text: string): LanguageLevel | undefined {
  const dots = DOTS.exec(text)?.groups;
  const fraction = FRACTION.exec(text)?.groups;
  const percent = PERCENT.exec(text)?.groups;
  const share = dots
    ? (dots.full?.length ?? 0) / Math.max(5, (dots.full?.length ?? 0) + (dots.empty?.length ?? 0))
    : fraction
      ? Number(fraction.had) / Number(fraction.of)
      : percent
        ? Number(percent.percent) / 100
        : undefined;
  if (share === undefined || share > 1) return undefined;
  return share > 0.9 ? 6 : share > 0.7 ? 5 : share > 0.5 ? 4 : share > 0.35 ? 3 : 2;
}
