import { GATE_SCORE } from '../gate.ts';
import type { OccupationTable } from '../occupations/table.ts';
import { tellingWords } from '../occupations/telling-words.ts';
import type { ReadPosting } from '../posting/read-posting.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import { blend, logistic } from './blend.ts';
import { bm25 } from './bm25.ts';
import { type Candidate, type Compared, compare } from './features.ts';
import { unreadLanguage } from './read-language.ts';
import { familyOf } from './trade.ts';
import { type Unjudged, unjudgedOf } from './unjudged.ts';

/** A score with all that it rests on. */
export interface Scored extends Compared {
  /** 0 to 100. */
  score: number;
  /** The posting says too little for the score to be more than a first guess. */
  provisional: boolean;
  /** The language of one of the texts, where the rules do not read it: then the score is by words alone. */
  unread: string | null;
  /** The families of occupations that the texts read like; null where one tells of none clearly. */
  occupations: { posting: string | null; resume: string | null };
  /** Why nothing follows from the score; null where something does. */
  unjudged: Unjudged | null;
}

/** Log odds of a score of 40: what is said of a posting of which nothing is known. Above the gate, and below any match. */
const PRIOR = Math.log(0.4 / 0.6);
/** Grounds from which on a posting says enough. */
const ENOUGH = 6;
/** Share of its distance from the prior that a score keeps without any grounds but the title. */
const LEAST_TRUST = 0.5;
/** Points that a posting can get at most that says too little, and more for each ground: one that says more ranks higher. */
const MOST_PROVISIONAL = 55;
const MORE_A_GROUND = 5;

/**
 * How well a resume fits a posting, by rules: deterministic, some milliseconds.
 *
 * @param candidate the resume as read by `candidateOf`
 * @param posting as read by `readPosting`
 */
export function scoreResume(
  table: OccupationTable,
  vocabulary: Vocabulary,
  candidate: Candidate,
  posting: ReadPosting,
): Scored {
  const compared = compare(table, vocabulary, candidate, posting);
  const unread = unreadLanguage(posting.plain) ?? unreadLanguage(candidate.resume.text);
  const provisional = saysLittle(compared);
  const score = unread === null ? byTrade(compared, provisional) : byWords(candidate, posting, compared);
  return {
    ...compared,
    score,
    provisional: unread === null && provisional,
    unread,
    occupations: { posting: familyOf(compared.trade), resume: familyOf(candidate.trade) },
    unjudged: unjudgedOf(candidate, compared, unread, score < GATE_SCORE),
  };
}

/** Log odds of the gate: below it the scale says how likely a job is worth a look. */
const AT_GATE = Math.log(GATE_SCORE / (100 - GATE_SCORE));
/** Above it the scale is drawn out, so that good matches differ by more than a point or two. */
const DRAWN_OUT = 0.75;

const pointsOf = (odds: number): number =>
  Math.round(100 * logistic(odds > AT_GATE ? AT_GATE + DRAWN_OUT * (odds - AT_GATE) : odds));

/**
 * Whether a posting says too little for more than a first guess. One that names another trade is known not to fit, however
 * short it is; silence is no such sign.
 */
const saysLittle = ({ parts, grounds, trade }: Compared): boolean =>
  grounds < ENOUGH && (blend(parts) >= PRIOR || familyOf(trade) === null);

function byTrade({ parts, grounds }: Compared, provisional: boolean): number {
  const odds = blend(parts);
  if (!provisional) return pointsOf(odds);
  const trust = LEAST_TRUST + ((1 - LEAST_TRUST) * grounds) / ENOUGH;
  const most = MOST_PROVISIONAL + MORE_A_GROUND * grounds;
  return Math.min(most, pointsOf(PRIOR + trust * (odds - PRIOR)));
}

/** BM25 between two texts never comes near 1: a good match of resume and posting reaches about this. */
const GOOD_TEXT = 0.45;

/** Share of the text; the rest is for the title, where that is nearer. */
const TEXT = 0.7;

/** By the words that both texts have, in whatever language. */
function byWords({ resume }: Candidate, posting: ReadPosting, { parts }: Compared): number {
  const asked = tellingWords(`${posting.title}\n${posting.plain}`);
  const text = Math.min(1, bm25(asked, tellingWords(resume.text)) / GOOD_TEXT);
  return Math.round(100 * (TEXT * text + (1 - TEXT) * Math.max(text, parts.title ?? 0)));
}
