import { GATE_SCORE } from '@jobsieve/shared/gate';
import type { EngineUnderTest, Scored } from './engine-under-test.ts';
import {
  type AtGate,
  atGate,
  auc,
  type CountedShare,
  type GateErrors,
  gateErrors,
  kendall,
  type Stability,
  spearman,
  stabilityOf,
} from './metrics.ts';
import type { Pair } from './pairs.ts';
import type { Point } from './plot.ts';
import { figure, percent, shareOf, table } from './table.ts';

/** The figures of one resume: a scorer may be good on average and useless for one occupation. */
export interface ResumeResult extends GateErrors {
  resume: string;
  pairs: number;
  /** Null when its pairs all fit or all do not. */
  auc: number | null;
}

export interface ScoringResult extends AtGate, GateErrors {
  engine: string;
  pairs: number;
  /** Pairs that got no score, with the reason: they count for nothing else. */
  failures: { id: string; reason: string }[];
  /** Pairs about which the engine made no decision: their scores rank, but they count for neither error at the gate. */
  unjudged: { id: string; label: number; reason: string }[];
  spearman: number | null;
  kendall: number | null;
  auc: number | null;
  discarded: { id: string; label: number; score: number }[];
  /** The resumes with the worst figures first. */
  byResume: ResumeResult[];
  /** Null when each pair was scored once. */
  stability: Stability | null;
  secondsPerJob: number;
  tokensPerJob: { prompt: number; answer: number } | null;
  points: Point[];
}

/**
 * Scores every pair, `repeats` times, one after another.
 *
 * @param onScored called after each call, for progress
 */
