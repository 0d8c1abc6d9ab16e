import { useState } from 'preact/hooks';
import type { Unjudged } from '../../engines/engine';
import { send } from '../../messaging';
import { optionsLink } from '../agent/options-link';
import { Button } from '../parts/button';
import { JobFacts } from './job-facts';
import { JobPostings } from './job-postings';
import { JobTitle } from './job-title';
import type { ListedJob } from './postings';

/** A job that could not be judged: the cause, what to do about it, and buttons with which the user decides. */
export function UnjudgedJob({ job, whole = false }: { job: ListedJob; whole?: boolean }) {
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const decide = async (keep: boolean) => {
    setBusy(true);
    try {
      const { source, externalId } = job;
      const { decided } = await send('decide-myself', { source, externalId, keep });
      if (!decided) setSaid('It is already being scored.');
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <li class="job job-plain" data-testid="unjudged-job" data-job-id={job.jobId ?? ''}>
      <div class="job-body">
        <JobTitle job={job} />
        <p class="wraps">
          <bdi>{job.company}</bdi>
        </p>
        <JobFacts job={job} whole={whole} />
        <JobPostings job={job} />
        {job.unjudged ? <Cause of={job.unjudged} /> : null}
        <div class="rescue">
          <Button small busy={busy} onClick={() => decide(true)} aria-label={`Keep ${job.title} as a match`}>
            Keep as match
          </Button>
          <Button small busy={busy} onClick={() => decide(false)} aria-label={`Sieve out ${job.title}`}>
            Sieve out
          </Button>
          <span role="status" class="small soft">
            {said}
          </span>
        </div>
      </div>
    </li>
  );
}

const CAUSES: Record<Unjudged['cause'], string> = {
  'resume-not-understood': 'Your resume could not be read',
  'posting-not-understood': 'The posting says too little to be scored by rules.',
  'language-not-read': 'The rules cannot read its language.',
};

function Cause({ of: { cause, message } }: { of: Unjudged }) {
  return (
    <>
      <p class="small wraps" data-testid="unjudged-cause">
        {CAUSES[cause]}
        {cause === 'resume-not-understood' ? (
          <>
            :{' '}
            <a class="above" href={optionsLink('resume')} target="_blank" rel="noopener">
              check it in the options
            </a>
            .
          </>
        ) : null}
      </p>
      <p class="small soft wraps">{message}</p>
    </>
  );
}
