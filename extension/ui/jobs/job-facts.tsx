import type { Workplace } from '@jobsieve/shared/contracts/job';
import { Fragment } from 'preact';
import type { LeadRow } from '../../store/database';
import { SITE_NAMES } from '../agent/site-names';

const WORKPLACES: Record<Workplace, string> = { remote: 'Remote', hybrid: 'Hybrid', 'on-site': 'On site' };

/** What only the full page has room for. */
const besides = (job: LeadRow) => [
  job.experience,
  job.seniority,
  job.employmentType,
  job.isEasyApply ? 'Easy apply' : null,
  // The figure is often "over 200", and it grows.
  job.applicants ? `${job.applicants.toLocaleString('en')}+ applicants` : null,
  job.isPromoted ? 'Promoted' : null,
  SITE_NAMES[job.source],
];

/** Where, how and for what a job is, as far as the page told. */
export function JobFacts({ job, whole }: { job: LeadRow; whole: boolean }) {
  const workplace = job.workplace && WORKPLACES[job.workplace];
  const facts = [
    job.location,
    // Naukri's places often say it themselves: "Hybrid - Pune", "Remote".
    workplace && job.location?.toLowerCase().startsWith(workplace.toLowerCase()) ? null : workplace,
    job.salary,
    ...(whole ? besides(job) : []),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  if (facts.length === 0) return null;
  return (
    <p class={whole ? 'small soft wraps' : 'small soft one-line'}>
      {[...new Set(facts)].map((fact, index) => (
        <Fragment key={fact}>
          {index === 0 ? null : ' · '}
          <bdi>{fact}</bdi>
        </Fragment>
      ))}
    </p>
  );
}
