import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salaryRange } from './salary-range';

const range = (text: string, quotedIn: string | null = null) => {
  const found = salaryRange(text, quotedIn);
  return found && [found.min, found.max, found.currency, found.period];
};

describe('a salary in numbers', () => {
  it.each([
    ['$175K/yr - $225K/yr', 175_000, 225_000, 'USD', 'year'],
    ['$65,000.00/yr - $75,000.00/yr', 65_000, 75_000, 'USD', 'year'],
    ['£30/hr', 30, 30, 'GBP', 'hour'],
    ['US$80K/yr – US$100K/yr', 80_000, 100_000, 'USD', 'year'],
    ['CA$27.50/hr - CA$31.25/hr', 27.5, 31.25, 'CAD', 'hour'],
    ['$60-80K', 60_000, 80_000, 'USD', null],
    ['$120,000 - 140,000 CAD per annum', 120_000, 140_000, 'CAD', 'year'],
    ['From $25 an hour', 25, null, 'USD', 'hour'],
    ['Starting at $1,200 a week', 1_200, null, 'USD', 'week'],
    ['Up to £45k per annum', null, 45_000, 'GBP', 'year'],
    ['$500 daily', 500, 500, 'USD', 'day'],
    ['$90,000+', 90_000, null, 'USD', null],
    ['Base pay range: $1.2M - $1.5M', 1_200_000, 1_500_000, 'USD', null],
    ['SEK 40,000 - 45,000/mo', 40_000, 45_000, 'SEK', 'month'],
    ['€58,000/yr', 58_000, 58_000, 'EUR', 'year'],
    ['AED 12000 - 15000 monthly', 12_000, 15_000, 'AED', 'month'],
    // German
    ['45.000 – 60.000 € pro Jahr', 45_000, 60_000, 'EUR', 'year'],
    ['ab 15,50 €/Std.', 15.5, null, 'EUR', 'hour'],
    ['bis zu 70.000 €', null, 70_000, 'EUR', null],
    ['von 3.200,00 € bis 4.100,00 € brutto im Monat', 3_200, 4_100, 'EUR', 'month'],
    ['Jahresgehalt: 55-65 T€', 55_000, 65_000, 'EUR', 'year'],
    ["CHF 85'000.- pro Jahr", 85_000, 85_000, 'CHF', 'year'],
    ["Fr. 4'500.– bis 5'200.– pro Monat", 4_500, 5_200, 'CHF', 'month'],
    ["CHF 85'000 - 95'000 jährlich", 85_000, 95_000, 'CHF', 'year'],
    // French
    ['Entre 2 000 € et 2 500 € par mois', 2_000, 2_500, 'EUR', 'month'],
    ['45 k€ - 55 k€ brut par an', 45_000, 55_000, 'EUR', 'year'],
    ['À partir de 12,50 € de l’heure', 12.5, null, 'EUR', 'hour'],
    ['Jusqu’à 38 000 € annuels', null, 38_000, 'EUR', 'year'],
    // Spanish
    ['De 30.000 € a 40.000 € al año', 30_000, 40_000, 'EUR', 'year'],
    ['desde 1.800 € brutos/mes', 1_800, null, 'EUR', 'month'],
    ['hasta 15 € la hora', null, 15, 'EUR', 'hour'],
    // Swedish
    ['35 000–45 000 kr/mån', 35_000, 45_000, null, 'month'],
    ['från 30 000 till 38 000 kronor i månaden', 30_000, 38_000, 'SEK', 'month'],
    ['upp till 180 SEK per timme', null, 180, 'SEK', 'hour'],
    // Hindi and Indian English
    ['10-18 Lacs PA', 1_000_000, 1_800_000, null, 'year'],
    ['2.25-3 Lacs P.A.', 225_000, 300_000, null, 'year'],
    ['₹12L/yr - ₹18L/yr', 1_200_000, 1_800_000, 'INR', 'year'],
    ['₹12,00,000 - ₹18,00,000 प्रति वर्ष', 1_200_000, 1_800_000, 'INR', 'year'],
    ['₹१०-१८ लाख प्रति वर्ष', 1_000_000, 1_800_000, 'INR', 'year'],
    ['80 Lacs - 1.25 Cr PA', 8_000_000, 12_500_000, null, 'year'],
    ['INR 8 LPA', 800_000, 800_000, 'INR', 'year'],
    ['50,000 - 1 Lac PA', 50_000, 100_000, null, 'year'],
    ['1 Cr & above p.a.', 10_000_000, null, null, 'year'],
  ])('"%s"', (text, min, max, currency, period) => {
    expect(range(text)).toEqual([min, max, currency, period]);
  });

  it.each([
    '401(k)',
    '401(k) benefit',
    '+4 benefits',
    'Not disclosed',
    'Nicht angegeben',
    'Unpaid',
    '10 lakh users',
    '10 lakh',
    '3/week',
    '24/7',
    '2-5 Yrs',
    '5 years',
    '40 hours per week',
    '2024 - 2025',
    '$20 or €18 per hour',
    '$20/hr - $60,000/yr',
    '$80,000 - $70,000',
    '$10 $20',
    '$10 - 20 - 30',
    '$50K - 60',
    '€ -500',
    '$0',
    '$1.125K',
    '1.125 - 2 Cr PA',
    '50 - 1.5 Cr PA',
    '€1.2.3',
    '€007',
    '$100,00,0',
    'ALL 10,000',
    '$',
    '',
    '$9999999999999999999999',
    `$${'1 '.repeat(5000)}`,
  ])('"%s" is none', (text) => {
    expect(salaryRange(text)).toBeNull();
  });

  it('takes an amount without a sign for the currency of its field, one with a sign for what it says', () => {
    expect(range('50,000-80,000 PA', 'INR')).toEqual([50_000, 80_000, 'INR', 'year']);
    expect(range('10-18 Lacs PA', 'INR')).toEqual([1_000_000, 1_800_000, 'INR', 'year']);
    expect(range('Rs. 15,000 per month', 'INR')).toEqual([15_000, 15_000, 'INR', 'month']);
    expect(range('$15,000 - 20,000 PA', 'INR')).toEqual([15_000, 20_000, 'USD', 'year']);
  });
});

