import { fold, wordsOf } from './fold.ts';

/** What one letter of a gender tag may be, in German, English and French. */
const TAG_LETTER = '(?:gn|divers|div|[mwfdxhia])';
const BRACKETED = new RegExp(
  `[([{]\\s*(${TAG_LETTER}(?:\\s*[/|,.*:+ -]\\s*${TAG_LETTER}){1,5})\\s*[)\\]}]`,
  'g',
);
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}/|])(${TAG_LETTER}(?:\\s?[/|]\\s?${TAG_LETTER}){1,5})(?![\\p{L}\\p{N}/|])`,
  'gu',
);
const IN_WORDS =
  /[([{]\s*(?:gn\*?|mwd|wmd|mwx|mfd|fmd|all genders?(?: identities)?|any gender|gender[- ]?neutral|mensch(?:en)?|divers[e]?|geschlecht egal)\s*[)\]}]/g;

/** "Entwickler*in", "Ingénieur(e)", "Ingeniero/a": the same job for every gender. */
const SUFFIX =
  /(?<=\p{L}{3})(?:(?:[*:_]|\/-?|\()in(?:nen)?\)?|\((?:e|ne|se|euse|trice|a|r)\)|[·•](?:e|ne|se|euse|trice)|\/(?:a|euse|trice|ne)|[*:]r)(?![\p{L}\p{N}])/gu;

const SAME_WORD: Record<string, string> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  ii: '2',
  iii: '3',
  iv: '4',
};

/** What titles are padded with and other boards leave out: where one works, how long one must have, and that it is urgent. */
const PADDING = [
  '(?:100 ?% ?)?(?:fully |full )?(?:remote|hybride?|on-?site|in-?office|wfh|work from home|home ?office|vor ort)(?:[- ](?:position|role|job|work|working|option(?:al)?|possible|friendly|first|only|ok|moglich|usa?|india|germany|europe|emea))?',
  '(?:mind(?:estens|\\.) |min\\.? |exp(?:erience)?:? ?)?\\d{1,2} ?(?:\\+|(?:-|–|to|bis) ?\\d{1,2} ?\\+?)? ?(?:years?|yrs?|yoe|jahre)\\.?(?: of)?(?: exp(?:erience|\\.)?| berufserfahrung| erfahrung)?',
  'immediate(?:ly)?(?: joiners?| joining| start| hiring| requirement)?(?: only| preferred)?|urgent(?:ly)?(?: hiring| requirement| opening| required)?|(?:we are |now )?hiring(?: now)?|ab sofort|zum nachstmoglichen zeitpunkt|apply now|walk-?in(?: drive)?',
].join('|');
/** Hardly any title has these; this quick test avoids the search. */
const MAY_BE_PADDED =
  /remote|hybrid|on-?site|office|wfh|from home|vor ort|\d ?\+? ?(?:years?|yrs?|yoe|jahre)|joiner|immediate|urgent|hiring|ab sofort|zeitpunkt|apply now|walk-?in/u;
/** A part of a title between brackets, bars or dashes that is nothing but padding. */
const PADDED = new RegExp(
  `(?:[|•·([{,;]|(?<=\\s)[-–—:](?=\\s))\\s*(?:${PADDING})\\s*(?:[)\\]}]|(?=$|[|•·([{,;]|\\s[-–—]\\s))|^\\s*(?:${PADDING})\\s*(?=[|•·:]|[-–—]\\s)[|•·:–—-]`,
  'gu',
);

/** Words that are written apart, with a hyphen, and as one. */
const COMPOUNDS = new Set(
  `full stack, front end, back end, dev ops, dev sec ops, ml ops, cyber security, e commerce, help desk, service desk, micro service,
micro services, data base, data warehouse, data center, block chain, java script, type script, node js, react js, vue js, angular js,
next js, nuxt js, express js, postgre sql, my sql, pre sales, after sales, post doc, co founder, full time, part time, voll zeit, teil zeit,
web master, web site, call center, call centre, health care, under writer, copy writer, book keeper, care taker, team leiter, team leader`
    .split(',')
    .map((pair) => pair.trim().replaceAll(/\s+/g, ' ')),
);
/** German compounds: "Softwareentwickler", "Software-Entwickler" and "Software Entwickler" are one word. */
const FIRST_PART =
  /^(?:software|web|anwendungs|frontend|backend|fullstack|app|java|python|datenbank|projekt|produkt|system|netzwerk|prozess|qualitats|vertriebs|marketing|personal|account|key|event|office|team|bau|filial|schicht|lager|technik|it|daten|cloud|test)$/;
const SECOND_PART =
  /^(?:entwickler|entwicklerin|entwicklung|programmierer|ingenieur|ingenieurin|architekt|architektin|administrator|administratorin|berater|beraterin|leiter|leiterin|leitung|mitarbeiter|mitarbeiterin|referent|referentin|analyst|analystin|techniker|technikerin|assistent|assistentin|assistenz)$/;

/**
 * A job's title as a key: without case, accents, punctuation, words about the applicant's gender, and padding ("| Remote | 5+ yrs");
 * words that are written apart, joined or with a hyphen are one word. Everything else stays, in its order: seniority, level, language, technology, place and requisition number tell jobs apart.
 *
 * @returns null when nothing of the title is a word
 */
export function titleKey(title: string): string | null {
  const plain = fold(title)
    .replaceAll(BRACKETED, (tag, letters: string) => (isGenderTag(letters, 2) ? ' ' : tag))
    .replaceAll(BARE, (tag, letters: string) => (isGenderTag(letters, 3) ? ' ' : tag))
    .replaceAll(IN_WORDS, ' ')
    .replaceAll(SUFFIX, '')
    .replaceAll(/['’`]/g, '')
    .replaceAll(
      /(?<![\p{L}\p{N}]dot)\.net(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])dot[ .-]?net(?![\p{L}\p{N}])/gu,
      ' dotnet ',
    );
  const bare = wordsOf(withoutPadding(plain));
  const words = joined((bare.length > 0 ? bare : wordsOf(plain)).map((word) => SAME_WORD[word] ?? word));
  return words.length === 0 ? null : words.join(' ');
}

/** This runs twice, because the end of one part is the beginning of the next. */
const withoutPadding = (plain: string): string =>
  MAY_BE_PADDED.test(plain) ? plain.replaceAll(PADDED, ' | ').replaceAll(PADDED, ' | ') : plain;

/** One spelling for what is written in one word or two. */
function joined(words: readonly string[]): string[] {
  const whole: string[] = [];
  for (const word of words) {
    const before = whole.at(-1);
    if (before !== undefined && isCompound(before, word)) whole.splice(-1, 1, before + word);
    else whole.push(word);
  }
  return whole;
}

const isCompound = (first: string, second: string): boolean =>
  COMPOUNDS.has(`${first} ${second}`) || (FIRST_PART.test(first) && SECOND_PART.test(second));

/** "m/f" and "h/f" say it in two letters; "m/w" outside of brackets is also a microwave, and "h/w" always hardware. */
function isGenderTag(letters: string, leastForGerman: 2 | 3): boolean {
  const parts = letters.split(/[^a-z]+/).filter(Boolean);
  const has = (letter: string) => parts.includes(letter);
  if (new Set(parts).size !== parts.length) return false;
  if (has('f') && (has('m') || has('h'))) return true;
  return has('m') && has('w') && parts.length >= leastForGerman;
}
