import { GATE_SCORE } from '@jobsieve/shared/gate';
import { type ShareInterval, wilsonInterval } from '@jobsieve/shared/statistics/wilson';
import { SHIFT_MAX } from '../engines/rules-shift';
import type { GateCheckRow } from './database';

/** What is known about how often a scorer sieves out jobs that the user would have wanted. */
export interface GateError {
  engine: string;
  /** By how many points the gate of the rules was lowered; 0 for a model. */
  shift: number;
  /** The number of jobs that were drawn at random and answered. */
  answers: number;
  /** How many of these the user would have wanted. */
  wanted: number;
  /** Of those that were sieved out, as a share; null without answers. */
  interval: ShareInterval | null;
  /** Jobs that the user rescued without being asked. */
  rescues: number;
}

/**
 * How often each scorer sieves out what the user would have wanted: the share of "wanted" among the answers about jobs that
 * were drawn at random, with its 95 % Wilson score interval.
 *
 * Rescues are no random sample: users rescue what they happen to see, nearest to the gate first, and never say of a job that
 * it was rightly sieved out. Counting them as answers would push the share up by an unknown amount, so they are counted
 * apart. They are a lower bound of their own (at least so many were worth a look), and since a rescued job is not drawn any
 * more, the share is that of the jobs that the user has not rescued. Only where a job had been drawn before the user rescued
 * it does the rescue count as its answer.
 *
 * The rules with another gate sieve out other jobs, so that each shift of theirs is counted for itself.
 */
export function gateErrors(checks: readonly GateCheckRow[]): GateError[] {
  const groups = Map.groupBy(checks, ({ engine, shift }) => `${shift} ${engine}`);
  return [...groups.values()].map((rows) => {
    const [{ engine, shift }] = rows as [GateCheckRow, ...GateCheckRow[]];
    const answered = rows.filter(isRandomAnswer);
    const wanted = answered.filter(({ answer }) => answer === 'wanted').length;
    const rescues = rows.filter(({ drawnAt }) => drawnAt === null).length;
    const interval = wilsonInterval(wanted, answered.length);
    return { engine, shift, answers: answered.length, wanted, interval, rescues };
  });
}

const isRandomAnswer = ({ drawnAt, answer }: GateCheckRow) => drawnAt !== null && answer !== null;

/** If more than this share (of 1) of the sieved-out jobs is wanted, the gate is too high. */
const TOO_MANY = 0.1;
/** Below a lowered gate at most this share of what was asked about may be wanted: one in twenty. */
const FEW_LOST = 0.05;
/**
 * So many answers at least: the nominal 95 % of the interval are far off for the very first ones (a single "wanted" alone
 * has a lower end of 21 %), and the user is not to be bothered over one job.
 */
const ANSWERS_NEEDED = 5;

/** Whether the interval's lower end is above 10 %: the scorer sieves out too much. */
export const sievesTooMuch = ({ answers, interval }: GateError): boolean =>
  answers >= ANSWERS_NEEDED && interval !== null && interval.low > TOO_MANY;

/** What lowering the gate of the rules would come to, by the jobs that the user was asked about. */
export interface Lowering {
  /** How many points below 30 the gate of the rules would be. */
  points: number;
  /** So many of the jobs that were asked about would have passed, and so many of these were wanted. */
  passed: number;
  passedWanted: number;
  asked: number;
}

/**
 * By how much the gate of the rules would have to be lowered: by the least that leaves at most one wanted job in twenty
 * below it, of those that were asked about; failing that, by what brings back most of them.
 *
 * @param checks of the rules, with their present shift
 * @param shift the present one
 * @returns null when no gate that is allowed brings back a single wanted job
 */
export function loweringFor(checks: readonly GateCheckRow[], shift: number): Lowering | null {
  const asked = checks.filter((check) => check.shift === shift && isRandomAnswer(check));
  const passedAt = (gate: number) => {
    const passed = asked.filter(({ own }) => own >= gate);
    const passedWanted = passed.filter(({ answer }) => answer === 'wanted').length;
    return { points: GATE_SCORE - gate, passed: passed.length, passedWanted, asked: asked.length };
  };
  const wanted = asked.filter(({ answer }) => answer === 'wanted').length;
  let best: Lowering | null = null;
  for (let gate = GATE_SCORE - shift - 1; gate >= GATE_SCORE - SHIFT_MAX; gate--) {
    const lowering = passedAt(gate);
    if (lowering.passedWanted > (best?.passedWanted ?? 0)) best = lowering;
    const below = asked.length - lowering.passed;
    if (best && wanted - lowering.passedWanted <= FEW_LOST * below) break;
  }
  return best;
}
