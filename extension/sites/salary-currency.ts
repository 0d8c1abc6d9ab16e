/** The currencies that a sign may stand for, and the one that it stands for when nothing else is said. */
export interface Currency {
  possible: readonly string[];
  usual: string | null;
}

const DOLLARS = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'COP', 'CLP'];
const RUPEES = ['INR', 'PKR', 'LKR', 'NPR'];
const CROWNS = ['SEK', 'NOK', 'DKK'];

/** ISO 4217, those in which jobs on the two sites are paid. */
const ISO =
  'AED AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KES KRW KWD LKR MAD MXN MYR NGN NOK NPR NZD OMR PHP PKR PLN QAR RON SAR SEK SGD THB TRY TWD UAH USD VND ZAR';

/**
 * Several countries' signs are read as an amount whose currency is open. "$" alone is the US dollar: the interfaces of
 * both sites write the others as CA$, A$, $CA and so on, as Unicode's locale data (CLDR) has it.
 */
const SIGNS: [signs: string, possible: string[], usual: string | null][] = [
  ['US$ $US', ['USD'], 'USD'],
  ['CA$ C$ $CA', ['CAD'], 'CAD'],
  ['AU$ A$ $AU', ['AUD'], 'AUD'],
  ['NZ$ $NZ', ['NZD'], 'NZD'],
  ['SG$ S$ $SG', ['SGD'], 'SGD'],
  ['HK$ $HK', ['HKD'], 'HKD'],
  ['NT$', ['TWD'], 'TWD'],
  ['MX$ $MX', ['MXN'], 'MXN'],
  ['R$', ['BRL'], 'BRL'],
  ['$', DOLLARS, 'USD'],
  ['€ Euro Euros euro euros', ['EUR'], 'EUR'],
  ['£ £GB', ['GBP'], 'GBP'],
  ['₹', ['INR'], 'INR'],
  ['Rs. Rs रुपये रुपए रु.', RUPEES, null],
  ['CN¥', ['CNY'], 'CNY'],
  ['¥', ['JPY', 'CNY'], null],
  ['₩', ['KRW'], 'KRW'],
  ['₪', ['ILS'], 'ILS'],
  ['₺', ['TRY'], 'TRY'],
  ['₱', ['PHP'], 'PHP'],
  ['₦', ['NGN'], 'NGN'],
  ['₫', ['VND'], 'VND'],
  ['฿', ['THB'], 'THB'],
  ['₴', ['UAH'], 'UAH'],
  ['zł', ['PLN'], 'PLN'],
  ['Kč', ['CZK'], 'CZK'],
  ['Fr. SFr.', ['CHF'], 'CHF'],
  ['kronor', ['SEK'], 'SEK'], // Norwegians and Danes write "kroner"
  ['kr. kr Kr kroner', CROWNS, null],
];

const LETTER_AFTER = '(?![\\p{L}\\p{M}])';

const bySign = new Map<string, Currency>(
  SIGNS.flatMap(([signs, possible, usual]) =>
    signs.split(' ').map((sign): [string, Currency] => [sign, { possible, usual }]),
  ),
);

export const CODES: string[] = ISO.split(' ').map((code) => `${code}${LETTER_AFTER}`);

export const SYMBOLS = {
  /** Of a regular expression; longer signs come first. */
  pattern: [...bySign.keys()]
    .sort((a, b) => b.length - a.length)
    .map((sign) => sign.replace(/[.$]/g, '\\$&') + (/\p{L}$/u.test(sign) ? LETTER_AFTER : ''))
    .join('|'),
  meaning: (found: string): Currency => bySign.get(found) ?? { possible: [found], usual: found },
};
