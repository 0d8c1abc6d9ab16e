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

/** What may stand between two words of one name: "CI/CD", "problem-solving", "R & D"; no comma, no line. */
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
    const found = longestAt(vocabulary.root, text, tokens, index);
    if (found) mentions.push(found.mention);
    index = found ? found.next : index + 1;
  }
  return mentions;
}

function longestAt(
  root: TrieNode,
  text: string,
  tokens: readonly Token[],
  first: number,
): { mention: Mention; next: number } | undefined {
  let best: { mention: Mention; next: number } | undefined;
  let node: TrieNode | undefined = root;
  for (let last = first; last < tokens.length && node; last += 1) {
    const token = tokens[last] as Token;
    const before = tokens[last - 1];
    if (last > first && before && !JOINT.test(text.slice(before.end, token.start))) break;
    const next = step(node, token, last === first);
    node = next;
    const start = (tokens[first] as Token).start;
    const alias = next?.aliases.find((it) => counts(it, text, start, token.end));
    if (alias) best = { mention: mentionOf(alias, start, token.end), next: last + 1 };
  }
  return best;
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

function counts({ name, exactCase, needsCompany }: Alias, text: string, start: number, end: number): boolean {
  if (!exactCase) return true;
  const said = text.slice(start, end);
  if (said !== name && said !== `${name}s`) return false;
  return !needsCompany || inCompany(text, start, end);
}

/** Words and signs beside which "R" or "Word" is the skill: lists, and what speaks of knowing something. */
const BEFORE =
  /(?:^|\n|[,;/|•·(:+&]|\b(?:and|und|or|oder|in|with|mit|using|use|von|of|MS|Microsoft|know|like|wie|incl|inkl|language|Sprache|tool|experience|Erfahrung|Kenntnisse|B)\.?)[ \u00a0]?["'„“*-]?$/iu;
const AFTER =
  /^(?:$|\n|[,;/|•·)+&]|["'”“*]?[ \u00a0]?(?:and|und|or|oder|programming|programmer|developer|language|skills?|knowledge|Kenntnisse|Entwickler|Programmierung|Developer|Engineer)\b|-(?:Kenntnisse|Entwickl|Programm|Tabellen))/iu;

function inCompany(text: string, start: number, end: number): boolean {
  const before = BEFORE.test(text.slice(Math.max(0, start - 20), start));
  const after = AFTER.test(text.slice(end, end + 20));
  if (end - start > 2) return (before && !/^[ -]?\p{L}/u.test(text.slice(end, end + 2))) || after;
  return before && after;
}

/** How much knowing one thing serves where another is asked for, 0 to 1. */
export const NEAR = 0.8;

/** @param held, wanted mentions of perhaps the same skill */
export function closeness(
  held: Pick<Mention, 'term' | 'name'>,
  wanted: Pick<Mention, 'term' | 'name'>,
): number {
  if (held.term.id !== wanted.term.id) return 0;
  return held.name === wanted.name ? 1 : NEAR;
}
