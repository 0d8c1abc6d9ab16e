import { monthOf } from './months.ts';

/** One date, or one word for the present. */
export interface DateToken {
  kind: 'point' | 'open';
  /** First and last month that it may stand for; the same month unless it is a year, a quarter or a season. */
  from: number;
  to: number;
  precision: 'month' | 'part' | 'year';
  /** Two digits that are a date only beside another date: "01/22 - 05/24". */
  weak: boolean;
  /** For "2010-11": the last year, in case "11" is not a month. */
  lastYear?: number;
  start: number;
  end: number;
}

export const YEAR = '(?:19[4-9]\\d|20\\d\\d)';
/** What may be the name of a month. */
export const WORD = '\\p{L}{3,10}';
const NOT_AFTER = '(?<![\\p{L}\\d]|\\d[.,:/])';
const ORDINAL = '(?:st|nd|rd|th|er|º|°|\\.)?';
/** What may be a year of two digits is one only behind an apostrophe, or where {@link readMonthName} allows it. */
const SHORT_YEAR = "['’]\\s?\\d\\d";

type Groups = Record<string, string | undefined>;
type Reading = Pick<DateToken, 'from' | 'to' | 'precision'> & Partial<DateToken>;

const month = (year: number, index: number): Reading => {
  const at = year * 12 + index;
  return { from: at, to: at, precision: 'month' };
};

const SEASONS: readonly [RegExp, first: number, months: number][] = [
  [/^(?:spring|frühling|frühjahr|printemps|primavera)/iu, 2, 3],
  [/^(?:summer|sommer|été|verano|estate|ss|sose)/iu, 5, 3],
  [/^(?:fall|autumn|herbst|automne|otoño|autunno)/iu, 8, 3],
  [/^(?:winter|hiver|invierno|inverno|ws|wise)/iu, 11, 3],
];

