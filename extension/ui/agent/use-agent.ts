import type { Source } from '@jobsieve/shared/contracts/job';
import type { ActivityRow, CounterRow, HealthRow } from '../../store/database';
import { database } from '../../store/open';
import { readResume } from '../../store/resumes';
import { useConnected } from '../hooks/use-connection';
import { useLive } from '../hooks/use-live';
import { useOllamaTest } from '../hooks/use-ollama-test';
import { useSettings } from '../hooks/use-settings';
import { type AgentState, agentState } from './agent-state';
import { type Problem, problems } from './problems';
import { type SetupStep, setupSteps } from './setup';
import { readWorkload, type Workload, workloadWords } from './workload';

/** Everything that the popup tells about the agent. */
export interface AgentView {
  settings: NonNullable<ReturnType<typeof useSettings>>;
  state: AgentState;
  counters: CounterRow[];
  /** What waits for the agent. */
  work: Workload;
  problems: Problem[];
  /** What is missing before the first match; null once all of it is there. */
  setup: SetupStep[] | null;
}

/** Follows the agent; undefined until everything is known once. */
export function useAgent(): AgentView | undefined {
  const settings = useSettings();
  const connected = useConnected();
  const rows = useLive(readRows);
  const engine = `ollama:${settings?.ollamaModel ?? ''}`;
  const work = useLive(() => readWorkload(database, engine, Date.now()), [engine]);
  const ollamaHealth = rows?.health.find((row) => row.id === 'ollama');
  // While scoring works there is no need to ask.
  const asks =
    settings !== undefined &&
    rows !== undefined &&
    ollamaHealth?.state !== 'ok' &&
    (settings.engine === 'auto' || settings.engine === 'ollama');
  const test = useOllamaTest(asks ? { url: settings.ollamaUrl, model: settings.ollamaModel } : null);
  if (settings === undefined || connected === undefined || rows === undefined || work === undefined)
    return undefined;

  const steps = setupSteps({
    hasResume: rows.hasResume,
    connected,
    engine: settings.engine,
    ollamaHealth,
    ollamaTest: test,
  });
  const setup = showsSetup(steps, rows.counters, test !== null) ? steps : null;
  return {
    settings,
    state: agentState(settings, rows.health, rows.activity, setup !== null, {
      scanning: rows.scanning,
      waiting: work === undefined ? null : workloadWords(work, settings.dailyCap),
    }),
    work,
    counters: rows.counters,
    problems: problems(rows.health, new Date()).filter((problem) => !told(problem, setup)),
    setup,
  };
}

async function readRows(): Promise<{
  health: HealthRow[];
  activity: ActivityRow[];
  counters: CounterRow[];
  hasResume: boolean;
  scanning: Source | null;
}> {
  const [health, activity, counters, resume, scan] = await Promise.all([
    database.health.toArray(),
    database.activity.toArray(),
    database.counters.toArray(),
    readResume(database),
    database.scans.get('scan'),
  ]);
  const scanning = scan?.state === 'running' ? scan.source : null;
  return { health, activity, counters, hasResume: resume !== null, scanning };
}

/** Ollama alone is a first step only before the first decision; later it is a problem like others, told by the agent. */
function showsSetup(steps: SetupStep[], counters: CounterRow[], tested: boolean): boolean {
  const missing = steps.filter((step) => !step.done);
  if (missing.some((step) => step.section !== 'model')) return true;
  const decided = counters.some((row) => row.name !== 'discovered' && row.value > 0);
  return missing.length > 0 && tested && !decided;
}

/** A problem that the first steps already tell is not told twice. */
function told(problem: Problem, setup: SetupStep[] | null): boolean {
  const section = problem.action?.kind === 'options' ? problem.action.section : null;
  return setup?.some((step) => !step.done && step.section === section) ?? false;
}
