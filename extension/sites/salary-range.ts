import type { Currency } from './salary-currency';
import { inAsciiDigits, NUMBER, numberIn } from './salary-number';
import { type Meaning, wordAt } from './salary-words';
import type { PayPeriod, SalaryRange } from './site';

/** No salary is longer; what is, is a sentence. */
const LENGTH_MAX = 120;
/** Beyond that it is no pay in any of the currencies. */
const AMOUNT_MAX = 1e12;

type Token = Meaning | { kind: 'number'; written: string };

interface Amount {
  written: string;
  factor: number | null;
}

/** The words and numbers of a text, null as soon as one is none of a salary's. */
function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  const number = new RegExp(`^(?:${NUMBER.source})`, 'u');
  let rest = text;
  while (rest !== '') {
    const written = number.exec(rest)?.[0];
    const word = written === undefined ? wordAt(rest) : null;
    if (written !== undefined) tokens.push({ kind: 'number', written });
    else if (word) tokens.push(...word.meanings);
    else return null;
    rest = rest.slice(written?.length ?? word?.length).trimStart();
  }
  return tokens;
}

/** What the tokens say, as long as they follow each other as in a salary. */
class Reading {
  readonly amounts: Amount[] = [];
  readonly periods = new Set<PayPeriod>();
  currency: Currency | null = null;
  bound: 'from' | 'up-to' | null = null;
  isSound = true;
  private joined = false;
  private isRange = false;
  private before: Token['kind'] | null = null;

  take(token: Token): void {
    if (token.kind === 'number') this.takeNumber(token.written);
    else if (token.kind === 'scale') this.takeScale(token.factor);
    else if (token.kind === 'period') this.periods.add(token.period);
    else if (token.kind === 'currency') this.takeCurrency(token);
    else this.takeWord(token.kind);
    this.before = token.kind;
  }

  private takeNumber(written: string): void {
    if (this.amounts.length > 0 && !this.joined) this.isSound = false;
    this.amounts.push({ written, factor: null });
    this.joined = false;
  }

  private takeScale(factor: number): void {
    const amount = this.amounts.at(-1);
    if (!amount || this.before !== 'number') this.isSound = false;
    else amount.factor = factor;
  }

  private takeCurrency(next: Currency): void {
    const known = this.currency;
    const possible = known ? next.possible.filter((code) => known.possible.includes(code)) : next.possible;
    if (possible.length === 0) this.isSound = false;
    const usual = [next.usual, known?.usual].find((code) => code && possible.includes(code)) ?? null;
    this.currency = { possible, usual: possible.length === 1 ? (possible[0] ?? null) : usual };
  }

  private takeWord(kind: Exclude<Meaning['kind'], 'currency' | 'scale' | 'period'>): void {
    if (kind === 'noise') return;
    const isBetween = this.amounts.length === 1 && !this.joined;
    if (kind === 'to' || (kind === 'up-to' && isBetween)) {
      if (!isBetween || this.bound === 'up-to') this.isSound = false;
      this.joined = true;
      this.isRange = true;
    } else if (kind === 'from' || kind === 'up-to') {
      if (this.amounts.length > 0 || this.bound) this.isSound = false;
      this.bound = kind;
    } else if (kind === 'or-more') {
      if (!isBetween || this.bound === 'up-to') this.isSound = false;
      this.bound = 'from';
    } else if (this.amounts.length === 1) this.bound = 'up-to';
  }

  /** Whether the tokens were a salary: one amount, or two that are joined. */
  get isWhole(): boolean {
    return (
      this.isSound && !this.joined && this.amounts.length === (this.isRange ? 2 : 1) && this.periods.size < 2
    );
  }
}

const amountIn = ({ written, factor }: Amount): number | null => {
  const number = numberIn(written, factor !== null);
  // Two decimals at most, and no dust from multiplying them.
  return number === null ? null : Math.round(number * (factor ?? 1) * 100) / 100;
};

/** The two bounds in full, where "10-18 Lacs" says the scale once; null when it may mean two things. */
function bounds(low: Amount, high: Amount): [number, number] | null {
  const max = amountIn(high);
  const own = amountIn(low);
  if (max === null) return null;
  if (low.factor === null && high.factor !== null) {
    const shared = amountIn({ ...low, factor: high.factor });
    const isPart = shared !== null && shared <= max && Number(shared) / high.factor < 1_000;
    if (isPart) return [shared, max];
    // "50,000 - 1 Lac": full already. With a dot it could be decimals.
    return own !== null && own >= 1_000 && own <= max && !low.written.includes('.') ? [own, max] : null;
  }
  return own !== null && own <= max ? [own, max] : null;
}

function rangeOf({ amounts, bound }: Reading): Pick<SalaryRange, 'min' | 'max'> | null {
  const [low, high] = amounts;
  if (!low) return null;
  if (high) {
    const both = bounds(low, high);
    return both && { min: both[0], max: both[1] };
  }
  const value = amountIn(low);
  return value === null
    ? null
    : { min: bound === 'up-to' ? null : value, max: bound === 'from' ? null : value };
}

/**
 * A salary in numbers, from its words in English, German, French, Spanish, Swedish or Hindi: "$175K/yr - $225K/yr",
 * "10-18 Lacs PA", "45.000 – 60.000 € pro Jahr", "ab 15 €/Std.".
 *
 * @param quotedIn the currency of the field in which the text stands, where the site has one for amounts without a sign
 * @returns null for everything that holds another word ("10 lakh users", "401(k)", "Not disclosed"), more than two
 *   amounts, or that could be read in two ways: a salary is never guessed
 */
export function salaryRange(text: string, quotedIn: string | null = null): SalaryRange | null {
  const clean = inAsciiDigits(text.normalize('NFC'))
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  const tokens = clean.length > LENGTH_MAX ? null : tokensOf(clean);
  if (!tokens) return null;
  const reading = new Reading();
  for (const token of tokens) reading.take(token);
  const range = reading.isWhole ? rangeOf(reading) : null;
  const largest = range && (range.max ?? range.min);
  if (!range || !largest || largest > AMOUNT_MAX) return null;
  const [period = null] = reading.periods;
  // A number with nothing but "per week" may count days; from a thousand on, or with a scale, it is money.
  const isLarge = largest >= 1_000 || reading.amounts.some((amount) => amount.factor !== null);
  if (!reading.currency && !quotedIn && !(period && isLarge)) return null;
  return { ...range, currency: currencyOf(reading.currency, quotedIn), period };
}

function currencyOf(said: Currency | null, quotedIn: string | null): string | null {
  if (!said) return quotedIn;
  return quotedIn && said.possible.includes(quotedIn) && said.usual === null ? quotedIn : said.usual;
}
