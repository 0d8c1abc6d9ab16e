import type { LeadRow } from '../../store/database';
import { listLink } from '../jobs/lists';

const NAMED = 3;

/** Jobs that will never get a score, by name: nothing that was found is silently gone. */
export function GivenUp({ jobs }: { jobs: readonly LeadRow[] }) {
  if (jobs.length === 0) return null;
  const unnamed = jobs.length - NAMED;
  return (
    <section class="given-up small soft" aria-labelledby="given-up">
      <h3 id="given-up" class="small">
        Given up
      </h3>
      <ul>
        {jobs.slice(0, NAMED).map((job) => (
          <li key={job.key} class="one-line" title={`${job.title}: ${job.failure?.message ?? ''}`}>
            <bdi>{job.title}</bdi>
          </li>
        ))}
      </ul>
      <a href={listLink('UNDER_WAY')} target="_blank" rel="noopener">
        {unnamed > 0 ? `See why, and ${unnamed} more` : 'See why'}
      </a>
    </section>
  );
}
