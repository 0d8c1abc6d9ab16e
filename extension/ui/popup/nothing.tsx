import type { ComponentChildren } from 'preact';
import { database } from '../../store/open';
import type { AgentView } from '../agent/use-agent';
import { useLive } from '../hooks/use-live';
import { listLink } from '../jobs/lists';
import { countUnjudged, countUnscored, jobsGivenUp } from '../jobs/under-way-queries';
import { GivenUp } from './given-up';

/** No more given-up jobs than this are looked for. */
const MOST_GIVEN_UP = 50;

/** Shown instead of an empty list: what will happen next, or what the user can do about it. */
export function Nothing({ agent }: { agent: AgentView }) {
  const rest = useLive(async () => {
    const [unscored, unjudged, givenUp] = await Promise.all([
      countUnscored(database),
      countUnjudged(database),
      jobsGivenUp(database, MOST_GIVEN_UP),
    ]);
    return { unscored, unjudged: unjudged.all, givenUp: givenUp.filter((job) => job.verdict === undefined) };
  });
  const count = (name: string) => agent.counters.find((row) => row.name === name)?.value ?? 0;
  const discovered = count('discovered');
  if (discovered === 0) {
    if (agent.setup !== null) return null;
    return (
      <Empty title="Ready when you are">
        Open a LinkedIn or Naukri results page, as you always do. JobSieve reads along, and what fits your
        resume appears here.
      </Empty>
    );
  }
  if (rest === undefined) return null;
  return (
    <>
      {rest.unscored > 0 ? (
        <Waiting agent={agent} unscored={rest.unscored} />
      ) : (
        <Over
          discovered={discovered}
          rejected={count('rejected')}
          unjudged={rest.unjudged}
          givenUp={rest.givenUp.length}
        />
      )}
      <GivenUp jobs={rest.givenUp} />
    </>
  );
}

function Waiting({ agent, unscored }: { agent: AgentView; unscored: number }) {
  if (agent.settings.paused) {
    return (
      <Empty title="Paused">
        {jobs(unscored)} found so far. Press Continue to have them read and scored.
      </Empty>
    );
  }
  const held = agent.setup !== null || agent.state.kind === 'stopped' || agent.state.kind === 'waiting';
  return (
    <Empty title="No match yet">
      {jobs(unscored)} {unscored === 1 ? 'is' : 'are'} still to be read and scored
      {held
        ? '. This continues as soon as the issue above is resolved.'
        : ', one at a time and with pauses. You can close this popup.'}
    </Empty>
  );
}

function Over({
  discovered,
  rejected,
  unjudged,
  givenUp,
}: Record<'discovered' | 'rejected' | 'unjudged' | 'givenUp', number>) {
  const others = discovered - rejected - unjudged - givenUp;
  return (
    <Empty title="Nothing fits so far">
      {rejected === 0 ? (
        `Of ${jobs(discovered)} found, none is a match. `
      ) : (
        <>
          {rejected === discovered ? `All ${jobs(rejected)}` : `${rejected} of ${jobs(discovered)}`} sieved
          out:{' '}
          <a href={listLink('AUTO_REJECTED')} target="_blank" rel="noopener">
            see why
          </a>
          .{' '}
        </>
      )}
      {unjudged > 0 ? `${jobs(unjudged)} could not be judged: see below. ` : null}
      {others > 0 && givenUp < MOST_GIVEN_UP
        ? `${others} dismissed by you or on another of your devices. `
        : null}
      Try another search.
    </Empty>
  );
}

function Empty({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
  );
}

const jobs = (count: number) => (count === 1 ? '1 job' : `${count} jobs`);
