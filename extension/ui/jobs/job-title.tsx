import type { LeadRow } from '../../store/database';
import { jobLink } from './job-link';

/** The title; a link to the job's own page, in a new tab, when its address is proven. */
export function JobTitle({ job }: { job: LeadRow }) {
  const link = jobLink(job);
  return (
    <h3 class="job-title wraps" data-testid="job-title" dir="auto" title={job.title}>
      {link === null ? (
        job.title
      ) : (
        <a class="job-link" href={link} target="_blank" rel="noopener noreferrer">
          {job.title}
        </a>
      )}
    </h3>
  );
}
