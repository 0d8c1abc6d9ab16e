import { Fragment } from 'preact';
import type { LeadRow } from '../../store/database';
import { SITE_NAMES } from '../agent/site-names';
import { jobLink } from './job-link';
import type { ListedJob } from './postings';

/** So many are named; a job that is posted more often than that is no more worth reading about. */
const MOST = 6;

/** Where a job is posted, if it is more than once: each posting a link to its own page. */
export function JobPostings({ job }: { job: ListedJob }) {
  if (job.others === undefined) return null;
  const all = [job, ...job.others];
  const postings = all.slice(0, MOST);
  return (
    <p class="small soft wraps" data-testid="job-postings">
      Posted {all.length} times:{' '}
      {postings.map((posting, index) => (
        <Fragment key={posting.key}>
          {index === 0 ? null : ' · '}
          <Posting posting={posting} />
          {posting.key === job.key ? null : remark(posting, job)}
        </Fragment>
      ))}
      {all.length > MOST ? ` and ${all.length - MOST} more` : null}
    </p>
  );
}

function Posting({ posting }: { posting: LeadRow }) {
  const link = jobLink(posting);
  const name = SITE_NAMES[posting.source];
  if (link === null) return <span>{name}</span>;
  return (
    <a
      href={link}
      target="_blank"
      rel="noopener noreferrer"
      data-source={posting.source}
      title={posting.title}
    >
      {name}
    </a>
  );
}

/** What became of the other posting, where that is not what the row says. */
function remark(posting: LeadRow, job: LeadRow): string {
  if (posting.score === undefined) return posting.failure === null ? ' (not scored yet)' : ' (not scored)';
  return posting.verdict === job.verdict ? '' : ` (sieved out: ${posting.score})`;
}
