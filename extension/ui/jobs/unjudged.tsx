import { useState } from 'preact/hooks';
import { database } from '../../store/open';
import { useLive } from '../hooks/use-live';
import { Button } from '../parts/button';
import { jobsUnjudged } from './under-way-queries';
import { UnjudgedJob } from './unjudged-job';
import { UnreadResume } from './unread-resume';

const PAGE = 50;

/** The jobs that could not be judged, a page at a time. */
export function Unjudged() {
  const [limit, setLimit] = useState(PAGE);
  const found = useLive(() => jobsUnjudged(database, limit), [limit]);
  if (found === undefined) return null;
  return (
    <>
      <h2 class="visually-hidden">Could not be judged</h2>
      <UnreadResume />
      {found.jobs.length === 0 ? (
        <div class="empty">
          <h2>Nothing here</h2>
          <p>Every job that was read could be judged.</p>
        </div>
      ) : (
        <p class="small soft">
          Too little was understood to score these jobs. They are neither matches nor sieved out; a model
          scores them as soon as there is one.
        </p>
      )}
      <ul class="jobs" aria-label="Could not be judged">
        {found.jobs.map((job) => (
          <UnjudgedJob key={job.key} job={job} whole />
        ))}
      </ul>
      {found.more ? (
        <div class="more">
          <Button onClick={() => setLimit(limit + PAGE)}>Show {PAGE} more</Button>
        </div>
      ) : null}
    </>
  );
}
