import type { JobSieveDatabase, LeadRow } from '../../store/database';

/** A job as a list shows it: the posting that stands for it, and its others, on the other site or posted again. */
export interface ListedJob extends LeadRow {
  /** Absent: there are none. */
  others?: readonly LeadRow[];
}

/** Tells of each job the first posting that comes by; to be made anew for each list. */
export function firstOfEachJob(): (posting: LeadRow) => boolean {
  const seen = new Set<string>();
  return ({ fingerprint, key }) => {
    const job = fingerprint ?? key;
    return !seen.has(job) && seen.add(job) !== undefined;
  };
}

/** Finds the other postings of some jobs, by the index; the best scored first. */
export async function withOthers(db: JobSieveDatabase, jobs: readonly LeadRow[]): Promise<ListedJob[]> {
  const prints = jobs.flatMap(({ fingerprint }) => fingerprint ?? []);
  const postings = await db.leads.where('fingerprint').anyOf(prints).toArray();
  const byPrint = Map.groupBy(postings, ({ fingerprint }) => fingerprint);
  return jobs.map((job) => {
    const all = job.fingerprint === undefined ? [] : (byPrint.get(job.fingerprint) ?? []);
    const others = all.filter(({ key }) => key !== job.key);
    if (others.length === 0) return job;
    return { ...job, others: others.sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || a.order - b.order) };
  });
}

/** How many postings these jobs have. */
export const countPostings = (jobs: readonly ListedJob[]): number =>
  jobs.reduce((sum, { others = [] }) => sum + 1 + others.length, 0);
