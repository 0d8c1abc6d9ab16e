import type { Sql } from '../src/database/client.ts';
import { openEngine } from '../src/pipeline/engine/engine.ts';
import { hasOpenWork } from '../src/pipeline/engine/open-interactions.ts';
import { startSubjects } from '../src/pipeline/engine/start-runs.ts';
import { work } from '../src/pipeline/engine/worker.ts';
import { SimulatedHosts } from '../src/pipeline/simulation/simulated-hosts.ts';
import { insertThings } from '../src/pipeline/simulation/tiny-workflow.ts';
import { type Machines, onePostingAfterAnother, wavesByStep } from './pipeline-schedulers.ts';
import { isImproved, LOAD_SECONDS, pathOf, secondsOf, sixteenSteps } from './pipeline-steps.ts';

export interface Hardware {
  name: string;
  workers: number;
  hosts: readonly { host: string; slots: number }[];
}

export const HARDWARE: readonly Hardware[] = [
  { name: '1 worker, 1 host of 1 slot', workers: 1, hosts: [{ host: 'a', slots: 1 }] },
  { name: '2 workers, 1 host of 2 slots', workers: 2, hosts: [{ host: 'a', slots: 2 }] },
  {
    name: '2 workers, 2 hosts of 1 slot',
    workers: 2,
    hosts: [
      { host: 'a', slots: 1 },
      { host: 'b', slots: 1 },
    ],
  },
];

interface Measured {
  scheduler: string;
  /** On the simulated hardware. */
  seconds: number;
  loads: number;
}

/** Phases of a posting between which the model changes: llama, mistral, qwen, mistral, qwen. */
const PHASES = 5;

/** What the work takes when nothing is ever waited for, and every phase is loaded once. */
export function lowerBound({ hosts }: Hardware, postings: number): number {
  const slots = hosts.reduce((sum, host) => sum + host.slots, 0);
  let work = 0;
  for (let n = 1; n <= postings; n += 1) work += pathOf(n).reduce((sum, row) => sum + row.seconds, 0);
  return work / slots + PHASES * LOAD_SECONDS;
}

/** The three schedulers at the same time, each on hardware of its own. */
export async function measureMakespan(
  sql: Sql,
  hardware: Hardware,
  { postings, scale }: { postings: number; scale: number },
): Promise<Measured[]> {
  const machines = (): Machines => ({
    hosts: hardware.hosts.map(({ host }) => host),
    workers: hardware.workers,
    models: new SimulatedHosts({
      hosts: hardware.hosts,
      loadMs: (LOAD_SECONDS * 1000) / scale,
      callMs: ({ prompt }) => (secondsOf(prompt.replace(/^\d+ /, '')) * 1000) / scale,
      answer: ({ prompt }) => ({
        pass: !(prompt.endsWith('grade c') && isImproved(Number.parseInt(prompt, 10))),
      }),
    }),
  });
  const timed = async (scheduler: string, run: (on: Machines) => Promise<void>): Promise<Measured> => {
    const on = machines();
    const since = performance.now();
    await run(on);
    return {
      scheduler,
      seconds: ((performance.now() - since) / 1000) * scale,
      loads: on.models.loads.length,
    };
  };
  return Promise.all([
    timed('one posting after another', (on) => onePostingAfterAnother(on, postings)),
    timed('waves by step', (on) => wavesByStep(on, postings)),
    timed('ours', (on) => ours(sql, on, postings)),
  ]);
}

async function ours(sql: Sql, { models, workers }: Machines, postings: number): Promise<void> {
  const engine = await openEngine(sql, sixteenSteps(), { maintain: true });
  const ids = await insertThings(sql, postings);
  await startSubjects(engine, ids);
  const signal = new AbortController().signal;
  const one = () =>
    work(engine, { models, signal, until: async () => !(await hasOpenWork(sql, engine)), pollMs: 50 });
  await Promise.all(Array.from({ length: workers }, one));
  await engine.close();
}
