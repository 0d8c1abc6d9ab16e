import type { ComponentChildren } from 'preact';
import { database } from '../../store/open';
import { AgentBar } from '../agent/agent-bar';
import { Counts } from '../agent/counts';
import { ProblemList } from '../agent/problem-list';
import { SetupCard } from '../agent/setup-card';
import { SiteAccess } from '../agent/site-access';
import { type AgentView, useAgent } from '../agent/use-agent';
import { WorkloadList } from '../agent/workload-list';
import { GateErrors } from '../gate/gate-errors';
import { GateOffers } from '../gate/gate-offers';
import { GateQuestion } from '../gate/gate-question';
import { useLive } from '../hooks/use-live';
import { useWake } from '../hooks/use-wake';
import { findingsOf } from '../jobs/findings-of';
import { decidedJobs, NO_FILTER } from '../jobs/job-queries';
import { MatchList } from '../jobs/match-list';
import { countPostings, type ListedJob } from '../jobs/postings';
import { SecondLooks } from '../jobs/second-looks';
import { UnreadResume } from '../jobs/unread-resume';
import { Brand } from '../parts/brand';
import { ScanBar } from '../scan/scan-bar';
import { Nothing } from './nothing';
import { SievedOut } from './sieved-out';
import { SomeUnjudged } from './some-unjudged';

const SHOWN = 50;

/** What the user sees after clicking the extension's button. */
export function Popup() {
  useWake();
  const agent = useAgent();
  const matches = useLive(() => decidedJobs(database, 'MATCHED', NO_FILTER, SHOWN));
  const findings = useLive(() => findingsOf(database, matches?.jobs ?? []), [matches]);
  if (agent === undefined || matches === undefined) return <Frame />;
  return (
    <Frame agent={agent}>
      {agent.setup === null ? null : <SetupCard steps={agent.setup} />}
      <SiteAccess />
      <ProblemList problems={agent.problems} />
      <UnreadResume />
      <SecondLooks />
      <GateOffers settings={agent.settings} />
      <GateQuestion />
      <h2 class="visually-hidden">Matches</h2>
      <MatchList jobs={matches.jobs} findings={findings} />
      <PostedAgain jobs={matches.jobs} />
      {matches.jobs.length === 0 ? <Nothing agent={agent} /> : null}
      <SomeUnjudged />
      <SievedOut />
      <GateErrors settings={agent.settings} />
      {matches.more ? (
        <p class="small soft">
          These are the best {SHOWN}. <FullPage>See all matches</FullPage>
        </p>
      ) : null}
    </Frame>
  );
}

/** Says that the numbers above count postings, since a job that is posted again is one row. */
function PostedAgain({ jobs }: { jobs: readonly ListedJob[] }) {
  const postings = countPostings(jobs);
  if (postings === jobs.length) return null;
  return (
    <p class="small soft">
      {jobs.length === 1 ? 'This job is' : `These ${jobs.length} jobs are`} posted {postings} times; the
      numbers above count postings.
    </p>
  );
}

/** Header and footer are there from the first moment, so that nothing jumps. */
function Frame({ agent, children }: { agent?: AgentView; children?: ComponentChildren }) {
  return (
    <div class="popup">
      <header>
        <Brand />
        {agent === undefined ? (
          <div class="agent-bar" />
        ) : (
          <>
            <AgentBar settings={agent.settings} state={agent.state} />
            <WorkloadList
              work={agent.work}
              cap={agent.settings.dailyCap}
              isGoingOn={agent.state.kind === 'working'}
            />
          </>
        )}
        <Counts counters={agent?.counters ?? null} />
        <ScanBar />
      </header>
      <main aria-busy={agent === undefined}>{children}</main>
      <footer>
        <FullPage>All jobs</FullPage>
        <a href="/options.html" target="_blank" rel="noopener">
          Settings
        </a>
      </footer>
    </div>
  );
}

const FullPage = ({ children }: { children: ComponentChildren }) => (
  <a href="/jobs.html" target="_blank" rel="noopener">
    {children}
  </a>
);
