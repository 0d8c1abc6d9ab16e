import { expressionProblem, MAX_EXPRESSION_INPUT, parseExpression } from './blacklist-expression';
import { type Mistake, mistakeIn, mistakeInQuotes } from './blacklist-mistakes';
import { fold, hasSubstance, plain, squeezed, wholeWords } from './blacklist-words';

/** The fields of a job that rules look at, each on its own: no match ever spans both. */
const FIELDS = ['title', 'company'] as const;
type Field = (typeof FIELDS)[number];

/** One line of the user's blacklist, ready to be applied. */
export interface BlacklistRule {
  /** Counted from 1. */
  line: number;
  /** As the user wrote it. */
  rule: string;
  fields: readonly Field[];
  /** Of a phrase, its letters and signs alone: most jobs are cleared by one search for it. Null for a regular expression. */
  phrase: string | null;
  pattern: RegExp;
}

export interface BlacklistProblem {
  /** Counted from 1. */
  line: number;
  /** As the user wrote it, cut to a length that can be shown. */
  rule: string;
  /** For the user: what is wrong and what to do. */
  message: string;
  /** What to write instead, perhaps on several lines; absent where only the user can tell. */
  suggestion?: string;
}

export const MAX_RULES = 1000;
export const MAX_RULE_LENGTH = 200;

const PREFIX = /^(title|company)\s*:\s*/iu;
const QUOTED = /^(?:"(.*)"|“(.*)”|„(.*)[“”]|«(.*)»|'(.*)'|‘(.*)’)$/su;

/**
 * Reads the blacklist, one rule a line; empty lines and lines that begin with `#` are skipped.
 *
 * `sales` and `"team lead"` match whole words, whether these are written apart, with hyphens or as one (`full-stack`); `/^junior\b/` is a regular expression (flags `i` and `u` are always on,
 * `m` and `s` may follow), and `title:` or `company:` before either restricts it to that field.
 *
 * @returns the rules that can be applied, and the lines that cannot, each with a message; never throws
 */
export function compileBlacklist(text: string): { rules: BlacklistRule[]; problems: BlacklistProblem[] } {
  const rules: BlacklistRule[] = [];
  const problems: BlacklistProblem[] = [];
  for (const [index, raw] of text.split(/\r\n|[\n\r\u2028\u2029]/u).entries()) {
    const rule = raw.trim();
    if (rule === '' || rule.startsWith('#')) continue;
    const line = index + 1;
    const refuse = (message: string, suggestion?: string) => {
      const shown = rule.length > 80 ? `${rule.slice(0, 79)}…` : rule;
      problems.push({ line, rule: shown, message, ...(suggestion === undefined ? {} : { suggestion }) });
    };
    if (rules.length === MAX_RULES) {
      refuse(
        `A blacklist holds at most ${MAX_RULES} rules; this line and all lines after it are not applied.`,
      );
      break;
    }
    if (rule.length > MAX_RULE_LENGTH) {
      refuse(`This rule has ${rule.length} characters; a rule may have at most ${MAX_RULE_LENGTH}.`);
      continue;
    }
    const compiled = compileRule(rule);
    if ('message' in compiled) refuse(compiled.message, usable(compiled.suggestion));
    else rules.push({ line, rule, ...compiled });
  }
  return { rules, problems };
}

/**
 * @returns the first rule that the job falls under, or null
 */
export function isBlacklisted(
  rules: readonly BlacklistRule[],
  job: { title: string; company: string },
): BlacklistRule | null {
  const texts = { title: readable(job.title), company: readable(job.company) };
  return rules.find(({ fields, ...rule }) => fields.some((field) => matches(rule, texts[field]))) ?? null;
}

type Matcher = Pick<BlacklistRule, 'phrase' | 'pattern'>;

/** A suggestion that would be refused in its turn is none. */
const usable = (suggestion: string | undefined): string | undefined =>
  suggestion?.split('\n').every((line) => line.length <= MAX_RULE_LENGTH && !('message' in compileRule(line)))
    ? suggestion
    : undefined;

function compileRule(rule: string): (Matcher & Pick<BlacklistRule, 'fields'>) | Mistake {
  const prefix = PREFIX.exec(rule);
  const fields = prefix === null ? FIELDS : FIELDS.filter((field) => field === prefix[1]?.toLowerCase());
  const body = rule.slice(prefix?.[0].length ?? 0);
  if (body === '')
    return { message: `After “${rule}” there must be a word, a phrase or a regular expression.` };
  const matcher = body.startsWith('/') ? compileExpression(body) : compilePhrase(body, prefix?.[0] ?? '');
  if (typeof matcher === 'string') return { message: matcher };
  return 'message' in matcher ? matcher : { fields, ...matcher };
}

function compileExpression(body: string): Matcher | string {
  const parsed = parseExpression(body);
  if (typeof parsed === 'string') return parsed;
  return expressionProblem(parsed) ?? { phrase: null, pattern: parsed };
}

function compilePhrase(body: string, prefix: string): Matcher | Mistake | string {
  const quoted = QUOTED.exec(body)
    ?.slice(1)
    .find((inner) => inner !== undefined);
  const mistake = mistakeInQuotes(body, prefix) ?? (quoted === undefined ? mistakeIn(body, prefix) : null);
  if (mistake && hasSubstance(mistake.suggestion ?? body)) return mistake;
  const phrase = fold(quoted ?? body);
  // A stray dash or dot would throw nearly every job away.
  if (!hasSubstance(phrase)) return 'A rule needs at least one letter, digit or emoji.';
  return { phrase: squeezed(phrase), pattern: wholeWords(phrase) };
}

interface Readable {
  plain: string;
  folded: string;
  squeezed: string;
}

function readable(text: string): Readable {
  const even = plain(text);
  const folded = fold(even);
  return { plain: even.slice(0, MAX_EXPRESSION_INPUT), folded, squeezed: squeezed(folded) };
}

function matches({ phrase, pattern }: Matcher, text: Readable): boolean {
  if (phrase === null) return pattern.test(text.plain);
  return text.squeezed.includes(phrase) && pattern.test(text.folded);
}
