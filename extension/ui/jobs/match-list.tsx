import type { LeadRow } from '../../store/database';
import { MatchedJob } from './matched-job';

/** Matches, best first. The list is there, empty, before the first match, so that screen readers find one place. */
export function MatchList({ jobs, whole = false }: { jobs: readonly LeadRow[]; whole?: boolean }) {
  return (
    <ul class="jobs" data-testid="matched-list" aria-label="Matches, best first">
      {jobs.map((job) => (
        <MatchedJob key={job.key} job={job} whole={whole} />
      ))}
    </ul>
  );
}
