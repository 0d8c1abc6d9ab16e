import { database } from '../../store/open';
import { useLive } from '../hooks/use-live';
import { listLink } from '../jobs/lists';
import { jobsUnjudged } from '../jobs/under-way-queries';
import { UnjudgedJob } from '../jobs/unjudged-job';

const SHOWN = 3;

/** A few of the jobs that could not be judged, and a link to the others. */
export function SomeUnjudged() {
  const found = useLive(() => jobsUnjudged(database, SHOWN));
  if (found === undefined || found.jobs.length === 0) return null;
  return (
    <section class="unjudged" aria-labelledby="unjudged" data-testid="unjudged">
      <h2 id="unjudged" class="small">
        Could not be judged
      </h2>
      <ul class="jobs">
        {found.jobs.map((job) => (
          <UnjudgedJob key={job.key} job={job} />
        ))}
      </ul>
      {found.more ? (
        <p class="small">
          <a href={listLink('UNJUDGED')} target="_blank" rel="noopener">
            See all jobs that could not be judged
          </a>
        </p>
      ) : null}
    </section>
  );
}
