/**
 * Measures the built-in scorer on the labelled pairs of the repository against plain TF-IDF cosine of the two texts, the least
 * that anybody would do instead:
 *
 *     node bench/main.ts
 *
 * Both run in turns in one process, so that a busy machine slows both alike; the ratio is what to compare between machines.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PostingText } from '../src/posting/read-posting.ts';
import { BuiltinScorer } from '../src/scoring/builtin.ts';
import { TfIdf } from './tf-idf.ts';

const ROUNDS = 5;
const FILE = path.join(import.meta.dirname, '../../e2e/evaluate/data/pairs.json');

interface PairsFile {
  resumes: Record<string, string>;
  postings: Record<string, PostingText>;
  pairs: { resume: string; posting: string }[];
}

const { resumes, postings, pairs } = JSON.parse(readFileSync(FILE, 'utf8')) as PairsFile;
const textOf = ({ title, description }: PostingText) => `${title}\n${description}`;
const tfIdf = new TfIdf([...Object.values(resumes), ...Object.values(postings).map(textOf)]);
const scorers = new Map<string, BuiltinScorer>();

/** Of all pairs in one round, by each of them. @returns milliseconds a pair */
function timed(score: (resume: string, posting: PostingText) => number): number {
  const started = performance.now();
  for (const { resume, posting } of pairs) {
    const [text, offered] = [resumes[resume], postings[posting]];
    if (text === undefined || offered === undefined)
      throw new Error(`${FILE}: ${resume} × ${posting} lacks a text.`);
    score(text, offered);
  }
  return (performance.now() - started) / pairs.length;
}

/** The product reads a resume once and scores many postings with it. */
function builtin(resume: string, posting: PostingText): number {
  const scorer = scorers.get(resume) ?? new BuiltinScorer(resume);
  scorers.set(resume, scorer);
  return scorer.score(posting).score;
}
const cosine = (resume: string, posting: PostingText) => tfIdf.cosine(resume, textOf(posting));
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

// The first round loads the vocabulary and the table, and reads the resumes.
timed(builtin);
timed(cosine);
const rounds = Array.from({ length: ROUNDS }, () => ({ rules: timed(builtin), words: timed(cosine) }));
const [rules, words] = [median(rounds.map((it) => it.rules)), median(rounds.map((it) => it.words))];
console.log(`Scoring ${pairs.length} pairs, median of ${ROUNDS} rounds:`);
console.log(`  built-in scorer   ${rules.toFixed(3)} ms a pair`);
console.log(`  TF-IDF cosine     ${words.toFixed(3)} ms a pair`);
console.log(`  ratio             ${(rules / words).toFixed(1)}`);
