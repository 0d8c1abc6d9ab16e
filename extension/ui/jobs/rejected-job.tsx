import { JobPostings } from './job-postings';
import { JobTitle } from './job-title';
import type { ListedJob } from './postings';
import { RescueButton } from './rescue-button';
import { Score } from './score';
import { ScoreBasis } from './score-basis';

/** A job that did not pass the gate: its title and why it was rejected. Its text has been deleted; the user can rescue it. */
export function RejectedJob({ job }: { job: ListedJob }) {
  return (
    <li class="job" data-testid="rejected-job" data-job-id={job.jobId ?? ''} data-score={job.score ?? 0}>
      <Score score={job.score ?? 0} engine={job.engine} />
      <div class="job-body">
        <JobTitle job={job} />
        <p class="wraps">
          <bdi>{job.company}</bdi>
        </p>
        <JobPostings job={job} />
        <p class="small wraps soft" dir="auto" data-testid="rejected-reason">
          {job.reasoning ?? 'No reason came with this score.'}
        </p>
        <ScoreBasis job={job} />
        <RescueButton job={job} />
      </div>
    </li>
  );
}
