import { database } from '../../store/open';
import { useLive } from '../hooks/use-live';
import { decidedJobs, NO_FILTER } from '../jobs/job-queries';
import { listLink } from '../jobs/lists';
import { RejectedJob } from '../jobs/rejected-job';

const SHOWN = 5;

/** The rejected jobs that came nearest to the gate, folded up: where a mistake is likeliest, and can be undone. */
export function SievedOut() {
  const found = useLive(() => decidedJobs(database, 'AUTO_REJECTED', NO_FILTER, SHOWN));
  if (found === undefined || found.jobs.length === 0) return null;
  return (
    <details class="sieved-out" data-testid="sieved-out">
      <summary class="small">Sieved out, nearest to the gate</summary>
      <ul class="jobs" aria-label="Sieved out, nearest to the gate first">
        {found.jobs.map((job) => (
          <RejectedJob key={job.key} job={job} />
        ))}
      </ul>
      {found.more ? (
        <p class="small">
          <a href={listLink('AUTO_REJECTED')} target="_blank" rel="noopener">
            See all that was sieved out
          </a>
        </p>
      ) : null}
    </details>
  );
}
