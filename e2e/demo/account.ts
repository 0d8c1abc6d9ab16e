import type { House } from '../house/house.ts';
import { serverMemory } from '../house/memory.ts';
import type { ReplayJob } from '../replay/job.ts';

export interface Texts {
  jobs: number;
  /** UTF-8, of the postings' texts. */
  bytes: number;
}

/** What the server holds in the end, and what the gate kept out of it. */
export interface Account {
  stored: { jobs: number; matched: Texts; rejected: Texts };
  /** Read and scored on the device, then thrown away. */
  keptOut: Texts;
  /** Postings that wait for the pipeline. */
  postings: number;
  /** Leads in each batch, in order. */
  batches: number[];
  /** Rejected postings of which a sentence was found after all, on the server or on the device. There must be none. */
  leaked: ReplayJob[];
}

const bytes = (texts: (string | null)[]) =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);

/**
 * Looks into every table of the server and at everything the extension keeps.
 *
 * @param shown the jobs on the pages
 * @param device everything that the extension keeps, as one text
 */
export async function takeAccount(house: House, shown: ReplayJob[], device: string): Promise<Account> {
  const { jobs, everything } = await serverMemory(house.server);
  const withStatus = (status: string) => jobs.filter((job) => job.application_status === status);
  const texts = (rows: typeof jobs): Texts => ({
    jobs: rows.length,
    bytes: bytes(rows.flatMap((job) => [job.description, job.requirements])),
  });
  const rejectedIds = new Set(withStatus('AUTO_REJECTED').map((job) => job.external_id));
  const rejected = shown.filter((job) => rejectedIds.has(job.id));
  return {
    stored: {
      jobs: jobs.length,
      matched: texts(withStatus('MATCHED')),
      rejected: texts(withStatus('AUTO_REJECTED')),
    },
    keptOut: { jobs: rejected.length, bytes: bytes(rejected.map((job) => job.description)) },
    postings: jobs.reduce((sum, job) => sum + job.postings, 0),
    batches: house.wire.entries
      .filter((entry) => entry.path === '/agent-forge/jobs/sync' && entry.status === 200)
      .map((entry) => (JSON.parse(entry.body) as { jobs: unknown[] }).jobs.length),
    leaked: rejected.filter(
      (job) => everything.includes(ownSentence(job)) || device.includes(ownSentence(job)),
    ),
  };
}

/** The first sentence of an invented posting stands in no other. */
const ownSentence = (job: ReplayJob) => job.description.slice(0, job.description.indexOf('.') + 1);
