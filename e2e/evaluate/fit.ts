/**
 * Fits the weights of the built-in scorer to labelled pairs, tells how good it is on pairs that it has not seen, and writes
 * `shared/src/scoring/weights.ts`:
 *
 *     node e2e/evaluate/fit.ts --pairs FILE [--dry]
 *
 * The own pairs of the repository count for a little beside FILE, so that trades and the language that FILE lacks have a say.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { GATE_SCORE } from '@jobsieve/shared/gate';
import { SIGNALS, type Signal, signalsOf } from '@jobsieve/shared/scoring/blend';
import { BuiltinScorer } from '@jobsieve/shared/scoring/builtin';
import { auc, spearman } from './metrics.ts';
import { type Pair, readPairs } from './pairs.ts';

const { values } = parseArgs({
  options: { pairs: { type: 'string' }, dry: { type: 'boolean', default: false } },
});
if (values.pairs === undefined) throw new Error('Say which pairs: node e2e/evaluate/fit.ts --pairs FILE');

/** Resumes are read as if it were this day, so that the same pairs give the same weights. */
const TODAY = new Date('2026-11-30');
/** How likely somebody wants to see a job, by its label as a share of the range: between the labels it is a straight line. */
const WANTED: [number, number][] = [
  [0, 0.01],
  [0.25, 0.15],
  [0.5, 0.8],
  [0.75, 0.95],
  [1, 0.98],
];
/** The total weight of the repository's own pairs, relative to that of all given pairs. */
const OWN = 0.3;
/** Pulls weights towards their minimum, because there are few pairs and many parts. */
const RIDGE = 0.001;
/**
 * The least that a part may weigh. The signs are fixed, since more of a good thing must never lower a score. Where the pairs
 * have too few cases to tell (years, languages), and where the part is what people look for (skills), judgement gives a floor.
 */
const LEAST: Partial<Record<Signal, number>> = {
  occupation: 0.5,
  title: 0.5,
  skills: 1,
  years: 1,
  above: 0.8,
  below: 0.4,
  languages: 0.8,
};
/** The gate throws away no more than this share of the wanted pairs that the fit has not seen: half of what is promised. */
const LOST = 0.025;
/**
 * Where fewer of the unwanted pairs would pass, the gate is lowered until this share does: a text that is thrown away is lost,
 * and one that passes only costs a look. Promised are 30 %; the rest is room for other resumes.
 */
const PASSING = 0.25;

interface Case {
  pair: Pair;
  signals: number[];
  wanted: number;
  weight: number;
}

interface Model {
  weights: number[];
  offset: number;
}

const sigmoid = (odds: number) => 1 / (1 + Math.exp(-odds));
const oddsOf = ({ weights, offset }: Model, { signals }: Case) =>
  signals.reduce((sum, signal, index) => sum + signal * (weights[index] ?? 0), offset);

function wantedOf(share: number): number {
  const next = Math.max(
    1,
    WANTED.findIndex(([at]) => at >= share),
  );
  const [[x0, y0], [x1, y1]] = [WANTED[next - 1] ?? [0, 0], WANTED[next] ?? [1, 1]];
  return y0 + ((y1 - y0) * (share - x0)) / (x1 - x0);
}

function casesOf(pairs: readonly Pair[], weight: number): Case[] {
  const [least, most] = [0, Math.max(...pairs.map(({ label }) => label))];
  return pairs.map((pair) => {
    const { basis } = new BuiltinScorer(pair.resume, TODAY).score(pair.posting);
    const signals = signalsOf(basis.parts);
    return {
      pair,
      signals: SIGNALS.map((name) => signals[name]),
      wanted: wantedOf((pair.label - least) / (most - least)),
      weight: weight / pairs.length,
    };
  });
}

/** Logistic regression with bounds, by projected gradient descent with steps that adapt (about a second). */
function fitted(cases: readonly Case[]): Model {
  const floor = SIGNALS.map((name) => LEAST[name] ?? 0);
  let model: Model = { weights: floor.map((least) => Math.max(least, 1)), offset: -3 };
  const whole = cases.reduce((sum, { weight }) => sum + weight, 0);
  const loss = (it: Model) =>
    cases.reduce((sum, one) => {
      const p = sigmoid(oddsOf(it, one));
      return (
        sum -
        (one.weight / whole) * (one.wanted * Math.log(p + 1e-12) + (1 - one.wanted) * Math.log(1 - p + 1e-12))
      );
    }, 0) + it.weights.reduce((sum, weight) => sum + RIDGE * weight * weight, 0);
  let step = 4;
  let now = loss(model);
  for (let turn = 0; turn < 3000 && step > 1e-7; turn += 1) {
    const slopes = model.weights.map((weight) => 2 * RIDGE * weight);
    let offsetSlope = 0;
    for (const one of cases) {
      const error = (sigmoid(oddsOf(model, one)) - one.wanted) * (one.weight / whole);
      offsetSlope += error;
      one.signals.forEach((signal, index) => {
        slopes[index] = (slopes[index] ?? 0) + error * signal;
      });
    }
    const next: Model = {
      weights: model.weights.map((weight, index) =>
        Math.max(floor[index] ?? 0, weight - step * (slopes[index] ?? 0)),
      ),
      offset: model.offset - step * offsetSlope,
    };
    const then = loss(next);
    if (then <= now) {
      [model, now] = [next, then];
      step *= 1.1;
    } else step /= 2;
  }
  return model;
}

