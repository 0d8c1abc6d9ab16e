import type { Source } from '@jobsieve/shared/contracts/job';
import type { HealthRow } from '../../store/database';
import { DAILY_CAP, JOB_DRIFT } from '../../store/health';
import { clockTime } from '../parts/when';
import type { OptionsSection } from './options-link';
import { SITE_NAMES } from './site-names';
import { NOT_UNDERSTOOD, stopOf } from './stops';

/** Something that does not work, with what the user can do about it. */
export interface Problem {
  id: HealthRow['id'];
  tone: 'bad' | 'fair';
  title: string;
  message: string;
  /** When the agent tries again by itself; null when it waits for the user. */
  retry: string | null;
  action:
    | { kind: 'resume-site'; source: Source; label: string }
    | { kind: 'options'; section: OptionsSection; label: string }
    | null;
}

/** The problems among the health rows, those that need the user first. */
export function problems(health: readonly HealthRow[], now: Date): Problem[] {
  return health
    .filter((row) => row.state !== 'ok')
    .map((row) => problem(row, now))
    .sort((a, b) => Number(a.retry !== null) - Number(b.retry !== null));
}

function problem(row: HealthRow, now: Date): Problem {
  const retry = retryWords(row.retryAt, now);
  if (row.id === 'server') {
    return {
      id: row.id,
      tone: 'fair',
      title: 'The server',
      message: row.message ?? 'The server does not answer.',
      retry,
      action: { kind: 'options', section: 'server', label: 'Server settings' },
    };
  }
  if (row.id === 'ollama') {
    return {
      id: row.id,
      tone: 'fair',
      title: 'Ollama',
      message: row.message ?? 'Ollama does not answer.',
      retry,
      action: { kind: 'options', section: 'model', label: 'Test Ollama' },
    };
  }
  return row.state === 'blocked' ? blockedSite(row.id, row, retry) : waitingSite(row.id, row, retry);
}

function retryWords(at: number | null, now: Date): string | null {
  if (at === null || !Number.isFinite(at)) return null;
  return at <= now.getTime() ? 'Trying again.' : `Tries again ${clockTime(at, now)}.`;
}

function blockedSite(source: Source, row: HealthRow, retry: string | null): Problem {
  const stop = stopOf(row.signal);
  const why = row.code === JOB_DRIFT ? NOT_UNDERSTOOD : stop?.short;
  return {
    id: source,
    tone: 'bad',
    title: `Stopped for ${SITE_NAMES[source]}${why === undefined ? '' : `: ${why}`}`,
    message: row.message ?? stop?.todo ?? 'Open the site and see to it, then continue.',
    retry,
    action: { kind: 'resume-site', source, label: stop?.done ?? 'Continue' },
  };
}

function waitingSite(source: Source, row: HealthRow, retry: string | null): Problem {
  const capped = row.code === DAILY_CAP;
  return {
    id: source,
    tone: 'fair',
    title: SITE_NAMES[source],
    message: row.message ?? `${SITE_NAMES[source]} cannot be read at the moment.`,
    // The cap is looked at again soon, but it opens tomorrow.
    retry: capped ? null : retry,
    action: capped ? { kind: 'options', section: 'pace', label: 'Read more a day' } : null,
  };
}
