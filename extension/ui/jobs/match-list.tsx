import type { FindingsByJob } from './findings-of';
import { MatchedJob } from './matched-job';
import type { ListedJob } from './postings';

/** Matches, best first. The list is there, empty, before the first match, so that screen readers find one place. */
export function MatchList({
  jobs,
  findings,
  whole = false,
}: {
  jobs: readonly ListedJob[];
  /** What the server's pipeline made of them, where it has. */
  findings?: FindingsByJob | undefined;
  whole?: boolean;
}) {
  return (
    <ul class="jobs" data-testid="matched-list" aria-label="Matches, best first">
      {jobs.map((job) => (
        <MatchedJob key={job.key} job={job} findings={findings?.get(job.key)} whole={whole} />
      ))}
    </ul>
  );
}
