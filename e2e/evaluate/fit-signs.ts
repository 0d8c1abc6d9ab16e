import { writeFileSync } from 'node:fs';
import { FITTED_WEIGHTS } from '@jobsieve/shared/red-flags/fitted-weights';
import { riskOf } from '@jobsieve/shared/red-flags/red-flags';
import { BORDERLINE, type LabelledPosting, readLabelledPostings } from './fakes.ts';
import { fitNonNegative } from './logistic-regression.ts';
import { auc } from './metrics.ts';
import { nearDuplicateGroups } from './near-duplicates.ts';
import { figure, percent, table } from './table.ts';

type Id = keyof typeof FITTED_WEIGHTS;
type Weights = Record<Id, number>;

const IDS = Object.keys(FITTED_WEIGHTS) as Id[];
/** Regularisation in examples; anything from 2 to 12 gives the same cross-validated figures within 0.005. */
const STRENGTH = 6;
/** Share of the genuine postings that may reach BORDERLINE where the weights are fitted; new texts may do worse. */
const FALSE_ALARMS = 0.03;
/** A sign that the data do not support keeps a weight that is shown but decides nothing. */
const LEAST = 0.02;
/**
 * Wording that consumer protection warns of (FTC, "Job Scams", consumer.ftc.gov) counts at least this much: in a set where
 * more than half of the postings are fake, a rare and clear sign adds little to the common ones, in practice it does.
 */
const FLOORS: Partial<Weights> = { 'easy-money': 0.3, anybody: 0.12, 'work-from-home-clerk': 0.2 };
const FOLDS = 10;
const REPEATS = 5;

export interface SignFit {
  postings: number;
  groups: number;
  weights: Weights;
  /** On folds that no text of the same group was fitted on; means over repeats. */
  crossValidated: { auc: number; recall: number; falseAlarms: number };
}

/**
 * Fits how much each sign says. The order comes from logistic regression; one common factor then turns its coefficients into
 * weights of {@link riskOf}, so that hardly any genuine posting reaches BORDERLINE.
 *
 * @throws Error for people when the file lacks a column
 */
export function fitSigns(file: string): SignFit {
  const postings = readLabelledPostings(file);
  const groups = nearDuplicateGroups(postings.map(({ text }) => text));
  const distinct = [...new Set(groups)];
  const runs = Array.from({ length: REPEATS }, (_, repeat) => {
    const foldOf = new Map(shuffled(distinct, repeat + 1).map((group, index) => [group, index % FOLDS]));
    const fold = groups.map((group) => foldOf.get(group) as number);
    const risks = new Array<number>(postings.length).fill(0);
    for (let held = 0; held < FOLDS; held += 1) {
      const weights = weightsFrom(postings.filter((_, index) => fold[index] !== held));
      for (const [index, posting] of postings.entries())
        if (fold[index] === held) risks[index] = riskWith(posting, weights);
    }
    const reaching = (fake: boolean) => {
      const all = risks.filter((_, index) => postings[index]?.fake === fake);
      return all.filter((risk) => risk >= BORDERLINE).length / Math.max(1, all.length);
    };
    const area = auc(
      risks,
      postings.map(({ fake }) => fake),
    );
    return { auc: area ?? 0, recall: reaching(true), falseAlarms: reaching(false) };
  });
  const mean = (of: keyof SignFit['crossValidated']) =>
    runs.reduce((sum, run) => sum + run[of], 0) / runs.length;
  return {
    postings: postings.length,
    groups: distinct.length,
    weights: weightsFrom(postings),
    crossValidated: { auc: mean('auc'), recall: mean('recall'), falseAlarms: mean('falseAlarms') },
  };
}

function weightsFrom(postings: readonly LabelledPosting[]): Weights {
  const rows = postings.map(({ flags }) => IDS.map((id) => Number(flags.some((flag) => flag.id === id))));
  const coefficients = fitNonNegative(
    rows,
    postings.map(({ fake }) => fake),
    STRENGTH,
  );
  const genuine = postings.filter(({ fake }) => !fake);
  const scaled = (factor: number) =>
    Object.fromEntries(
      // Coefficients add up as log-odds, weights as what is left of the doubt: a sum in the exponent.
      coefficients.map((value, at) => [
        IDS[at],
        Math.max(FLOORS[IDS[at] as Id] ?? LEAST, 1 - Math.exp(-factor * value)),
      ]),
    ) as Weights;
  const alarms = (weights: Weights) =>
    genuine.filter((posting) => riskWith(posting, weights) >= BORDERLINE).length;
  let factor = 0.01;
  while (factor < 1 && alarms(scaled(factor + 0.005)) <= FALSE_ALARMS * genuine.length) factor += 0.005;
  return scaled(factor);
}

/** The risk of a posting under other weights; a sign that was seen several times keeps what that adds to it. */
const riskWith = ({ flags }: LabelledPosting, weights: Weights): number =>
  riskOf(
    flags.map(({ id, weight }) =>
      id in weights
        ? { weight: Math.min(0.9, (weights[id as Id] * weight) / FITTED_WEIGHTS[id as Id]) }
        : { weight },
    ),
  );

/** The same order for the same seed: Fisher-Yates with the generator mulberry32. */
function shuffled<T>(values: readonly T[], seed: number): T[] {
  const order = [...values];
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}

const WEIGHTS_FILE = new URL('../../shared/src/red-flags/fitted-weights.ts', import.meta.url);

/** Writes the weights to where the rules take them from. */
export function writeWeights({ weights, postings, crossValidated }: SignFit): void {
  const lines = IDS.map((id) => `  ${/-/.test(id) ? `'${id}'` : id}: ${Number(weights[id].toFixed(2))},`);
  writeFileSync(
    WEIGHTS_FILE,
    `/**
 * How much each sign says, 0 to 1. Made by \`pnpm evaluate fit-fakes --file FILE --write\` from ${postings} labelled postings;
 * cross-validated AUC ${figure(crossValidated.auc, 2)}. Do not edit: to add a sign, add its id with any weight and fit again.
 */
export const FITTED_WEIGHTS = {
${lines.join('\n')}
} as const;
`,
  );
}

export const signFitTable = ({ postings, groups, weights, crossValidated }: SignFit): string =>
  table([
    ['Postings', `${postings} in ${groups} groups of near-duplicates`],
    ['AUC, cross-validated', figure(crossValidated.auc)],
    ['Recall at IHL 4', percent(crossValidated.recall)],
    ['False alarms at IHL 4', percent(crossValidated.falseAlarms)],
    ...IDS.map((id) => [`  ${id}`, weights[id].toFixed(2)] as const),
  ]);
