import { fold, originalSpan } from '../text/fold.ts';

/** Levels of the Common European Framework, A1 = 1 to C2 = 6, native = 7. */
export type LanguageLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface SpokenLanguage {
  /** In English. */
  language: string;
  level: LanguageLevel;
  start: number;
  end: number;
}

/** English name, then how it is written in English and German. */
const NAMES: readonly [string, string][] = [
  ['German', 'german|deutsch(?:e[nrs]?)?'],
  ['English', 'english|englisch(?:e[nrs]?)?'],
  ['French', 'french|französisch(?:e[nrs]?)?'],
  ['Spanish', 'spanish|spanisch(?:e[nrs]?)?'],
  ['Italian', 'italian|italienisch(?:e[nrs]?)?'],
  ['Portuguese', 'portuguese|portugiesisch(?:e[nrs]?)?'],
  ['Dutch', 'dutch|niederländisch(?:e[nrs]?)?|holländisch'],
  ['Polish', 'polnisch(?:e[nrs]?)?|Polish'],
  ['Russian', 'russian|russisch(?:e[nrs]?)?'],
  ['Turkish', 'turkish|türkisch(?:e[nrs]?)?'],
  ['Arabic', 'arabic|arabisch(?:e[nrs]?)?'],
  ['Chinese', 'chinese|mandarin|chinesisch(?:e[nrs]?)?|cantonese'],
  ['Japanese', 'japanese|japanisch(?:e[nrs]?)?'],
  ['Korean', 'korean|koreanisch(?:e[nrs]?)?'],
  ['Hindi', 'hindi'],
  ['Czech', 'czech|tschechisch(?:e[nrs]?)?'],
  ['Hungarian', 'hungarian|ungarisch(?:e[nrs]?)?'],
  ['Romanian', 'romanian|rumänisch(?:e[nrs]?)?'],
  ['Ukrainian', 'ukrainian|ukrainisch(?:e[nrs]?)?'],
  ['Swedish', 'swedish|schwedisch(?:e[nrs]?)?'],
  ['Danish', 'danish|dänisch(?:e[nrs]?)?'],
  ['Norwegian', 'norwegian|norwegisch(?:e[nrs]?)?'],
  ['Finnish', 'finnish|finnisch(?:e[nrs]?)?'],
  ['Greek', 'greek|griechisch(?:e[nrs]?)?'],
  ['Croatian', 'croatian|kroatisch(?:e[nrs]?)?'],
  ['Hebrew', 'hebrew|hebräisch(?:e[nrs]?)?'],
  ['Tamil', 'tamil'],
  ['Telugu', 'telugu'],
  ['Kannada', 'kannada'],
  ['Bengali', 'bengali'],
  ['Marathi', 'marathi'],
  ['Gujarati', 'gujarati'],
  ['Punjabi', 'punjabi'],
  ['Urdu', 'urdu'],
  ['Malayalam', 'malayalam'],
  ['Odia', 'odia|oriya'],
  ['Assamese', 'assamese'],
  ['Nepali', 'nepali|nepalesisch'],
  ['Sinhala', 'sinhala|sinhalese|singhalesisch'],
  ['Persian', 'persian|farsi|persisch(?:e[nrs]?)?|dari'],
  ['Pashto', 'pashto|paschtu'],
  ['Kurdish', 'kurdish|kurdisch(?:e[nrs]?)?'],
  ['Armenian', 'armenian|armenisch(?:e[nrs]?)?'],
  ['Georgian', 'georgian|georgisch(?:e[nrs]?)?'],
  ['Azerbaijani', 'azerbaijani|aserbaidschanisch(?:e[nrs]?)?'],
  ['Kazakh', 'kazakh|kasachisch(?:e[nrs]?)?'],
  ['Uzbek', 'uzbek|usbekisch(?:e[nrs]?)?'],
  ['Vietnamese', 'vietnamese|vietnamesisch(?:e[nrs]?)?'],
  ['Thai', 'thai|thailändisch(?:e[nrs]?)?'],
  ['Indonesian', 'indonesian|bahasa indonesia|indonesisch(?:e[nrs]?)?'],
  ['Malay', 'malay|malaiisch(?:e[nrs]?)?'],
  ['Filipino', 'filipino|tagalog'],
  ['Bulgarian', 'bulgarian|bulgarisch(?:e[nrs]?)?'],
  ['Serbian', 'serbian|serbisch(?:e[nrs]?)?'],
  ['Bosnian', 'bosnian|bosnisch(?:e[nrs]?)?'],
  ['Slovak', 'slovak|slowakisch(?:e[nrs]?)?'],
  ['Slovenian', 'slovene|slovenian|slowenisch(?:e[nrs]?)?'],
  ['Macedonian', 'macedonian|mazedonisch(?:e[nrs]?)?'],
  ['Albanian', 'albanian|albanisch(?:e[nrs]?)?'],
  ['Belarusian', 'belarusian|belarussisch(?:e[nrs]?)?|weißrussisch(?:e[nrs]?)?'],
  ['Lithuanian', 'lithuanian|litauisch(?:e[nrs]?)?'],
  ['Latvian', 'latvian|lettisch(?:e[nrs]?)?'],
  ['Estonian', 'estonian|estnisch(?:e[nrs]?)?'],
  ['Icelandic', 'icelandic|isländisch(?:e[nrs]?)?'],
  ['Catalan', 'catalan|katalanisch(?:e[nrs]?)?'],
  ['Swahili', 'swahili|suaheli'],
  ['Amharic', 'amharic|amharisch(?:e[nrs]?)?'],
  ['Tigrinya', 'tigrinya'],
  ['Somali', 'somali'],
  ['Afrikaans', 'afrikaans'],
];
const NAMED: readonly [string, RegExp][] = NAMES.map(([language, names]) => [
  language,
  new RegExp(
    `(?<!\\p{L})(?:${names})(?:(?=-)|(?:sprachig)?(?:kenntnisse?n?|sprachkenntnisse)?(?!\\p{L}))`,
    'giu',
  ),
]);

