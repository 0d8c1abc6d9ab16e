import type { Source, Verdict } from '@jobsieve/shared/contracts/job';
import { Dexie } from 'dexie';
import { isMatch } from '../../store/counters';
import type { JobSieveDatabase, LeadRow } from '../../store/database';

export interface JobFilter {
  /** Words or parts of words, all of which have to occur in title, company or place. */
  words: string;
  minScore: number;
  source: Source | null;
}

export const NO_FILTER: JobFilter = { words: '', minScore: 0, source: null };

/** Decided jobs, best first, by the index: as fast with 100,000 rows as with ten. */
export async function decidedJobs(
  db: JobSieveDatabase,
  verdict: Verdict,
  filter: JobFilter,
  limit: number,
): Promise<{ jobs: LeadRow[]; more: boolean }> {
  const fits = fitting(verdict, filter);
  const jobs = await db.leads
    .where('[verdict+score]')
    .between([verdict, filter.minScore], [verdict, Dexie.maxKey])
    .reverse()
    .filter(fits)
    .limit(limit + 1)
    .toArray();
  return { jobs: jobs.slice(0, limit), more: jobs.length > limit };
}

function fitting(verdict: Verdict, { words, source }: JobFilter): (job: LeadRow) => boolean {
  const wanted = fold(words).split(' ').filter(Boolean);
  return (job) => {
    if (source !== null && job.source !== source) return false;
    if (verdict === 'MATCHED' && !isMatch(job)) return false;
    if (wanted.length === 0) return true;
    const text = fold(`${job.title} ${job.company} ${job.location ?? ''}`);
    return wanted.every((word) => text.includes(word));
  };
}

/** Without case and accents: whoever searches "Zurich" wants "Zürich". */
const fold = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ');
