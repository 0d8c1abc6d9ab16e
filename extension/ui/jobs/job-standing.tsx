import type { ApplicationStatus } from '@jobsieve/shared/contracts/job';
import type { LeadRow } from '../../store/database';
import { SITE_NAMES } from '../agent/site-names';
import { daysAgo } from '../parts/when';

const OWN_STATUS: Partial<Record<ApplicationStatus, string>> = {
  SAVED: 'Saved',
  APPLIED: 'Applied',
  INTERVIEW: 'Interview',
  OFFER: 'Offer',
};

/** The day at noon where the reader is: a date alone would be midnight in Greenwich, a day early in the Americas. */
const noonOf = (day: string) => new Date(`${day}T12:00:00`).getTime();

/** Whether it is still worth one's while: how old the job is, whether it is closed, how far the user is with it. */
export function JobStanding({ job }: { job: LeadRow }) {
  const own = OWN_STATUS[job.applicationStatus];
  const applied = job.isApplied && own === undefined ? `Applied on ${SITE_NAMES[job.source]}` : own;
  const chips = [job.isClosed ? 'Closed' : undefined, applied].filter((chip) => chip !== undefined);
  return (
    <>
      {chips.map((chip) => (
        <span key={chip} class="chip job-status">
          {chip}
        </span>
      ))}
      {job.postedAt === null ? null : (
        <span class="small soft">
          {' · '}
          <time datetime={job.postedAt}>
            {`${job.isReposted ? 'reposted' : 'posted'} ${daysAgo(noonOf(job.postedAt), new Date())}`}
          </time>
        </span>
      )}
    </>
  );
}
