import { folded } from '../text/fold.ts';

/** A word of a text: as it is compared, and where it stands. */
export interface Token {
  fold: string;
  start: number;
  end: number;
}

/** Words, with the signs that belong to names of technologies: "C++", "C#", ".NET". */
const WORD = /\.net(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/giu;
/** Endings of inflected German adjectives and nouns, after what tells that it is one. */
const INFLECTED =
  /^(\p{L}{3,}(?:isch|lich|haft|bar|ell|iert|ierend|ung|keit|heit|ation|ität|stark|fähig))e[nrms]?$/u;

/**
 * A word as it is compared: lower case, without the ending of its plural or case, so that "Schulungen" is "Schulung" and
 * "databases" is "database". Letters of compatibility and composed ones are the plain ones. It need not be a word of the
 * language, only the same for the same.
 */
export function foldWord(word: string): string {
  const lower = folded(word).toLowerCase();
  const plain = lower.length > 3 && /[^suia]s$/.test(lower) ? lower.slice(0, -1) : lower;
  return INFLECTED.exec(plain)?.[1] ?? plain;
}

/** @param text any text; offsets are in UTF-16 units, as JavaScript counts */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({
    fold: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What is put after the name of a skill in one German word: "Englischkenntnisse", "Vertriebserfahrung". */
const COMPOUND =
  /^(\p{L}{2,}?)(?:kenntniss?e?|kenntnissen|erfahrung|fähigkeit|umfeld|bereich|prozesse?n?|tätigkeit|aufgaben?|systeme?n?|software|abteilung|leiter|leitung|mitarbeiter|fachkraft|wissen|branche|tools?|skills?|themen|projekte?n?)(?:in)?$/u;
/** "Elektrikerin", "Pflegerinnen". */
const FEMININE = /^(\p{L}{5,}(?:er|ist|ent|eur|or|ant|ekt|wirt|koch))in(?:nen)?$/u;

/** Other words that may stand for the same skill, the likeliest first. */
export function stemsOf(fold: string): string[] {
  const stems: string[] = [];
  const feminine = FEMININE.exec(fold)?.[1];
  if (feminine) stems.push(feminine);
  const compound = COMPOUND.exec(fold)?.[1];
  // Only a linking "s" is removed; "SAS-Kenntnisse" has a hyphen.
  if (compound)
    stems.push(compound, ...(compound.length > 4 && compound.endsWith('s') ? [compound.slice(0, -1)] : []));
  return stems;
}
