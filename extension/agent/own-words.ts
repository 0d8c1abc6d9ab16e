import type { Scoring } from '../engines/engine';
import { masked } from './contact-mask';
import { type Run, sharedWords, spaced, wordsOf } from './shared-runs';

/** What of a model's answer may be kept and sent. */
export type Remarks = Pick<Scoring, 'reasoning' | 'missing_skills' | 'skill_gap_recommendations'>;

/** The texts that the model has read and that must not come out again by way of its answer. */
export interface Private {
  resume: string;
  /** The posting's text when the job is rejected; null when it is kept anyhow. */
  posting: string | null;
  /** Kept with every job, so that naming it gives nothing away. */
  title: string;
}

/** So much in a row is a quotation. */
const QUOTATION: Run = { words: 8, characters: 40 };
/** From one entry of a list to the next more may agree: a posting's skills, named in its order, are no secret. */
const DEALT_OUT: Run = { words: 16, characters: 160 };

interface Size {
  length: number;
  count: number;
}
const REASONING = 1500;
const SKILL: Size = { length: 80, count: 30 };
const ADVICE: Size = { length: 300, count: 15 };

const NONE = 'The model gave no reason.';
const NOT_KEPT = 'The model gave its reason in the words of the resume or the posting, so it is not kept.';

/**
 * A model's remarks without what is not its own. A posting can ask the model to repeat what it has read, and models do it
 * unasked as well: each sentence and each entry that shares a run of words with a private text is dropped, addresses and
 * numbers of people are masked, and the rest is kept short.
 */
export function ownWords(said: Remarks, texts: Private): Remarks {
  const sentences = storable(said.reasoning)
    .slice(0, 2 * REASONING)
    .split(/(?<=[.!?…。！？])\s+|\n+/u)
    .map((text) => ({ text, list: 'reasoning' as const }));
  // What is cut off anyhow need not be compared with anything.
  const entries = (list: 'missing_skills' | 'skill_gap_recommendations', { length, count }: Size) =>
    said[list].slice(0, count).map((text) => ({ text: storable(text).slice(0, 2 * length), list }));
  const all = [
    ...sentences,
    ...entries('missing_skills', SKILL),
    ...entries('skill_gap_recommendations', ADVICE),
  ];
  const dropped = new Set<unknown>();
  for (const secret of [texts.resume, texts.posting]) {
    if (secret === null) continue;
    // What counts as one word for both: the title of a posting stands in its text, too.
    const secretTitle = secret === texts.posting ? texts.title : '';
    const quoted = (pieces: typeof all, run: Run) => {
      for (const piece of quotations(pieces, secret, secretTitle, run)) dropped.add(piece);
    };
    quoted(sentences, QUOTATION);
    for (const piece of all) quoted([piece], QUOTATION);
    quoted(
      all.filter((piece) => !dropped.has(piece)),
      DEALT_OUT,
    );
  }
  const kept = (list: (typeof all)[number]['list']) =>
    all.filter((piece) => piece.list === list && !dropped.has(piece)).map(({ text }) => masked(text));
  const reasoning = cut(kept('reasoning').join(' ').trim(), REASONING);
  return {
    reasoning: reasoning || (storable(said.reasoning) === '' ? NONE : NOT_KEPT),
    missing_skills: short(kept('missing_skills'), SKILL),
    skill_gap_recommendations: short(kept('skill_gap_recommendations'), ADVICE),
  };
}

/** Those of some short names that are not taken from the resume, nor from a posting that is not kept. */
export function ownNames(names: readonly string[], texts: Private): ReadonlySet<string> {
  const kept = new Set<string>();
  for (let at = 0; at < names.length; at += SKILL.count) {
    const missing_skills = names.slice(at, at + SKILL.count);
    const said = { reasoning: '', missing_skills, skill_gap_recommendations: [] };
    for (const name of ownWords(said, texts).missing_skills) kept.add(name);
  }
  return kept;
}

/** The pieces, read one after the other, that have a part in a run of the secret. */
function quotations<P extends { text: string }>(
  pieces: readonly P[],
  secret: string,
  title: string,
  run: Run,
): Set<P> {
  const asOne = titleAsOneWord(title);
  const source = spaced(asOne(wordsOf(secret)));
  const words = pieces.flatMap((piece) => asOne(wordsOf(piece.text)).map((word) => ({ word, piece })));
  const shared = sharedWords(
    words.map(({ word }) => word),
    source,
    run,
  );
  return new Set(words.filter((_, place) => shared.has(place)).map(({ piece }) => piece));
}

function titleAsOneWord(title: string): (words: string[]) => string[] {
  const words = wordsOf(title);
  if (words.length < 2) return (text) => text;
  return (text) => spaced(text).replaceAll(spaced(words), ' § ').trim().split(' ').filter(Boolean);
}

const short = (texts: string[], { length }: Size) => texts.map((text) => cut(text, length)).filter(Boolean);

const cut = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1).toWellFormed()}…` : text;

/** A model may write what no database takes: NUL, or half a character pair. */
const storable = (text: string) => text.replaceAll('\0', '').toWellFormed().trim();
