import type { Verdict } from '@jobsieve/shared/contracts/job';
import { useState } from 'preact/hooks';
import { database } from '../../store/open';
import { useLive } from '../hooks/use-live';
import { useSettled } from '../hooks/use-settled';
import { Button } from '../parts/button';
import { Later } from '../parts/later';
import { Filters } from './filters';
import { findingsOf } from './findings-of';
import { decidedJobs, type JobFilter, NO_FILTER } from './job-queries';
import { MatchList } from './match-list';
import { countPostings } from './postings';
import { RejectedJob } from './rejected-job';

const PAGE = 50;
/** ms between two letters */
const TYPING = 150;

/** Jobs of one verdict, best first, a page at a time, with a filter. */
export function Decided({ verdict }: { verdict: Verdict }) {
  const [filter, setFilter] = useState<JobFilter>(NO_FILTER);
  const [limit, setLimit] = useState(PAGE);
  const settled = useSettled(filter, TYPING);
  const found = useLive(() => decidedJobs(database, verdict, settled, limit), [verdict, settled, limit]);
  const shown = verdict === 'MATCHED' ? (found?.jobs ?? []) : [];
  const findings = useLive(() => findingsOf(database, shown), [found]);
  const change = (patch: Partial<JobFilter>) => {
    setFilter((before) => ({ ...before, ...patch }));
    setLimit(PAGE);
  };
  return (
    <>
      {verdict === 'AUTO_REJECTED' ? <Later load={theGate} /> : null}
      <Filters filter={filter} scored={verdict === 'MATCHED'} change={change} />
      {found === undefined ? null : (
        <>
          <h2 class="visually-hidden">{verdict === 'MATCHED' ? 'Matches' : 'Sieved out'}</h2>
          <p class="small soft" role="status">
            {countWords(found.jobs.length, countPostings(found.jobs), found.more)}
          </p>
          {verdict === 'MATCHED' ? (
            <MatchList jobs={found.jobs} findings={findings} whole />
          ) : (
            <ul class="jobs" aria-label="Sieved out, nearest to the gate first">
              {found.jobs.map((job) => (
                <RejectedJob key={job.key} job={job} />
              ))}
            </ul>
          )}
          {found.jobs.length === 0 ? <Nothing filtered={settled !== NO_FILTER} /> : null}
          {found.more ? (
            <div class="more">
              <Button onClick={() => setLimit(limit + PAGE)}>Show {PAGE} more</Button>
            </div>
          ) : null}
        </>
      )}
    </>
  );
}

const theGate = () => import('../gate/the-gate').then(({ TheGate }) => TheGate);

/** The popup counts postings; if there are more postings than jobs, the text says so. */
function countWords(jobs: number, postings: number, more: boolean): string {
  const posted = postings > jobs ? `, posted ${postings} times` : '';
  if (more) return `The first ${jobs} jobs${posted}`;
  return `${jobs === 1 ? '1 job' : `${jobs} jobs`}${posted}`;
}

function Nothing({ filtered }: { filtered: boolean }) {
  return (
    <div class="empty">
      <h2>{filtered ? 'No job matches the filter' : 'Nothing here yet'}</h2>
      <p>
        {filtered
          ? 'Remove something from the filter above.'
          : 'Open a LinkedIn or Naukri results page, as you always do. JobSieve reads along.'}
      </p>
    </div>
  );
}
