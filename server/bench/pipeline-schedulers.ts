import { z } from 'zod';
import type { SimulatedHosts } from '../src/pipeline/simulation/simulated-hosts.ts';
import { pathOf, ROWS } from './pipeline-steps.ts';

export interface Machines {
  models: SimulatedHosts;
  hosts: readonly string[];
  workers: number;
}

const schema = z.object({ pass: z.boolean() });
const never = new AbortController().signal;

/** A run per posting, one posting after another; each worker takes the next one. */
export async function onePostingAfterAnother(machines: Machines, postings: number): Promise<void> {
  await inLanes(machines, range(postings), async (posting, host) => {
    for (const { name, model } of pathOf(posting)) await call(machines, host, posting, name, model);
  });
}

/** Each step for all postings before the next step; nothing is done deep along a posting. */
export async function wavesByStep(machines: Machines, postings: number): Promise<void> {
  for (const { name, model } of ROWS) {
    const here = range(postings).filter((posting) => pathOf(posting).some((row) => row.name === name));
    await inLanes(machines, here, (posting, host) => call(machines, host, posting, name, model));
  }
}

const range = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

async function inLanes(
  { hosts, workers }: Machines,
  items: readonly number[],
  work: (item: number, host: string) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (host: string) => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item, host);
  };
  await Promise.all(Array.from({ length: workers }, (_, n) => lane(hosts[n % hosts.length] ?? '')));
}

async function call(
  { models }: Machines,
  host: string,
  posting: number,
  name: string,
  model: string | null,
): Promise<void> {
  if (model === null) return;
  await models.call({ host, model, prompt: `${posting} ${name}`, schema, timeLimit: 600, signal: never });
}