export async function evaluateScoring(
  engine: EngineUnderTest,
  pairs: readonly Pair[],
  repeats: number,
  onScored: (done: number) => void = () => {},
): Promise<ScoringResult> {
  const failures: ScoringResult['failures'] = [];
  const scored: { pair: Pair; all: Scored[] }[] = [];
  let done = 0;
  for (const pair of pairs) {
    const all: Scored[] = [];
    try {
      for (let time = 0; time < repeats; time += 1) {
        all.push(await engine.score(pair));
        done += 1;
        onScored(done);
      }
      scored.push({ pair, all });
    } catch (error) {
      failures.push({ id: pair.id, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { engine: engine.name, failures, ...measured(scored, repeats) };
}

function measured(scored: readonly { pair: Pair; all: Scored[] }[], repeats: number) {
  const scores = scored.map(({ all }) => all[0]?.score ?? 0);
  const labels = scored.map(({ pair }) => pair.label);
  const fits = scored.map(({ pair }) => pair.fits);
  const judged = scored.filter(({ all }) => all[0]?.unjudged === undefined);
  const judgedScores = judged.map(({ all }) => all[0]?.score ?? 0);
  const judgedFits = judged.map(({ pair }) => pair.fits);
  const calls = scored.flatMap(({ all }) => all);
  const counted = calls.flatMap(({ tokens }) => tokens ?? []);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    pairs: scored.length,
    spearman: spearman(labels, scores),
    kendall: kendall(labels, scores),
    auc: auc(scores, fits),
    ...atGate(judgedScores, judgedFits, GATE_SCORE),
    ...gateErrors(judgedScores, judgedFits, GATE_SCORE),
    unjudged: scored.flatMap(({ pair: { id, label }, all }) => {
      const reason = all[0]?.unjudged;
      return reason === undefined ? [] : [{ id, label, reason }];
    }),
    byResume: byResume(judged.map(({ pair }, index) => ({ pair, score: judgedScores[index] ?? 0 }))),
    discarded: judged
      .map(({ pair: { id, label, fits: fit } }, index) => ({
        id,
        label,
        fit,
        score: judgedScores[index] ?? 0,
      }))
      .filter(({ fit, score }) => fit && score < GATE_SCORE)
      .map(({ id, label, score }) => ({ id, label, score })),
    stability:
      repeats > 1
        ? stabilityOf(
            scored.map(({ all }) => all.map(({ score }) => score)),
            GATE_SCORE,
          )
        : null,
    secondsPerJob: mean(calls.map(({ seconds }) => seconds)),
    tokensPerJob:
      counted.length > 0
        ? {
            prompt: Math.round(mean(counted.map(({ prompt }) => prompt))),
            answer: Math.round(mean(counted.map(({ answer }) => answer))),
          }
        : null,
    points: scored.map(({ pair: { id, label } }, index) => ({ id, label, score: scores[index] ?? 0 })),
  };
}

function byResume(scored: readonly { pair: Pair; score: number }[]): ResumeResult[] {
  const groups = Map.groupBy(scored, ({ pair }) => pair.resumeId);
  const results = [...groups].map(([resume, own]) => {
    const scores = own.map(({ score }) => score);
    const fits = own.map(({ pair }) => pair.fits);
    return {
      resume,
      pairs: own.length,
      auc: auc(scores, fits),
      ...gateErrors(scores, fits, GATE_SCORE),
    };
  });
  const lost = ({ wantedDiscarded }: ResumeResult) => wantedDiscarded?.share ?? 0;
  return results.sort((a, b) => lost(b) - lost(a) || (a.auc ?? 1) - (b.auc ?? 1));
}

/** How many resumes the table names; `--json` has them all. */
const NAMED = 5;

const countOf = (share: CountedShare | null): string =>
  share === null ? 'none there' : `${share.count} of ${share.of}`;
const errorOf = (share: CountedShare | null): string =>
  share === null ? 'none there' : `${countOf(share)}, ${shareOf(share)}`;

/** The figures in a readable form. */
export function scoringTable(result: ScoringResult): string {
  const { stability, tokensPerJob } = result;
  return table([
    ['Engine', result.engine],
    [
      'Pairs',
      `${result.pairs}${result.failures.length > 0 ? `, ${result.failures.length} without a score` : ''}${result.unjudged.length > 0 ? `, ${result.unjudged.length} not judged` : ''}`,
    ],
    ['Spearman', figure(result.spearman)],
    ['Kendall (tau-b)', figure(result.kendall)],
    ['AUC (fits or not)', figure(result.auc)],
    [`Precision at ${GATE_SCORE}`, percent(result.precision)],
    [`Recall at ${GATE_SCORE}`, percent(result.recall)],
    ['Wanted, thrown away', errorOf(result.wantedDiscarded)],
    ['Unwanted, passing', errorOf(result.unwantedPassed)],
    ...(stability
      ? ([
          ['Spread of repeats', `${figure(stability.meanSpread, 1)} mean, ${stability.widest} widest`],
          ['Crossed the gate', percent(stability.flipped)],
        ] as const)
      : []),
    ['Seconds per job', figure(result.secondsPerJob, result.secondsPerJob < 1 ? 4 : 1)],
    ['Tokens per job', tokensPerJob ? `${tokensPerJob.prompt} read, ${tokensPerJob.answer} written` : 'none'],
    ...result.byResume
      .slice(0, NAMED)
      .map(
        ({ resume, pairs, auc: area, wantedDiscarded, unwantedPassed }) =>
          [
            '  worst resumes',
            `${resume}: ${pairs} pairs, AUC ${figure(area, 2)}, thrown away ${countOf(wantedDiscarded)}, passing ${countOf(unwantedPassed)}`,
          ] as const,
      ),
    ...result.discarded.map(
      ({ id, label, score }) => ['  discarded', `${id}: label ${label}, score ${score}`] as const,
    ),
    ...result.unjudged.map(
      ({ id, label, reason }) => ['  not judged', `${id}: label ${label}, ${reason}`] as const,
    ),
    ...result.failures.map(({ id, reason }) => ['  no score', `${id}: ${reason}`] as const),
  ]);
}
