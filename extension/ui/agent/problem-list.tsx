import { useState } from 'preact/hooks';
import { send } from '../../messaging';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { optionsLink } from './options-link';
import { PageReport } from './page-report';
import type { Problem } from './problems';

/** What does not work, each with what to do about it. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <section class="problems" aria-label="Problems">
      {problems.map((problem) => (
        <ProblemNotice key={problem.id} problem={problem} />
      ))}
    </section>
  );
}

function ProblemNotice({ problem: { id, tone, title, message, retry, action } }: { problem: Problem }) {
  return (
    <Notice tone={tone} title={title}>
      <p class="wraps">
        {message} {retry}{' '}
        {action?.kind === 'options' ? (
          <a href={optionsLink(action.section)} target="_blank" rel="noopener">
            {action.label}
          </a>
        ) : null}
      </p>
      {id === 'linkedin' || id === 'naukri' ? <PageReport source={id} /> : null}
      {action?.kind === 'resume-site' ? (
        <div class="notice-actions">
          <ResumeSite source={action.source} label={action.label} />
        </div>
      ) : null}
    </Notice>
  );
}

function ResumeSite({ source, label }: { source: 'linkedin' | 'naukri'; label: string }) {
  const [state, setState] = useState<'ready' | 'busy' | { problem: string }>('ready');
  const resume = async () => {
    setState('busy');
    try {
      await send('resume-site', { source });
      setState('ready');
    } catch (error) {
      setState({ problem: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <Button small busy={state === 'busy'} onClick={resume}>
        {label}
      </Button>
      {typeof state === 'object' ? <span role="alert">{state.problem}</span> : null}
    </>
  );
}
