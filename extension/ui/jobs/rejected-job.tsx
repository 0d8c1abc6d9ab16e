import { JobPostings } from './job-postings';
import { JobTitle } from './job-title';
import type { ListedJob } from './postings';
import { Score } from './score';

/** A job that did not pass the gate: what it was called and why it was rejected. Its text is gone. */
export function RejectedJob({ job }: { job: ListedJob }) {
  return (
    <li class="job" data-job-id={job.jobId ?? ''} data-score={job.score ?? 0}>
      <Score score={job.score ?? 0} />
      <div class="job-body">
        <JobTitle job={job} />
        <p class="wraps">
          <bdi>{job.company}</bdi>
        </p>
        <JobPostings job={job} />
        {job.reasoning === null ? null : (
          <p class="small wraps soft" dir="auto">
            {job.reasoning}
          </p>
        )}
      </div>
    </li>
  );
}
