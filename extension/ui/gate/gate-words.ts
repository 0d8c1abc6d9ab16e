import { GATE_SCORE } from '@jobsieve/shared/gate';
import type { GateError } from '../../store/gate-error';
import { engineWords } from '../jobs/basis-words';

/** The name of a scorer as it appears within a sentence. */
export const scorerWords = (engine: string): string =>
  engine === 'builtin'
    ? 'the built-in rules'
    : engine === 'chrome'
      ? "the browser's model"
      : (engineWords(engine) ?? engine);

const inHundred = (share: number) => Math.round(100 * share);
const some = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

/**
 * What is known about a scorer's error, in a sentence.
 *
 * @param now by how many points the gate of the rules is lowered at present
 */
export function errorWords({ engine, shift, answers, interval, rescues }: GateError, now: number): string {
  const whose = `that ${scorerWords(engine)} sieved out${gateWords(engine, shift, now)}`;
  if (interval === null)
    return `You rescued ${some(rescues, 'job')} ${whose}; you have not been asked about others yet.`;
  const { share, low, high } = interval;
  const range = `${inHundred(low)} to ${inHundred(high)}; ${some(answers, 'answer')}`;
  const others = rescues === 0 ? '' : `, and you rescued ${some(rescues, 'other')}`;
  return `About ${inHundred(share)} of 100 jobs ${whose} were worth a look (${range})${others}.`;
}

function gateWords(engine: string, shift: number, now: number): string {
  if (engine !== 'builtin' || shift === now) return '';
  return shift === 0 ? ' with their usual gate' : ` with a gate at ${GATE_SCORE - shift}`;
}