/** How dates are written; of several that begin at one place, the longest counts. */
const FORMS: readonly { pattern: RegExp; read: (groups: Groups, now: Date) => Reading | null }[] = [
  {
    // 12 Jan 2019, 3rd February '21, 1. März 2019
    pattern: new RegExp(
      `${NOT_AFTER}\\d{1,2}${ORDINAL}[\\s-]{0,2}(?:of |de )?(?<M>${WORD})\\.?,?[\\s-]{0,2}(?:de )?(?<y>${YEAR}|${SHORT_YEAR})(?!\\d)`,
      'giu',
    ),
    read: readMonthName,
  },
  {
    // Jan 2019, Jan. '19, March 3rd, 2019, Jan-20, Mai/2019
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<M>${WORD})\\.?[\\s,/.-]{0,3}(?:(?:\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(?:of |de |del )?(?<y>${YEAR}|${SHORT_YEAR}|\\d\\d(?!\\d|st|nd|rd|th|\\s?[.:,]\\s?\\d|\\s\\d{4}))(?!\\d)`,
      'giu',
    ),
    read: readMonthName,
  },
  {
    // 2019 Jan, 2012, November; not "2016 Sept 2018"
    pattern: new RegExp(
      `${NOT_AFTER}(?<y>${YEAR})(?:,?\\s{1,2}|[-/.])(?<M>${WORD})\\.?(?!\\p{L}|[\\s,'’.]{0,2}\\d)`,
      'giu',
    ),
    read: readMonthName,
  },
  {
    // 2019-01, 2019/01, 2019.01, 2019-01-31
    pattern: new RegExp(
      `${NOT_AFTER}(?<y>${YEAR})(?<by>[-/.])(?<m>0?[1-9]|1[0-2])(?:\\k<by>(?<d>\\d{1,2}))?(?!\\d|\\k<by>\\d)`,
      'giu',
    ),
    read: ({ y, m, d }) => {
      const lastYear = Math.floor(Number(y) / 100) * 100 + Number(m);
      const isPair = d === undefined && m?.length === 2 && lastYear > Number(y);
      return { ...month(Number(y), Number(m) - 1), ...(isPair ? { lastYear } : {}) };
    },
  },
  {
    // 31.12.2019, 31/12/19, 12/31/2019
    pattern: new RegExp(
      `${NOT_AFTER}(?<d>\\d{1,2})\\s?(?<by>[./-])\\s?(?<m>\\d{1,2})\\s?\\k<by>\\s?(?<y>${YEAR}|\\d\\d)(?!\\d|[.,/]\\d)`,
      'giu',
    ),
    read: ({ d, m, y }, now) => {
      const [day, inMonth] = Number(m) > 12 ? [Number(m), Number(d)] : [Number(d), Number(m)];
      if (day < 1 || day > 31 || inMonth < 1 || inMonth > 12) return null;
      return { ...month(fullYear(y, now), inMonth - 1), weak: y?.length === 2 };
    },
  },
  {
    // 01/2019, 1.2019, 01-2019, 01 / 2019
    pattern: new RegExp(
      `${NOT_AFTER}(?<m>0?[1-9]|1[0-2])(?:\\s?[/.]\\s?|-)(?<y>${YEAR}|${SHORT_YEAR})(?!\\d)`,
      'giu',
    ),
    read: ({ m, y }, now) => month(fullYear(y, now), Number(m) - 1),
  },
  {
    // 01/22, 05.24: only beside another date
    pattern: new RegExp(
      `${NOT_AFTER}(?:(?<m>0?[1-9]|1[0-2])/(?<y>\\d\\d)|(?<n>0[1-9]|1[0-2])\\.(?<z>\\d\\d))(?!\\d|[.,/]\\d)`,
      'giu',
    ),
    read: ({ m, n, y, z }, now) => ({ ...month(fullYear(y ?? z, now), Number(m ?? n) - 1), weak: true }),
  },
  {
    // Q1 2020, Q3/21, 2020 Q1, 2020-Q1, 1. Quartal 2020, 2nd quarter of 2020, H1 2020
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:(?<part>[QH])(?<q>[1-4])|(?<q2>[1-4])${ORDINAL}\\s?(?<part2>Q|H|quart(?:al|er)|half|halbjahr|trimestre))[\\s'’/.-]{0,2}(?:of |de )?(?<y>${YEAR}|\\d\\d)(?!\\d)|(?<y2>${YEAR})[\\s/.-]{0,2}(?<part3>[QH])(?<q3>[1-4])(?!\\d))`,
      'giu',
    ),
    read: ({ part, part2, part3, q, q2, q3, y, y2 }, now) => {
      const length = /^h/iu.test(part ?? part2 ?? part3 ?? '') ? 6 : 3;
      const first = (Number(q ?? q2 ?? q3) - 1) * length;
      if (first > 9) return null;
      const from = fullYear(y ?? y2, now) * 12 + first;
      return { from, to: from + length - 1, precision: 'part' };
    },
  },
  {
    // Summer 2013, Winter 2019/20, SoSe 2021
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<s>spring|summer|fall|autumn|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|verano|invierno|(?:sommer|winter)semester|[WS]S|WiSe|SoSe)\\s?(?:of |de )?['’]?(?<y>${YEAR})(?:/(?:${YEAR}|\\d\\d))?(?!\\d)`,
      'giu',
    ),
    read: ({ s, y }) => {
      const [, first, months] = SEASONS.find(([name]) => name.test(s ?? '')) ?? [null, 0, 12];
      const from = Number(y) * 12 + first;
      return { from, to: from + months - 1, precision: 'part' };
    },
  },
  {
    // 2019/20; "2020-21" is read as 2020 and "-21" below
    pattern: new RegExp(`${NOT_AFTER}(?<y>${YEAR})/(?<z>${YEAR}|\\d\\d)(?!\\d|[.,/-]\\d)`, 'giu'),
    read: ({ y, z }) => {
      const last = z?.length === 4 ? Number(z) : Math.floor(Number(y) / 100) * 100 + Number(z);
      if (last !== Number(y) + 1) return null;
      return { from: Number(y) * 12, to: last * 12 + 11, precision: 'year' };
    },
  },
  {
    pattern: new RegExp(`${NOT_AFTER}(?<![$€£#]\\s?)(?<y>${YEAR})(?!\\d|[.,]\\d|\\s?[%€$]|[\\p{L}])`, 'giu'),
    read: ({ y }) => ({ from: Number(y) * 12, to: Number(y) * 12 + 11, precision: 'year' }),
  },
  {
    // FY20, FY 2021
    pattern: new RegExp(`(?<![\\p{L}\\d])FY\\s?['’]?(?<y>${YEAR}|\\d\\d)(?!\\d)`, 'giu'),
    read: ({ y }, now) => {
      const year = fullYear(y, now);
      return { from: year * 12, to: year * 12 + 11, precision: 'year' };
    },
  },
  {
    // 2020年1月
    pattern: new RegExp(`(?<y>${YEAR})年\\s?(?<m>1[0-2]|0?[1-9])月`, 'gu'),
    read: ({ y, m }) => month(Number(y), Number(m) - 1),
  },
  {
    pattern: /(?<![\p{L}\d])['’](?<y>\d\d)(?![\p{L}\d])/giu,
    read: ({ y }, now) => {
      const year = fullYear(y, now);
      return { from: year * 12, to: year * 12 + 11, precision: 'year', weak: true };
    },
  },
];

/** "Present" and similar words, including common typing errors: "Presnt", "Curent". */
const OPEN =
  /(?<!\p{L})(?:(?:the )?pres\p{L}{0,2}t(?: day| time)?|pres\.|persent|onwards?|till?(?=\s*(?:$|[\n,;)\]]))|curr?ent(?:ly)?(?: time| job| role)?|now|to[ -]?day|(?:to|till|until|up to) ?-?date|date|on[ -]?going|continuing|actual(?:ly|idad|mente)?|heute|jetzt|derzeit|aktuell|laufend|lfd\.?|andauernd|fortlaufend|gegenwärtig|(?:bis )?dato|ff\.?|ce jour|aujourd['’]hui|présent|en cours|hoy|presente|la fecha|oggi|in corso)(?!\p{L})|至今|现在|現在/giu;
/** Behind these a year is the number of a product: "migrated SQL Server 2008 to 2019". */
const PRODUCT =
  /(?<!\p{L})(?:server|windows|(?:ms|microsoft) \p{L}+|sql|exchange|sharepoint|visual (?:studio|basic)|autocad|excel|dynamics|version|iso|din|revit|solidworks|edition|release)\s?$/iu;

const DASHES =
  /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u0096\u0097~\u2192\u2794\u279c\u279d\u27a1\u27f6\u21d2\u2b95>›»]/gu;