/** Whether any of them is named at all, which most clauses do not. */
const ANY = new RegExp(NAMES.map(([, names]) => names).join('|'), 'iu');

const LEVELS: readonly [LanguageLevel, RegExp][] = [
  [
    7,
    /\b(?:native|mother tongue|muttersprach(?:e|lich(?:es|e[nrms]?)?|niveau|ler(?:in)?)|bilingual|first language)\b/iu,
  ],
  [6, /\bC2\b|\bproficiency level|verhandlungssicher|near-native/iu],
  [
    5,
    /\bC1\b|\b(?:fluent(?:ly)?|fluency|flie(?:ß|ss)end\p{L}*|excellent|business[- ]fluent|full professional|sehr gute\p{L}*|very good|strong|sicher(?:e[nrms]?)?|perfekt\p{L}*|exzellente?\p{L}*|proficient|hervorragende?\p{L}*|advanced|ausgezeichnete?\p{L}*)\b/iu,
  ],
  [
    4,
    /\bB2\b|\b(?:good|gute\p{L}*|professional working|business|konversationssicher\p{L}*|solide\p{L}*|upper[- ]intermediate)\b/iu,
  ],
  [
    3,
    /\bB1\b|\b(?:intermediate|working knowledge|conversational|fortgeschritten\p{L}*|ausreichende\p{L}*)\b/iu,
  ],
  [2, /\bA2\b|\b(?:basic|grundkenntnisse|elementary|einfache)\b/iu],
  [1, /\bA1\b|\b(?:beginner|anfänger)\b/iu],
];
/** Context in which the name of a language means the language, not a nationality or a dish. */
const SPOKEN =
  /\b(?:language|languages|sprache[n]?|sprachkenntnisse|speaks?|speaking|sprech\p{L}*|spoken|written|wort und schrift|fluent|fluency|native|muttersprach\p{L}*|proficien\p{L}*|knowledge|kenntnisse|skills|communication|communicate|command|level|niveau|[ABC][12]|verhandlungssicher\p{L}*|flie(?:ß|ss)end\p{L}*|both|bilingual|sehr gut\p{L}*|gut\p{L}*|business|(?:a|ein) plus|advantage|asset|vorteil|wünschenswert|required|(?:is|are) a must|mandatory|essential|speakers?|stilsicher\p{L}*|ist (?:ein )?(?:muss|pflicht)|erforderlich|preferred|desirable)\b|kenntnisse|\b(?:and|or|und|oder|&|\/)\s*(?:english|german|englisch|deutsch)/iu;
/** German has a level unless it says otherwise: who asks for a language asks that one can work in it. */
const UNSAID: LanguageLevel = 4;

/**
 * The spoken languages that a clause names, with the level.
 *
 * @param original one sentence, line or point of a list
 * @param named true where a mere name is enough, as under "Languages" in a resume
 */
export function languagesIn(original: string, named = false): SpokenLanguage[] {
  const { text: clause, edits } = fold(original);
  if (!ANY.test(clause) || (!named && !SPOKEN.test(clause))) return [];
  const found = NAMED.flatMap(([language, pattern]) =>
    [...clause.matchAll(pattern)].map((match) => ({
      language,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start);
  return found.map((it, index) => {
    const after = clause.slice(it.end, Math.min(found[index + 1]?.start ?? clause.length, it.end + 45));
    const before = clause.slice(Math.max(found[index - 1]?.end ?? 0, it.start - 45), it.start);
    const [start, end] = originalSpan(edits, it.start, it.end);
    return {
      language: it.language,
      start,
      end,
      level: levelIn(after) ?? levelIn(before) ?? levelIn(ofAll(clause)) ?? UNSAID,
    };
  });
}

/** What is said of every language of a clause: not what stands in brackets behind one of them. */
const ofAll = (clause: string): string => clause.replaceAll(/\([^()]*\)/g, ' ');

const levelIn = (text: string): LanguageLevel | undefined =>
  LEVELS.find(([, pattern]) => pattern.test(text))?.[0];
