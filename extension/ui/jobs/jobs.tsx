import { useState } from 'preact/hooks';
import { database } from '../../store/open';
import { useLive } from '../hooks/use-live';
import { Brand } from '../parts/brand';
import { Button } from '../parts/button';
import { Filters } from './filters';
import { ALL_MATCHES, decidedJobs, type JobFilter } from './job-queries';
import { MatchList } from './match-list';
import { RejectedJob } from './rejected-job';

const PAGE = 50;

/** All decided jobs, best first, a page at a time. */
export function Jobs() {
  const [filter, setFilter] = useState<JobFilter>(ALL_MATCHES);
  const [limit, setLimit] = useState(PAGE);
  const found = useLive(
    async () => ({ ...(await decidedJobs(database, filter, limit)), verdict: filter.verdict }),
    [filter, limit],
  );
  const change = (patch: Partial<JobFilter>) => {
    setFilter((before) => ({ ...before, ...patch }));
    setLimit(PAGE);
  };
  return (
    <div class="page">
      <header>
        <Brand page="All jobs" />
        <p class="soft">What your resume fits, best first, and what was sieved out and why.</p>
      </header>
      <Filters filter={filter} change={change} />
      <main class="results" aria-busy={found === undefined}>
        {found === undefined ? null : (
          <>
            <p class="small soft" role="status">
              {countWords(found.jobs.length, found.more)}
            </p>
            {found.verdict === 'MATCHED' ? (
              <MatchList jobs={found.jobs} whole />
            ) : (
              <ul class="jobs" aria-label="Sieved out, nearest to the gate first">
                {found.jobs.map((job) => (
                  <RejectedJob key={job.key} job={job} />
                ))}
              </ul>
            )}
            {found.jobs.length === 0 ? <Nothing filter={filter} /> : null}
            {found.more ? (
              <div class="more">
                <Button onClick={() => setLimit(limit + PAGE)}>Show {PAGE} more</Button>
              </div>
            ) : null}
          </>
        )}
      </main>
    </div>
  );
}

function countWords(count: number, more: boolean): string {
  if (more) return `The first ${count} jobs`;
  return count === 1 ? '1 job' : `${count} jobs`;
}

function Nothing({ filter }: { filter: JobFilter }) {
  const filtered = filter.words.trim() !== '' || filter.minScore > 0 || filter.source !== null;
  return (
    <div class="empty">
      <h2>{filtered ? 'No job is like that' : 'Nothing here yet'}</h2>
      <p>
        {filtered
          ? 'Take something out of the filter above.'
          : 'Open a LinkedIn or Naukri results page, as you always do. JobSieve reads along.'}
      </p>
    </div>
  );
}
