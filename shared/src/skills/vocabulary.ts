import { foldWord, tokensOf } from './tokens.ts';

/**
 * - tool: product, language, framework;
 * - knowledge: field or method;
 * - soft: how somebody works with others;
 * - certificate: licence, exam, register
 */
export type SkillKind = 'tool' | 'knowledge' | 'soft' | 'certificate';

export interface Term {
  id: number;
  name: string;
  kind: SkillKind;
  /** Its names are members of one field, near to each other but not the same ("HPLC" and "PCR" in a laboratory). */
  wide: boolean;
}

/** One name of a term. */
export interface Alias {
  term: Term;
  /** As it is written in the vocabulary. */
  name: string;
  /** Counts in this spelling only: "Go", "Excel". */
  exactCase: boolean;
  /** Counts only where the text around it speaks of skills: "R", "Word". */
  needsCompany: boolean;
  /** An everyday word, which counts only where the text asks for a skill or tells of one: "budget", "training". */
  everyday: boolean;
}

/** Names by their words: where one begins, and what follows. */
export interface TrieNode {
  next: Map<string, TrieNode>;
  aliases: Alias[];
}

const HEADINGS: Record<string, Pick<Term, 'kind' | 'wide'>> = {
  tool: { kind: 'tool', wide: false },
  tools: { kind: 'tool', wide: true },
  knowledge: { kind: 'knowledge', wide: false },
  field: { kind: 'knowledge', wide: true },
  soft: { kind: 'soft', wide: false },
  certificates: { kind: 'certificate', wide: true },
};

/** Names of skills, looked up word by word. */
export class Vocabulary {
  readonly root: TrieNode = { next: new Map(), aliases: [] };
  readonly terms: Term[] = [];
  #names = 0;

  /**
   * @param source lines "name;alias;alias" under headings "[kind]"; the notation is described in `shared/vocabulary/README.md`
   * @throws Error for a heading that is none
   */
  constructor(source: string) {
    let heading: Pick<Term, 'kind' | 'wide'> | undefined;
    for (const line of source.split('\n')) {
      if (line === '') continue;
      if (line.startsWith('[')) {
        heading = HEADINGS[line.slice(1, -1)];
        if (!heading) throw new Error(`The vocabulary has no kind ${line}`);
        continue;
      }
      if (!heading) throw new Error('The vocabulary begins without a heading');
      this.#add(line.split(';'), heading);
    }
  }

  /** How many names are known. */
  get size(): number {
    return this.#names;
  }

  #add(names: string[], { kind, wide }: Pick<Term, 'kind' | 'wide'>): void {
    const term: Term = { id: this.terms.length, name: bareName(names[0] ?? ''), kind, wide };
    this.terms.push(term);
    for (const marked of names) {
      const name = bareName(marked);
      let node = this.root;
      for (const { fold } of tokensOf(name)) {
        let next = node.next.get(fold);
        if (!next) {
          next = { next: new Map(), aliases: [] };
          node.next.set(fold, next);
        }
        node = next;
      }
      if (node === this.root) throw new Error(`"${marked}" has no word`);
      node.aliases.push({
        term,
        name,
        exactCase: /^[=~]/.test(marked),
        needsCompany: marked.startsWith('~'),
        everyday: marked.startsWith('?'),
      });
      this.#names += 1;
    }
  }
}

/** A name without its mark. */
export const bareName = (marked: string): string => marked.replace(/^[=~?]/, '');

/** The word by which a name is compared with another, whatever its spelling. */
export const nameKey = (name: string): string =>
  tokensOf(name)
    .map(({ fold }) => fold)
    .join(' ') || foldWord(name);
