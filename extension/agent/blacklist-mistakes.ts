/** A rule that is written in a way that works elsewhere and not here. */
export interface Mistake {
  /** For the user: what is wrong and what to write instead. */
  message: string;
  /** The rule as it works here, perhaps on several lines; absent where only the user can tell. */
  suggestion?: string;
}

/** A comma before these belongs to a company's name: "Acme, Inc.". */
const LEGAL_FORM = /^(?:inc|llc|ltd|limited|corp|co|plc|gmbh|ag|se|kg|s\.?a|b\.?v|n\.?v|llp|pvt|pte|pty)\b/iu;
/** "Smith, Jones LLP": one company with several names. */
const NAME_WITH_LEGAL_FORM = /\s(?:inc|llc|ltd|limited|corp|co|plc|llp|gmbh|ag|kg)\.?$/iu;
/** What only an expression holds: anchors, classes, groups, repetitions. Literal brackets ("[dev]", "(m/w/d)") are none. */
const EXPRESSION =
  /^\(\?|\(\?[:=!<]|^\^|(?<=\p{L}|\))\$$|\.[*+]|\\[bBwWsSd](?![\p{L}])|\\b(?=\p{L})|(?<=\p{L})\\[bswd]\b|\)[*+?{]|\p{L}\?(?=$|\s)|\p{L}\{\d+,?\d*\}|\[[^\]]*[^\s\]]-[^\s\]][^\]]*\]|\[\p{L}{1,4}\](?=\p{Ll})|(?<=\p{L})\[\p{L}{1,6}\]|\([^()]*\|[^()]*\)/u;
const WILDCARD = /^[*%]+\s?(?=\S)|(?<=[\p{L}\p{N}\s])\*+(?=$|[\s\p{L}])|(?<=\p{L})%+$/u;

/**
 * Finds what looks like a list, a wildcard or a bare regular expression: as a plain phrase such a rule would be taken without a
 * word, and never match.
 *
 * @param body a rule without its field, neither in quotes nor between slashes
 * @param prefix the field before it, as written ("title: "), to be kept in the suggestion
 * @returns null when the rule is a plain phrase
 */
export function mistakeIn(body: string, prefix: string): Mistake | null {
  return (
    otherField(body) ??
    bracketed(body, prefix) ??
    bulleted(body, prefix) ??
    allOf(body, prefix) ??
    listed(body, prefix) ??
    bareExpression(body, prefix) ??
    wildcard(body, prefix)
  );
}

/** The same for what stands in quotes: several phrases in one pair of quotes look like one. */
export function mistakeInQuotes(body: string, prefix: string): Mistake | null {
  const items = [...body.matchAll(/["“„'‘«]([^"“”„'‘’«»]+)["”“'’»]/gu)].map((match) => match[1] ?? '');
  const between = body
    .replaceAll(/["“„'‘«][^"“”„'‘’«»]+["”“'’»]/gu, '')
    .replaceAll(/[\s,;|[\]]|\b(?:or|and)\b/giu, '');
  return items.length > 1 && between === '' ? oneALine(items, prefix) : null;
}

const quoted = (suggestion: string) => `“${suggestion.replaceAll('\n', '” and “')}”`;
const LITERALLY = 'If you mean exactly these characters, put the rule in quotes.';

function oneALine(items: readonly string[], prefix: string): Mistake {
  const suggestion = items.map((item) => prefix + item.trim()).join('\n');
  return {
    message: `This looks like a list. Write one rule per line: ${quoted(suggestion)}. ${LITERALLY}`,
    suggestion,
  };
}