describe('whatever the salary', () => {
  const amount = fc.integer({ min: 1_000, max: 9_999_999 });
  const CURRENCIES = ['USD', 'EUR', 'GBP', 'INR', 'CAD', 'AUD', 'SEK', 'CHF', 'PLN'];
  const LOCALES: [locale: string, year: string, month: string, to: string][] = [
    ['en-US', 'per year', 'per month', 'to'],
    ['en-IN', 'p.a.', '/month', '-'],
    ['de-DE', 'pro Jahr', 'im Monat', 'bis'],
    ['de-CH', 'jährlich', 'pro Monat', '–'],
    ['fr-FR', 'par an', 'par mois', 'à'],
    ['es-ES', 'al año', 'al mes', 'a'],
    ['sv-SE', 'per år', 'i månaden', 'till'],
    ['hi-IN', 'प्रति वर्ष', 'प्रति माह', 'से'],
  ];

  it('is read as it was written, by the number formats and words of each language', () => {
    fc.assert(
      fc.property(
        fc.tuple(amount, amount).map((pair) => pair.sort((a, b) => a - b)),
        fc.constantFrom(...CURRENCIES),
        fc.constantFrom(...LOCALES),
        fc.constantFrom('year', 'month'),
        fc.constantFrom(0, 2),
        fc.constantFrom('code', 'symbol'),
        ([min = 0, max = 0], currency, [locale, year, month, to], period, digits, currencyDisplay) => {
          const format = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            // "kr" is not only Sweden's.
            currencyDisplay: currency === 'SEK' ? 'code' : (currencyDisplay as 'code'),
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          });
          const words = `${format.format(min)} ${to} ${format.format(max)} ${period === 'year' ? year : month}`;
          expect([words, salaryRange(words)]).toEqual([words, { min, max, currency, period }]);
        },
      ),
      { seed: 20261122, numRuns: 2000 },
    );
  });

  const WORDS = [
    ...[
      '$',
      '€',
      '₹',
      'Rs.',
      'kr',
      'USD',
      'K',
      'lakh',
      'Cr',
      'M',
      'LPA',
      'tkr',
      '/yr',
      'per hour',
      'pro Monat',
    ],
    ...['-', 'to', 'bis', 'from', 'ab', 'up to', '+', 'or more', 'तक', 'से', 'gross', '(', ')', '.', ',', '·'],
    ...['10', '18', '1.5', '1,50', '1.500', '12,00,000', '1 234', '50000', '0', '007', 'users', 'k)'],
  ];
  const anyText = fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 4 })), { maxLength: 9 })
    .chain((parts) => fc.constantFrom(' ', '').map((gap) => parts.join(gap)));

  it('its bounds are in order, of its own numbers, and never below zero', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = salaryRange(text);
        if (!found) return;
        const { min, max } = found;
        expect(min ?? max).not.toBeNull();
        expect(min ?? 0).toBeGreaterThanOrEqual(0);
        expect(max ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(min ?? 0);
        const scales = [1, 1e3, 1e5, 1e6, 1e7];
        const digits = (value: number) => String(value).replace(/\D|0+$/g, '');
        for (const bound of [min, max]) {
          const written = text.replace(/[\s.,'’]/g, '');
          const isThere = scales.some((scale) => written.includes(digits((bound ?? 0) / scale)));
          expect([text, bound, isThere]).toEqual([text, bound, true]);
        }
      }),
      { seed: 20261122, numRuns: 5000 },
    );
  });

  it('a word that is none of a salary’s makes it none', () => {
    const salary = fc.constantFrom('$50K/yr', '10-18 Lacs PA', 'ab 15,50 €/Std.', '35 000 kr/mån');
    fc.assert(
      fc.property(
        salary,
        fc.constantFrom('users', 'bonus', 'raised', 'Mitarbeiter', '#1', '%'),
        (text, word) => {
          expect(salaryRange(`${text} ${word}`)).toBeNull();
          expect(salaryRange(`${word} ${text}`)).toBeNull();
        },
      ),
    );
  });
});
