import { Dexie } from 'dexie';
import type { JobSieveDatabase, LeadRow, Stage } from '../../store/database';
import { firstOfEachJob, type ListedJob, withOthers } from './postings';

const UNDER_WAY: readonly Stage[] = ['decided', 'described', 'wanted', 'found'];
/** There is no index of failures, so only this many of the newest rows are searched. */
const LOOKED_THROUGH = 2000;

/** Jobs that are not decided yet, the most advanced first, each stage in the order of its queue; each job once. */
export async function jobsUnderWay(
  db: JobSieveDatabase,
  limit: number,
): Promise<{ jobs: ListedJob[]; more: boolean }> {
  const jobs: LeadRow[] = [];
  const isFirst = firstOfEachJob();
  for (const stage of UNDER_WAY) {
    const room = limit + 1 - jobs.length;
    if (room === 0) break;
    jobs.push(...(await ofStage(db, stage).filter(isFirst).limit(room).toArray()));
  }
  return { jobs: await withOthers(db, jobs.slice(0, limit)), more: jobs.length > limit };
}

const UNSCORED: readonly Stage[] = ['found', 'wanted', 'described'];

/** How many jobs are still to be read and scored. The index counts them, and these stages empty themselves, so this is fast. */
export const countUnscored = (db: JobSieveDatabase): Promise<number> =>
  db.leads.where('stage').anyOf(UNSCORED).count();

/** Jobs that the built-in rules could not judge, in the order in which they were found; each job once. */
export async function jobsUnjudged(
  db: JobSieveDatabase,
  limit: number,
): Promise<{ jobs: ListedJob[]; more: boolean }> {
  const jobs = await ofStage(db, 'unjudged')
    .filter(firstOfEachJob())
    .limit(limit + 1)
    .toArray();
  return { jobs: await withOthers(db, jobs.slice(0, limit)), more: jobs.length > limit };
}

/** How many jobs could not be judged, and for how many of them that is because of the resume. */
export async function countUnjudged(db: JobSieveDatabase): Promise<{ all: number; resume: number }> {
  const count = { all: 0, resume: 0 };
  await ofStage(db, 'unjudged').each(({ unjudged }) => {
    count.all += 1;
    if (unjudged?.cause === 'resume-not-understood') count.resume += 1;
  });
  return count;
}

/** Jobs that the agent has given up on, the newest first. */
export async function jobsGivenUp(db: JobSieveDatabase, limit: number): Promise<ListedJob[]> {
  let seen = 0;
  const isFirst = firstOfEachJob();
  const jobs = await ofStage(db, 'settled')
    .reverse()
    .until(() => ++seen > LOOKED_THROUGH)
    // A sieved-out job that could not be looked at again stays sieved out: nothing was lost.
    .filter(
      (job) => job.failure !== null && !(job.lookedAgain && job.verdict === 'AUTO_REJECTED') && isFirst(job),
    )
    .limit(limit)
    .toArray();
  return withOthers(db, jobs);
}

const ofStage = (db: JobSieveDatabase, stage: Stage) =>
  db.leads.where('[stage+order]').between([stage, Dexie.minKey], [stage, Dexie.maxKey]);