/** "- manager", "-manager", "NOT manager": every rule excludes already. */
function bulleted(body: string, prefix: string): Mistake | null {
  const rest =
    /^(?:[-–—•·!+~]\s?|\*\s|NOT:?\s|not\s(?=\S+$)|(?:exclude|without|no|not):\s?|\d{1,3}[.)]\s)(?=[\p{L}\p{N}"'“(])(.+)$/su
      .exec(body)?.[1]
      ?.trim();
  if (rest === undefined) return null;
  const suggestion = prefix + rest;
  return {
    message: `Write only the words, without a sign before them: ${quoted(suggestion)}. Every rule excludes jobs. ${LITERALLY}`,
    suggestion,
  };
}

/** "title=manager", "company contains acme", "Titel: …", "employer: …": a field in other words. */
function otherField(body: string): Mistake | null {
  const [, name, rest] =
    /^(title|company|job title|position|role|titel|jobtitel|company name|employer|firma|unternehmen|arbeitgeber)\s*(?:=+|:|\s(?:contains|is|like|includes|enthält)\s)\s*(?=\S)(.+)$/isu.exec(
      body,
    ) ?? [];
  if (name === undefined || rest === undefined) return null;
  const field = /^(?:title|job title|position|role|titel|jobtitel)$/iu.test(name) ? 'title' : 'company';
  const suggestion = `${field}: ${rest.trim()}`;
  return {
    message: `The fields are “title:” and “company:”. Write ${quoted(suggestion)}. ${LITERALLY}`,
    suggestion,
  };
}

/** "`manager`", "<manager>", "{manager}", "manager/", "regex: manager": marks of other programs around the words. */
function bracketed(body: string, prefix: string): Mistake | null {
  const named = /^(?:regexp?|re|pattern)\s*:\s*(\S.*)$/isu.exec(body)?.[1];
  const inner = /^(?:`([^`]+)`|<([^<>]+)>|\{([^{}]+)\}|([\p{L}\p{N} ]+)\/)$/u
    .exec(body)
    ?.slice(1)
    .find((part) => part !== undefined);
  const words = inner ?? (named && `/${named.replaceAll(/^\/|\/$/gu, '')}/`);
  if (words === undefined) return null;
  const suggestion = prefix + words.trim();
  return { message: `Write ${quoted(suggestion)}, without marks around it. ${LITERALLY}`, suggestion };
}

/** "manager AND sales", "manager AND NOT product": only an expression says that. */
function allOf(body: string, prefix: string): Mistake | null {
  if (!/\p{Ll}/u.test(body) || isExpression(body)) return null;
  const parts = body.split(/\s+(?:AND|UND)\s+/u);
  if (parts.length < 2) return null;
  const escaped = (part: string) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  const looks = parts.map((part) => {
    const rest = part.replace(/^(?:NOT|NICHT)\s+/u, '');
    return `(?${rest === part ? '=' : '!'}.*\\b${escaped(rest.trim())}\\b)`;
  });
  const suggestion = `${prefix === '' ? 'title:' : prefix}/^${looks.join('')}/`;
  return {
    message: `A rule is one phrase; AND and NOT have no meaning here. For several words together write a regular expression: ${quoted(suggestion)}. ${LITERALLY}`,
    suggestion,
  };
}

function listed(body: string, prefix: string): Mistake | null {
  if (isExpression(body)) return null;
  const byTab = body.split(/\s*\t\s*/u);
  if (byTab.length > 1) return oneALine(filled(byTab), prefix);
  const byComma = body.split(/\s*[,;،、]\s*/u).filter((part, index) => index === 0 || !LEGAL_FORM.test(part));
  const hasLegalForm =
    byComma.length < body.split(/\s*[,;،、]\s*/u).length || NAME_WITH_LEGAL_FORM.test(body);
  if (byComma.length > 1 && !hasLegalForm) return oneALine(filled(byComma), prefix);
  const byBar = body.split(/\s*\|+\s*/u);
  if (byBar.length > 1) return oneALine(filled(byBar), prefix);
  const byWord = body.split(/\s+(?:OR|ODER|or|oder)\s+/u);
  return byWord.length > 1 && /\p{Ll}/u.test(body) ? oneALine(filled(byWord), prefix) : null;
}

const filled = (parts: readonly string[]): string[] =>
  parts.map((part) => part.replaceAll(/^[[("']+|[\])"']+$/gu, '').trim()).filter((part) => part !== '');

const isExpression = (body: string) => EXPRESSION.test(body);

function bareExpression(body: string, prefix: string): Mistake | null {
  if (!isExpression(body)) return null;
  const source = body
    // Case is ignored anyway; other groups of flags have no form here.
    .replace(/^\(\?[a-z]+\)/u, '')
    .replace(/^(?:\.\*\??)+/u, '')
    .replace(/(?:(?<!\\)\.\*\??)+$/u, '');
  const suggestion = `${prefix}/${source}/`;
  return {
    message: `This looks like a regular expression. Put it between slashes: ${quoted(suggestion)}. ${LITERALLY}`,
    suggestion,
  };
}

function wildcard(body: string, prefix: string): Mistake | null {
  if (!WILDCARD.test(body)) return null;
  const words = body.replaceAll(/[*%]+/gu, ' ').replaceAll(/\s+/gu, ' ').trim();
  if (words === '') return null;
  const escaped = body
    .trim()
    .replaceAll(/[\\^$.+?()[\]{}|/]/gu, '\\$&')
    .replaceAll(/\s+/gu, ' ');
  const inner = escaped
    .replaceAll(/^[*%]+|[*%]+$/gu, '')
    .trim()
    .replaceAll(/\s?[*%]+\s?/gu, '\\S*');
  const start = /^[*%]/u.test(body) ? '' : '\\b';
  const end = /[*%]$/u.test(body) ? '' : '\\b';
  const suggestion = `${prefix}/${start}${inner}${end}/`;
  return {
    message: `A wildcard (* or %) has no meaning here. “${prefix}${words}” matches whole words; to match parts of words, write a regular expression: ${quoted(suggestion)}. ${LITERALLY}`,
    suggestion,
  };
}
