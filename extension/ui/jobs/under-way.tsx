import { useState } from 'preact/hooks';
import type { Stage } from '../../store/database';
import { database } from '../../store/open';
import { useLive } from '../hooks/use-live';
import { Button } from '../parts/button';
import { JobPostings } from './job-postings';
import { JobTitle } from './job-title';
import type { ListedJob } from './postings';
import { jobsGivenUp, jobsUnderWay } from './under-way-queries';

const PAGE = 50;

const NEXT: Record<Stage, string> = {
  found: 'Goes to the server next',
  wanted: 'Is read next',
  described: 'Is scored next',
  unjudged: 'Could not be judged',
  decided: 'Its score goes to the server next',
  settled: 'Given up',
};

/** What waits for a step, and what went wrong with a job. */
export function UnderWay() {
  const [limit, setLimit] = useState(PAGE);
  const found = useLive(async () => {
    const [waiting, givenUp] = await Promise.all([
      jobsUnderWay(database, limit),
      jobsGivenUp(database, PAGE),
    ]);
    return { ...waiting, givenUp };
  }, [limit]);
  if (found === undefined) return null;
  const { jobs, more, givenUp } = found;
  return (
    <>
      <h2 class="visually-hidden">Under way</h2>
      {jobs.length === 0 && givenUp.length === 0 ? (
        <div class="empty">
          <h2>Nothing is under way</h2>
          <p>Every job that was found is decided.</p>
        </div>
      ) : null}
      <Waiting label="Under way" jobs={jobs} />
      {more ? (
        <div class="more">
          <Button onClick={() => setLimit(limit + PAGE)}>Show {PAGE} more</Button>
        </div>
      ) : null}
      {givenUp.length === 0 ? null : <h2 class="list-title">Given up</h2>}
      <Waiting label="Given up" jobs={givenUp} />
    </>
  );
}

function Waiting({ label, jobs }: { label: string; jobs: readonly ListedJob[] }) {
  return (
    <ul class="jobs" aria-label={label}>
      {jobs.map((job) => (
        <li key={job.key} class="job job-plain">
          <div class="job-body">
            <JobTitle job={job} />
            <p class="wraps">
              <bdi>{job.company}</bdi>
            </p>
            <JobPostings job={job} />
            <p class="small soft wraps">
              {NEXT[job.stage]}
              {job.failure === null ? '.' : `: ${job.failure.message}`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
