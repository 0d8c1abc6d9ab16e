import { ServerFailure } from '../server-client/failure';
import type { LeadRow } from '../store/database';
import { finish, holds } from '../store/leases';
import { type AgentParts, DONE, type Outcome } from './parts';
import { askServer } from './server-door';
import { described } from './take-detail';

/** Somebody else has already brought the text: the server hands it over, and the site is not asked at all. */
export async function takeServerText(parts: AgentParts, lead: LeadRow): Promise<Outcome> {
  const { db, holder } = parts;
  const step = { key: lead.key, stage: 'wanted', holder } as const;
  const withoutText = () => finish(db, step, () => ({ hasServerText: false }));
  try {
    const asked = await askServer(parts, async (server) =>
      (await holds(db, step)) ? server.job(lead.jobId ?? 0) : null,
    );
    if ('retryAt' in asked) {
      await finish(db, step, () => ({}));
      return DONE; // The door is closed now; other jobs can be described without the server.
    }
    if (asked.answer === null) return DONE;
    const { description, requirements, is_easy_apply: isEasyApply } = asked.answer;
    if (description === null) await withoutText();
    else await finish(db, step, (row) => described(parts, row, { description, requirements, isEasyApply }));
  } catch (error) {
    if (!(error instanceof ServerFailure)) throw error;
    await withoutText();
  }
  return DONE;
}
