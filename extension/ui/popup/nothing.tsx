import type { ComponentChildren } from 'preact';
import type { AgentView } from '../agent/use-agent';

/** Instead of an empty list: what will happen next, or what the user can do so that something does. */
export function Nothing({ agent }: { agent: AgentView }) {
  const count = (name: string) => agent.counters.find((row) => row.name === name)?.value ?? 0;
  const undecided = count('discovered') - count('rejected') - count('matched');
  if (agent.setup !== null && count('discovered') === 0) return null;
  if (count('discovered') === 0) {
    return (
      <Empty title="Ready when you are">
        Open a LinkedIn or Naukri results page, as you always do. JobSieve reads along, and what fits your
        resume appears here.
      </Empty>
    );
  }
  if (agent.settings.paused) {
    return (
      <Empty title="Paused">
        {jobs(undecided)} found so far. Press Continue to have them read and scored.
      </Empty>
    );
  }
  if (undecided > 0) {
    return (
      <Empty title="No match yet">
        {jobs(undecided)} still to be read and scored. You can close this and go on; it takes a few minutes.
      </Empty>
    );
  }
  return (
    <Empty title="Nothing fitted so far">
      All {jobs(count('discovered'))} were sieved out. Try another search, or see on <b>All jobs</b> why.
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