/** Odds of each case by a model that has seen neither its resume nor its posting. */
function unseen(cases: readonly Case[], extra: readonly Case[]): number[] {
  const odds = new Array<number>(cases.length).fill(0);
  for (const resume of new Set(cases.map(({ pair }) => pair.resume))) {
    const held = cases.filter(({ pair }) => pair.resume === resume);
    const postings = new Set(held.map(({ pair }) => pair.posting.description));
    const rest = cases.filter(
      ({ pair }) => pair.resume !== resume && !postings.has(pair.posting.description),
    );
    const model = fitted([...rest, ...extra]);
    cases.forEach((one, index) => {
      if (one.pair.resume === resume) odds[index] = oddsOf(model, one);
    });
  }
  return odds;
}

/** Where the gate lies by {@link LOST} and {@link PASSING}. */
function gateFor(odds: readonly number[], cases: readonly Case[]): number {
  const sorted = (fits: boolean) =>
    odds.filter((_, index) => cases[index]?.pair.fits === fits).sort((a, b) => a - b);
  const [wanted, unwanted] = [sorted(true), sorted(false)];
  const losing = wanted[Math.floor(wanted.length * LOST)] ?? 0;
  const passing = unwanted[Math.ceil(unwanted.length * (1 - PASSING))] ?? losing;
  return Math.min(losing, passing);
}

/** How many unseen pairs of both kinds a gate gets wrong that each resume has from the other resumes' pairs alone. */
function nestedErrors(odds: readonly number[], cases: readonly Case[]) {
  let [lost, passed] = [0, 0];
  for (const resume of new Set(cases.map(({ pair }) => pair.resume))) {
    const others = cases.flatMap((one, index) => (one.pair.resume === resume ? [] : [index]));
    const gate = gateFor(
      others.map((index) => odds[index] ?? 0),
      others.flatMap((index) => cases[index] ?? []),
    );
    cases.forEach(({ pair }, index) => {
      if (pair.resume !== resume) return;
      if (pair.fits && (odds[index] ?? 0) < gate) lost += 1;
      if (!pair.fits && (odds[index] ?? 0) >= gate) passed += 1;
    });
  }
  return { lost, passed };
}

const share = (count: number, of: number) =>
  `${count} of ${of} (${((100 * count) / Math.max(1, of)).toFixed(1)} %)`;

function report(name: string, odds: readonly number[], cases: readonly Case[], gate: number): void {
  const fits = cases.map(({ pair }) => pair.fits);
  const labels = cases.map(({ pair }) => pair.label);
  const wanted = odds.filter((_, index) => fits[index]);
  const others = odds.filter((_, index) => !fits[index]);
  console.log(
    `${name}: AUC ${auc(odds, fits)?.toFixed(3)}, Spearman ${spearman(labels, odds)?.toFixed(3)}, ` +
      `wanted thrown away ${share(wanted.filter((it) => it < gate).length, wanted.length)}, ` +
      `unwanted let through ${share(others.filter((it) => it >= gate).length, others.length)}`,
  );
}

const cases = casesOf(readPairs(values.pairs), 1);
const own = casesOf(readPairs(path.join(import.meta.dirname, 'data/pairs.json')), OWN);
const odds = unseen(cases, own);
const gate = gateFor(odds, cases);
const model = fitted([...cases, ...own]);
report('cross-validated, each resume with its postings held out', odds, cases, gate);
const nested = nestedErrors(odds, cases);
const wantedPairs = cases.filter(({ pair }) => pair.fits).length;
console.log(
  `with the gate of each resume laid by the other resumes: wanted thrown away ${share(nested.lost, wantedPairs)}, ` +
    `unwanted let through ${share(nested.passed, cases.length - wantedPairs)}`,
);
report(
  'in sample',
  cases.map((one) => oddsOf(model, one)),
  cases,
  gate,
);
report(
  'own pairs, in sample',
  own.map((one) => oddsOf(model, one)),
  own,
  gate,
);

const rounded = (value: number) => Math.round(value * 1000) / 1000;
const atGate = Math.log(GATE_SCORE / (100 - GATE_SCORE));
const lines = SIGNALS.map((name, index) => `  ${name}: ${rounded(model.weights[index] ?? 0)},`);
const text = `// Made by "node e2e/evaluate/fit.ts"; do not edit.
/** Log odds that a part adds; \`offset\` is laid so that the gate loses few of the jobs that are worth a look. */
export const WEIGHTS = {
  offset: ${rounded(model.offset - gate + atGate)},
${lines.join('\n')}
};
`;
console.log(lines.join('\n'));
if (!values.dry) writeFileSync(path.join(import.meta.dirname, '../../shared/src/scoring/weights.ts'), text);
