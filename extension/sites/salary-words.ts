import { CODES, type Currency, SYMBOLS } from './salary-currency';
import { PAY_PERIODS, type PayPeriod } from './site';

/** What a word of a salary means. */
export type Meaning =
  | ({ kind: 'currency' } & Currency)
  | { kind: 'scale'; factor: number }
  | { kind: 'period'; period: PayPeriod }
  /** `to` joins two amounts; `up-to` does, too, and stands before a single one ("bis 70.000 €"). */
  | { kind: 'to' | 'from' | 'up-to' | 'or-more' | 'or-less' | 'noise' };

// English, German, French, Spanish, Swedish, Hindi, in this order where a line has them all.

const SCALES: [factor: number, words: string][] = [
  [1_000, 'k|tsd\\.?|t|mille|mil|thousand|tusen|हज़ार|हजार'],
  [100_000, 'l|lacs?|lakhs?|लाख'],
  [1_000_000, 'm|mio\\.?|mn|millions?|millionen|millones|miljoner'],
  [10_000_000, 'crs?|crores?|करोड़|करोड़'],
];

/** Names of periods after "per", "/", "a" and the like. */
const NAMES: Record<PayPeriod, string> = {
  hour: 'hour|hr|h|stunde|std|heure|hora|timmen?|tim|घंटा|घंटे',
  day: 'day|tag|jour|día|dia|dag|दिन',
  week: 'week|wk|woche|semaine|semana|veckan?|सप्ताह|हफ़्ता|हफ्ता',
  month: 'month|mo|mth|monat|mois|mes|månad(?:en)?|mån|माह|महीना|महीने',
  year: 'year|yr|annum|jahr|an|année|año|år(?:et)?|वर्ष|साल',
};
const PER = "/|per|an?|pro|im|die|par|(?:de |à )?l['’]|por|al|a la|la|om|i en|i|प्रति";

/** Words that name a period by themselves. */
const ADVERBS: Record<PayPeriod, string> = {
  hour: 'hourly|stündlich|stundenlohn|horaire|timlön',
  day: 'daily|täglich|tagessatz|दैनिक',
  week: 'weekly|wöchentlich|hebdomadaire|साप्ताहिक',
  month: 'monthly|monatlich|mtl\\.?|monatsgehalt|mensuels?|mensual(?:es)?|månadslön|मासिक|p\\. ?m\\.?|pm',
  year: 'yearly|annual(?:ly)?|jährlich|jahresgehalt|annuels?|anual(?:es)?|årslön|वार्षिक|सालाना|p\\. ?a\\.?|pa',
};

/** Nothing of a word may follow: not the "ears" of "years" after the Spanish "y". */
const END = '(?![\\p{L}\\p{M}])';

interface Rule {
  pattern: RegExp;
  meanings: Meaning[];
}

const rule = (pattern: string, ...meanings: Meaning[]): Rule => ({
  pattern: new RegExp(`^(?:${pattern})`, 'iu'),
  meanings,
});
const words = (list: string, ...meanings: Meaning[]): Rule => rule(`(?:${list})${END}`, ...meanings);

/** Tried in this order at every place: what is longer or more particular comes first. */
const RULES: Rule[] = [
  words('lpa', { kind: 'scale', factor: 100_000 }, { kind: 'period', period: 'year' }),
  rule('\\+|(?:(?:and|&) above|or more|und mehr|et plus|o más|eller mer|से अधिक|से शुरू)', { kind: 'or-more' }),
  words('or less|तक', { kind: 'or-less' }),
  words(
    "up ?to|at most|max(?:imum|\\.)?|less than|under|till|bis zu|bis|höchstens|maximal|weniger als|jusqu[’']à|moins de|hasta|máximo|menos de|upp till|högst|mindre än|अधिकतम",
    { kind: 'up-to' },
  ),
  words(
    'from|start(?:ing|s) (?:at|from)|at least|min(?:imum|\\.)?|more than|over|between|ab|von|mindestens|mehr als|zwischen|à partir de|plus de|dès|entre|desde|a partir de|más de|mínimo|från|minst|mellan|न्यूनतम',
    { kind: 'from' },
  ),
  ...PAY_PERIODS.flatMap((period) => [
    words(`(?:${PER}) ?(?:${NAMES[period]})`, { kind: 'period', period }),
    words(ADVERBS[period], { kind: 'period', period }),
  ]),
  ...SCALES.map(([factor, names]) => words(names, { kind: 'scale', factor })),
  words('de', { kind: 'from' }),
  rule('\\.[–-]', { kind: 'noise' }), // the Swiss "85'000.-"
  rule(`[-–—−‒]|(?:to|and|und|à|et|a|y|och|से)${END}`, { kind: 'to' }),
  rule(
    `[:.()]|(?:salary|pay|base|range|compensation|ctc|stipend|gross|gehalt|vergütung|lohn|brutto|netto|salaire|bruts?|nets?|salario|brutos?|netos?|lön|वेतन)${END}`,
    { kind: 'noise' },
  ),
];

/** Codes are upper case: "all" and "try" are words. */
const CURRENCY = new RegExp(`^(?:${CODES.join('|')}|${SYMBOLS.pattern})`, 'u');

/** The word at the beginning of a text: how long it is and what it means; null for a word that no salary holds. */
export function wordAt(text: string): { length: number; meanings: Meaning[] } | null {
  const currency = CURRENCY.exec(text)?.[0];
  if (currency) {
    return { length: currency.length, meanings: [{ kind: 'currency', ...SYMBOLS.meaning(currency) }] };
  }
  for (const { pattern, meanings } of RULES) {
    const found = pattern.exec(text)?.[0];
    if (found) return { length: found.length, meanings };
  }
  return null;
}
