import { useRef, useState } from 'preact/hooks';
import { send } from '../../messaging';
import type { GateCheckRow, LeadRow } from '../../store/database';
import { areHidden, hideToday, lastAnswer, openChecks } from '../../store/gate-checks';
import { database } from '../../store/open';
import { useLive } from '../hooks/use-live';
import { JobFacts } from '../jobs/job-facts';
import { JobTitle } from '../jobs/job-title';
import { Button } from '../parts/button';
import { scorerWords } from './gate-words';

type Answer = NonNullable<GateCheckRow['answer']>;

const ANSWERS: Record<Answer, string> = { out: 'Rightly sieved out', wanted: 'I would have wanted it' };

/** The sieved-out job that the user is asked about next, and the last answer, which can be taken back. */
async function readQuestion() {
  const now = Date.now();
  const [hidden, open, last] = await Promise.all([
    areHidden(database, now),
    openChecks(database),
    lastAnswer(database, now),
  ]);
  return { open: hidden ? [] : open, last };
}

/**
 * Asks whether a job was rightly sieved out: at most three a day, drawn at random by the agent.
 *
 * @param whole shows the whole reason, for the full page
 */
export function GateQuestion({ whole = false }: { whole?: boolean }) {
  const question = useLive(readQuestion);
  const section = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (question === undefined) return null;
  const { open, last } = question;
  const [next] = open;
  if (!next && !last && said === null) return null;

  const answer = async ({ source, externalId }: LeadRow, given: Answer | null) => {
    setBusy(true);
    // The buttons may have disappeared by the time the answer arrives; the focus must not be lost with them.
    section.current?.focus();
    try {
      const { state } = await send('gate-answer', { source, externalId, answer: given });
      setSaid(SAID[state]);
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <section
      ref={section}
      class="gate-question"
      tabIndex={-1}
      aria-labelledby="gate-question"
      data-testid="gate-question"
    >
      <div class="gate-head">
        <h2 id="gate-question" class="small">
          {next ? 'Was this job rightly sieved out?' : 'No more questions about the sieve today'}
          {open.length > 1 ? <span class="soft"> {open.length - 1} more today</span> : null}
        </h2>
        {next ? (
          <button
            type="button"
            class="quiet"
            onClick={() => void hideToday(database, Date.now())}
            data-testid="gate-not-today"
          >
            Not today
          </button>
        ) : null}
      </div>
      {next ? (
        <>
          <div class="job-body" data-testid="gate-job">
            <JobTitle job={next.job} />
            <p class={whole ? 'wraps' : 'one-line'}>
              <bdi>{next.job.company}</bdi>
            </p>
            <JobFacts job={next.job} whole={whole} />
            <p
              class={whole ? 'small soft wraps' : 'small soft two-lines'}
              dir="auto"
              title={next.job.reasoning ?? ''}
            >
              {`Scored ${next.job.score ?? 0} of 100 by ${scorerWords(next.check.engine)}. ${next.job.reasoning ?? ''}`}
            </p>
          </div>
          <div class="gate-answers">
            {(Object.keys(ANSWERS) as Answer[]).map((given) => (
              <Button
                key={given}
                small
                busy={busy}
                onClick={() => answer(next.job, given)}
                aria-label={`${ANSWERS[given]}: ${next.job.title}`}
                data-testid={`gate-${given}`}
              >
                {ANSWERS[given]}
              </Button>
            ))}
          </div>
        </>
      ) : null}
      <div class="gate-said small soft">
        <span role="status">{said}</span>
        {last?.check.answer ? (
          <span class="gate-last">
            <span class="one-line">
              You answered “{ANSWERS[last.check.answer]}” for <bdi>{last.job.title}</bdi>.
            </span>
            <button
              type="button"
              class="quiet"
              onClick={() => answer(last.job, null)}
              aria-label={`Undo the answer about ${last.job.title}`}
              data-testid="gate-undo"
            >
              Undo
            </button>
          </span>
        ) : null}
      </div>
    </section>
  );
}

const SAID = {
  recorded: null,
  rescued: 'The job will be read and scored again.',
  reopened: 'Your answer was undone.',
  withdrawn: 'Your answer was undone. The job has since been scored again.',
  gone: 'This job is no longer sieved out.',
} as const;
