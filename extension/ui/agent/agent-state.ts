import { SOURCES, type Source } from '@jobsieve/shared/contracts/job';
import type { ActivityRow, HealthRow } from '../../store/database';
import { DAILY_CAP, DRIFT, JOB_DRIFT } from '../../store/health';
import type { Settings } from '../../store/settings';
import { SITE_NAMES } from './site-names';
import { NOT_UNDERSTOOD, stopOf } from './stops';

export interface AgentState {
  kind: 'working' | 'idle' | 'paused' | 'waiting' | 'stopped';
  /** Short, for one line of the popup. */
  words: string;
}

/** Of several things at once, the one that takes longest is told. */
const WORK: [ActivityRow['id'], string][] = [
  ['score', 'scoring'],
  ['scrape', 'reading'],
  ['sync', 'telling the server about'],
  ['deliver', 'sending scores of'],
];

/** What there is to do besides what is being done at this moment. */
export interface Pending {
  /** The site whose result list is being scanned. */
  scanning: Source | null;
  /** What waits, in words; null: nothing does. */
  waiting: string | null;
}

const NOTHING_PENDING: Pending = { scanning: null, waiting: null };

/** What the agent is doing, in a few words: pause wins, then work, then what holds it up, then what waits. */
export function agentState(
  settings: Pick<Settings, 'paused'>,
  health: readonly HealthRow[],
  activity: readonly ActivityRow[],
  setupMissing = false,
  pending = NOTHING_PENDING,
): AgentState {
  if (settings.paused) return { kind: 'paused', words: 'Paused' };
  for (const [id, doing] of WORK) {
    const row = activity.find((each) => each.id === id);
    if (row) return { kind: 'working', words: `Working: ${doing} ${row.what ?? 'jobs'}` };
  }
  const stopped = SOURCES.flatMap((source) =>
    health.filter((row) => row.id === source && row.state === 'blocked'),
  );
  const [first] = stopped;
  if (first) {
    const sites = stopped.map((row) => SITE_NAMES[row.id as keyof typeof SITE_NAMES]).join(' and ');
    const why = first.code === JOB_DRIFT ? NOT_UNDERSTOOD : (stopOf(first.signal)?.short ?? 'it needs you');
    return { kind: 'stopped', words: `Stopped for ${sites}: ${why}` };
  }
  if (setupMissing) return { kind: 'idle', words: 'Not set up yet' };
  // A page that was not understood holds up nothing: it is only told.
  const waiting = health.find((row) => row.state === 'waiting' && row.code !== DRIFT);
  if (waiting?.code === DAILY_CAP) {
    return { kind: 'waiting', words: `Done for today on ${WAITED_FOR[waiting.id]}` };
  }
  if (waiting) return { kind: 'waiting', words: `Waiting for ${WAITED_FOR[waiting.id]}` };
  if (pending.scanning) return { kind: 'working', words: `Scanning ${SITE_NAMES[pending.scanning]}` };
  if (pending.waiting !== null) return { kind: 'working', words: pending.waiting };
  return { kind: 'idle', words: 'Idle' };
}

const WAITED_FOR: Record<HealthRow['id'], string> = { server: 'the server', ollama: 'Ollama', ...SITE_NAMES };
