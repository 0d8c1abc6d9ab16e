import type { FindingsRow } from '../../store/database';
import { Findings } from './findings';
import { JobFacts } from './job-facts';
import { JobPostings } from './job-postings';
import { JobStanding } from './job-standing';
import { JobTitle } from './job-title';
import { MissingSkills } from './missing-skills';
import type { ListedJob } from './postings';
import { Score } from './score';
import { ScoreBasis } from './score-basis';

/**
 * A job that fits. Everything in it came out of a page or a model and is shown as text.
 *
 * @param whole shows the whole reason and all missing skills, for the full page; otherwise both are shortened for the popup
 */
export function MatchedJob({
  job,
  findings,
  whole = false,
}: {
  job: ListedJob;
  findings?: FindingsRow | undefined;
  whole?: boolean;
}) {
  const score = job.score ?? 0;
  return (
    <li class="job" data-testid="matched-job" data-job-id={job.jobId ?? ''} data-score={score}>
      <Score score={score} engine={job.engine} />
      <div class="job-body">
        <JobTitle job={job} />
        <p class={whole ? 'wraps' : 'one-line'}>
          <bdi data-testid="job-company">{job.company}</bdi>
          <JobStanding job={job} />
        </p>
        <JobFacts job={job} whole={whole} />
        <JobPostings job={job} />
        {job.reasoning === null ? null : (
          <p
            class={whole ? 'small wraps' : 'small one-line'}
            data-testid="job-reasoning"
            dir="auto"
            title={whole ? undefined : job.reasoning}
          >
            {job.reasoning}
          </p>
        )}
        <MissingSkills skills={job.missingSkills} most={whole ? 30 : 4} />
        {whole && job.recommendations.length > 0 ? (
          <ul class="job-advice small soft">
            {job.recommendations.slice(0, 5).map((advice) => (
              <li key={advice} class="wraps" dir="auto">
                {advice}
              </li>
            ))}
          </ul>
        ) : null}
        <ScoreBasis job={job} />
        {findings === undefined ? null : <Findings findings={findings} />}
      </div>
    </li>
  );
}
