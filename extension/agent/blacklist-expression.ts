/**
 * Expressions see this much of a title or company. LinkedIn cuts titles at 200 characters, and every character more
 * makes the worst expression that is still allowed slower.
 */
export const MAX_EXPRESSION_INPUT = 200;

/** Ways in which an expression may try to match from one position: two open repetitions, and a few choices. */
const MAX_WAYS = MAX_EXPRESSION_INPUT ** 2 * 16;

const CURE = 'Correct it, or put it in quotes to have it matched as plain words.';

/**
 * @param body a rule that begins with a slash
 * @returns the expression, or a message for the user
 */
export function parseExpression(body: string): RegExp | string {
  const parts = /^\/(.*)\/([^/]*)$/su.exec(body);
  if (parts === null) return `This regular expression has no slash at its end. ${CURE}`;
  const [, source = '', flags = ''] = parts;
  if (source === '') return 'There is nothing between the slashes.';
  const unknown = [...flags].find((flag) => !'imsu'.includes(flag));
  if (unknown !== undefined) {
    return `“${unknown}” after the closing slash is not a flag that works here: i, m, s and u are. ${CURE}`;
  }
  try {
    const written = new RegExp(source, [...new Set(`iu${flags}`)].join(''));
    // Everybody writes /.*senior.*/; without its ends it finds the same, in linear time.
    const bare = source.replace(/^(?:\.\*\??)+/u, '').replace(/(?<![\\.*])(?:\.\*\??)+$/u, '');
    return bare === '' ? written : new RegExp(bare, written.flags);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*: /su, '') : String(error);
    return `This is not a valid regular expression (${reason}). ${CURE}`;
  }
}

/**
 * Refuses what would throw every job away and what could hang the browser: a backtracking matcher tries every way to
 * split the text between the parts of an expression, so the number of ways is bounded beforehand.
 *
 * The bound is an upper one: it counts repetitions and choices and knows nothing of what the characters are, except
 * that alternatives which begin with different words exclude one another. Harmless expressions can be refused, such as
 * `(\w+ )+`; none that is accepted tries more than {@link MAX_WAYS} ways from one position of a text that is at most
 * {@link MAX_EXPRESSION_INPUT} long.
 *
 * @returns a message for the user, or null
 */
export function expressionProblem(expression: RegExp): string | null {
  const { source } = expression;
  // First, because the engine may already take its time to compile such an expression.
  if (countWays(source) > MAX_WAYS) {
    return (
      'This regular expression could take for ever: it repeats something that itself repeats or varies, such as ' +
      '(a+)+, or has more than two open repetitions (* or +). Simplify it.'
    );
  }
  const assertsSomething = /[\^$]|\\[bB]|\(\?<?[=!]/u.test(source);
  if (!assertsSomething && expression.test('')) {
    return 'This regular expression matches every job, because it also matches nothing at all.';
  }
  return null;
}

/** Upper bound of the ways to match from one position; the source has been accepted by RegExp with the flag u. */
function countWays(source: string): number {
  const tokens = source.match(TOKEN) ?? [];
  let next = 0;

  function alternatives(): number {
    const branches: { ways: number; beginning: string }[] = [];
    do {
      const beginning = literalFrom(next);
      branches.push({ beginning, ways: sequence() });
    } while (tokens[next++] === '|');
    const ways = branches.map((branch) => branch.ways);
    const exclusive = branches.every(({ beginning }, index) =>
      branches.every((other, at) => at === index || !other.beginning.startsWith(beginning)),
    );
    return exclusive ? Math.max(...ways) : ways.reduce((sum, some) => sum + some, 0);
  }

  /** The letters that have to be there first; a letter that is repeated or optional tells nothing. */
  function literalFrom(start: number): string {
    let end = start;
    while (/^[a-z\d ]$/i.test(tokens[end] ?? '') && !QUANTIFIER.test(tokens[end + 1] ?? '')) end += 1;
    return tokens.slice(start, end).join('').toLowerCase();
  }

  function sequence(): number {
    let ways = 1;
    while (next < tokens.length && tokens[next] !== '|' && tokens[next] !== ')') {
      const inner = (tokens[next++] ?? '').startsWith('(') ? alternatives() : 1;
      ways *= repeated(inner);
    }
    return ways;
  }

  function repeated(inner: number): number {
    const quantifier = tokens[next] ?? '';
    if (!QUANTIFIER.test(quantifier)) return inner;
    next += 1;
    const [least, most] = bounds(quantifier);
    if (inner === 1) return most - least + 1;
    // Every round multiplies the ways of the one before.
    return inner ** most * (most - least + 1);
  }

  return alternatives();
}

/** Escapes, classes and the openings of groups as wholes, quantifiers as wholes, any other character for itself. */
const TOKEN =
  /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|x[\da-f]{2}|u[\da-f]{4}|c[a-z]|.)|\[(?:\\.|[^\]])*\]|\((?:\?(?:<?[=!]|[a-z-]*:|<[^>]*>))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|./gisu;
const QUANTIFIER = /^(?:[*+?]|\{\d)/u;

function bounds(quantifier: string): [least: number, most: number] {
  if (quantifier.startsWith('*')) return [0, MAX_EXPRESSION_INPUT];
  if (quantifier.startsWith('+')) return [1, MAX_EXPRESSION_INPUT];
  if (quantifier.startsWith('?')) return [0, 1];
  const [least = '0', most] = quantifier.replace(/[{}?]/gu, '').split(',');
  if (most === undefined) return [Number(least), Number(least)];
  return [Number(least), most === '' ? Math.max(MAX_EXPRESSION_INPUT, Number(least)) : Number(most)];
}
