import { type ShareInterval, wilsonInterval } from '@jobsieve/shared/statistics/wilson';

/** Ranks from 1, those of equal values averaged. */
export function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1;
    for (let at = from; at <= to; at += 1)
      ranks[(order[at] as { index: number }).index] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/** Pearson's correlation; null where one side never changes. */
export function pearson(a: readonly number[], b: readonly number[]): number | null {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let both = 0;
  let ofA = 0;
  let ofB = 0;
  for (const [index, value] of a.entries()) {
    const da = value - meanA;
    const db = (b[index] as number) - meanB;
    both += da * db;
    ofA += da * da;
    ofB += db * db;
  }
  return ofA === 0 || ofB === 0 ? null : both / Math.sqrt(ofA * ofB);
}

/** Spearman's rank correlation, ties averaged. */
export const spearman = (a: readonly number[], b: readonly number[]): number | null =>
  pearson(ranksOf(a), ranksOf(b));

/** Kendall's tau-b, which takes ties into account. */
export function kendall(a: readonly number[], b: readonly number[]): number | null {
  let concordant = 0;
  let discordant = 0;
  let tiedA = 0;
  let tiedB = 0;
  for (let i = 0; i < a.length; i += 1) {
    for (let j = i + 1; j < a.length; j += 1) {
      const da = Math.sign((a[i] as number) - (a[j] as number));
      const db = Math.sign((b[i] as number) - (b[j] as number));
      if (da === 0 && db === 0) continue;
      if (da === 0) tiedA += 1;
      else if (db === 0) tiedB += 1;
      else if (da === db) concordant += 1;
      else discordant += 1;
    }
  }
  const either = concordant + discordant;
  const whole = Math.sqrt((either + tiedA) * (either + tiedB));
  return whole === 0 ? null : (concordant - discordant) / whole;
}

/**
 * Area under the ROC curve: how often a positive is above a negative, equal ones counting half.
 *
 * @returns null without both kinds
 */
export function auc(scores: readonly number[], positive: readonly boolean[]): number | null {
  const ranks = ranksOf(scores);
  const count = positive.filter(Boolean).length;
  const others = positive.length - count;
  if (count === 0 || others === 0) return null;
  const sum = ranks.reduce((total, rank, index) => total + (positive[index] ? rank : 0), 0);
  return (sum - (count * (count + 1)) / 2) / (count * others);
}

export interface AtGate {
  /** Of those let through, the share that fits; null when none was let through. */
  precision: number | null;
  /** Of those that fit, the share let through; null when none fits. */
  recall: number | null;
  /** Those that fit and were thrown away. */
  falseDiscards: number;
}

/** The effect of a gate that lets every pair with at least this score pass. */
export function atGate(scores: readonly number[], fits: readonly boolean[], gate: number): AtGate {
  let right = 0;
  let through = 0;
  let fitting = 0;
  for (const [index, score] of scores.entries()) {
    const fit = fits[index] === true;
    if (fit) fitting += 1;
    if (score < gate) continue;
    through += 1;
    if (fit) right += 1;
  }
  return {
    precision: through === 0 ? null : right / through,
    recall: fitting === 0 ? null : right / fitting,
    falseDiscards: fitting - right,
  };
}

/** A share of counted pairs with its 95 % interval. */
export interface CountedShare extends ShareInterval {
  count: number;
  of: number;
}

/** @returns null where there is nothing to count */
export function countedShare(hits: readonly boolean[]): CountedShare | null {
  const count = hits.filter(Boolean).length;
  const interval = wilsonInterval(count, hits.length);
  return interval && { count, of: hits.length, ...interval };
}

/** Both kinds of error that a gate makes. */
export interface GateErrors {
  /** Of the pairs that fit, those that are thrown away; null when none fits. */
  wantedDiscarded: CountedShare | null;
  /** Of the pairs that do not fit, those that pass; null when all fit. */
  unwantedPassed: CountedShare | null;
}

export function gateErrors(scores: readonly number[], fits: readonly boolean[], gate: number): GateErrors {
  const passes = scores.map((score) => score >= gate);
  return {
    wantedDiscarded: countedShare(passes.filter((_, index) => fits[index]).map((pass) => !pass)),
    unwantedPassed: countedShare(passes.filter((_, index) => !fits[index])),
  };
}

export interface Stability {
  /** Largest difference between two scores of one pair. */
  widest: number;
  /** Mean over the pairs of the difference between highest and lowest. */
  meanSpread: number;
  /** Share of pairs that were once above and once below the gate. */
  flipped: number;
}

/** @param repeats scores of each pair, one list a pair */
export function stabilityOf(repeats: readonly (readonly number[])[], gate: number): Stability {
  const spreads = repeats.map((scores) => Math.max(...scores) - Math.min(...scores));
  const flips = repeats.filter(
    (scores) => scores.some((score) => score < gate) && scores.some((score) => score >= gate),
  );
  return {
    widest: Math.max(0, ...spreads),
    meanSpread: spreads.length === 0 ? 0 : spreads.reduce((sum, spread) => sum + spread, 0) / spreads.length,
    flipped: repeats.length === 0 ? 0 : flips.length / repeats.length,
  };
}

export interface Found {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** @param right found and labelled, @param found all found, @param labelled all labelled */
export function foundOf(right: number, found: number, labelled: number): Found {
  const precision = found === 0 ? null : right / found;
  const recall = labelled === 0 ? null : right / labelled;
  const f1 =
    precision === null || recall === null || precision + recall === 0
      ? null
      : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
