import { inCompany, speaksOfSkill, standsForItself } from './skill-context.ts';
import { stemsOf, type Token, tokensOf } from './tokens.ts';
import type { Alias, Term, TrieNode, Vocabulary } from './vocabulary.ts';

/** A skill that a text names. */
export interface Mention {
  term: Term;
  /** What to call it: the term's name, or for a member of a wide field its own. */
  name: string;
  start: number;
  end: number;
}

/** What may separate two words of one name: "CI/CD", "problem-solving", "R & D"; but no comma and no line break. */
const JOINT = /^(?:|[ \u00a0]?[-‐‑–/&.'’_+][ \u00a0]?|[ \u00a0]{1,2})$/;

/**
 * Finds the skills that a text names, the longest name first where several begin at one word.
 *
 * @returns in the order of the text; the same skill as often as it is named
 */
export function findSkills(vocabulary: Vocabulary, text: string): Mention[] {
  const tokens = tokensOf(text);
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const { mention, next } = longestAt(vocabulary.root, text, tokens, index);
    if (mention) mentions.push(mention);
    index = next;
  }
  return mentions;
}

/**
 * The longest name that counts, and where to go on. Behind names of several words that do not count here, so that "health
 * insurance" as a benefit is no insurance either.
 */
function longestAt(
  root: TrieNode,
  text: string,
  tokens: readonly Token[],
  first: number,
): { mention?: Mention; next: number } {
  let mention: Mention | undefined;
  let next = first + 1;
  let node: TrieNode | undefined = root;
  const { start } = tokens[first] as Token;
  for (let last = first; last < tokens.length && node; last += 1) {
    const token = tokens[last] as Token;
    const before = tokens[last - 1];
    if (last > first && before && !joined(text, before, token)) break;
    node = step(node, token, last === first);
    if (!node || node.aliases.length === 0) continue;
    const alias = node.aliases.find((it) => counts(it, text, start, token.end));
    if (alias) mention = mentionOf(alias, start, token.end);
    if (alias || !mention) next = last + 1;
  }
  return mention ? { mention, next } : { next };
}

/** Letters by themselves are one name only with a sign between them: "R&D", not "h a r d  D r". */
function joined(text: string, before: Token, after: Token): boolean {
  const between = text.slice(before.end, after.start);
  const letters = before.end - before.start === 1 && after.end - after.start === 1;
  return JOINT.test(between) && !(letters && between.trim() === '');
}

/** On to the next word; the first may also be a compound whose beginning is the name. */
function step(node: TrieNode, { fold }: Token, first: boolean): TrieNode | undefined {
  const direct = node.next.get(fold);
  if (direct || !first) return direct;
  for (const stem of stemsOf(fold)) {
    const found = node.next.get(stem);
    if (found && found.aliases.length > 0) return { next: new Map(), aliases: found.aliases };
  }
  return undefined;
}

const mentionOf = ({ term, name }: Alias, start: number, end: number): Mention => ({
  term,
  name: term.wide ? name : term.name,
  start,
  end,
});

function counts(
  { term, name, exactCase, needsCompany, everyday }: Alias,
  text: string,
  start: number,
  end: number,
): boolean {
  if (everyday && term.kind === 'tool' && standsForItself(text, name, start, end)) return true;
  if (everyday) return speaksOfSkill(text, start, end);
  if (!exactCase) return true;
  const said = text.slice(start, end);
  if (said !== name && said !== `${name}s`) return false;
  return !needsCompany || inCompany(text, start, end);
}

/** How useful knowing one thing is when another is asked for, 0 to 1. */
export const NEAR = 0.8;

/** @param held, wanted mentions of perhaps the same skill */
export function closeness(
  held: Pick<Mention, 'term' | 'name'>,
  wanted: Pick<Mention, 'term' | 'name'>,
): number {
  if (held.term.id !== wanted.term.id) return 0;
  return held.name === wanted.name ? 1 : NEAR;
}