/** Every dash and arrow as "-"; keeps offsets. */
export const evenDashes = (text: string): string => text.replaceAll(DASHES, '-').replaceAll('\ufe0f', ' ');

/** Dates and words for the present, in the order of the text, none within another. @param even as {@link evenDashes} gives it */
export function dateTokensIn(even: string, now: Date): DateToken[] {
  const latest = now.getFullYear() + 10;
  const found: DateToken[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of even.matchAll(pattern)) {
      const reading = read(match.groups ?? {}, now);
      if (
        !reading ||
        reading.from / 12 > latest ||
        PRODUCT.test(even.slice(Math.max(0, match.index - 14), match.index))
      )
        continue;
      found.push({
        kind: 'point',
        weak: false,
        ...reading,
        start: match.index,
        end: match.index + match[0].length,
      });
    }
  }
  for (const { index, 0: word } of even.matchAll(OPEN))
    found.push({
      kind: 'open',
      from: 0,
      to: 0,
      precision: 'month',
      weak: false,
      start: index,
      end: index + word.length,
    });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: DateToken[] = [];
  for (const token of found) if (token.start >= (apart.at(-1)?.end ?? 0)) apart.push(token);
  return apart;
}

function readMonthName({ M, y }: Groups, now: Date): Reading | null {
  const index = monthOf(M ?? '');
  return index === undefined ? null : month(fullYear(y, now), index);
}

/** Of two digits the year that is not after the next. */
function fullYear(digits = '', now: Date): number {
  const number = Number(digits.replace(/\D/gu, ''));
  if (number >= 100) return number;
  const century = now.getFullYear() - (now.getFullYear() % 100);
  return number <= (now.getFullYear() % 100) + 1 ? century + number : century - 100 + number;
}
