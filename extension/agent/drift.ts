import type { Source } from '@jobsieve/shared/contracts/job';
import { MOBILE_LAYOUT } from '../sites/linkedin/mobile';
import { DRIFT, JOB_DRIFT, recovered, trouble } from '../store/health';
import { noteStrange, notStrange } from './pace';
import type { AgentParts } from './parts';
import { siteName } from './site-door';

/** So many different jobs in a row are not an odd page but another layout. */
const TELLING = 3;

const notFound = (missing: string[]) =>
  missing.length > 0 ? ` (not found: ${missing.slice(0, 5).join(', ').slice(0, 200)})` : '';

/**
 * A result page that is not understood is a state to show, not an empty list. Its jobs are not read and a scan ends there; what
 * is queued goes on, for the pages of jobs are others.
 */
export function noteDrift(
  { db, now }: AgentParts,
  source: Source,
  layout: string | null,
  missing: string[],
): Promise<void> {
  return trouble(db, source, now(), {
    code: DRIFT,
    message:
      layout === MOBILE_LAYOUT
        ? 'LinkedIn showed its mobile site, which JobSieve does not support. Its jobs are not read; ask your browser for the desktop site. What is queued goes on.'
        : `A page of ${siteName(source)} was not understood${layout ? ` [${layout.slice(0, 60)}]` : ''}${notFound(missing)}. Its jobs are not read; an update of JobSieve may be needed. What is queued goes on.`,
  });
}

/**
 * A job's page that is not understood. One may be odd; several in a row are a new layout, and the agent opens no more of them: it
 * would use up the day's share and find nothing. Scores, deliveries and the pages that the user opens go on, and the first of
 * those that is understood lets the agent go on too.
 */
export async function noteJobDrift(parts: AgentParts, source: Source, externalId: string): Promise<void> {
  const { db, now } = parts;
  const inARow = await noteStrange(db, source, externalId);
  if (inARow < TELLING) return;
  await trouble(db, source, now(), {
    state: 'blocked',
    code: JOB_DRIFT,
    message: `The pages of ${inARow} jobs of ${siteName(source)} in a row were not understood: its layout may have changed, and an update of JobSieve may be needed. The agent opens no more of them. Scoring goes on, and so does reading jobs that you open.`,
  });
}

/** A job's page was understood. */
export async function jobUnderstood({ db, now }: AgentParts, source: Source): Promise<void> {
  await notStrange(db, source);
  await recovered(db, source, now(), (row) => row.code === JOB_DRIFT);
}
