import type { JobSieveDatabase } from './database';

/** How long scoring takes on this machine, by engine. */
export interface Timing {
  engine: string;
  /** How many jobs it was measured on. */
  jobs: number;
  /** ms a job; late ones count more, so that a new graphics card shows soon. */
  ms: number;
}

const PREFIX = 'timing ';
/** The first so many count alike; then each new one for one in so many. */
const MEMORY = 20;

/** Notes how long a job took, with all the calls that its score needed. */
export function noteTiming(db: JobSieveDatabase, engine: string, ms: number): Promise<void> {
  return db.transaction('rw', db.cursors, async () => {
    const before = parse(engine, (await db.cursors.get(PREFIX + engine))?.value);
    const jobs = before.jobs + 1;
    const next = before.ms + (ms - before.ms) / Math.min(jobs, MEMORY);
    await db.cursors.put({ id: PREFIX + engine, value: JSON.stringify([jobs, next]) });
  });
}

/** What was measured so far; nothing before the first job. */
export async function readTimings(db: JobSieveDatabase): Promise<Timing[]> {
  const rows = await db.cursors.where('id').startsWith(PREFIX).toArray();
  return rows.map(({ id, value }) => parse(id.slice(PREFIX.length), value));
}

function parse(engine: string, value: string | undefined): Timing {
  const [jobs = 0, ms = 0] = value === undefined ? [] : (JSON.parse(value) as number[]);
  return { engine, jobs, ms };
}
