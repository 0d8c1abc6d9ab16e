import { type EnrichRequest, enrichRequestSchema } from '@jobsieve/shared/contracts/enrichment';
import type { z } from 'zod';
import { ServerFailure } from '../server-client/failure';
import { showing } from '../store/activity';
import type { LeadRow, TextRow } from '../store/database';
import { claim, finish, hold, holds } from '../store/leases';
import { type AgentParts, DONE, idle, type Lane, type Outcome } from './parts';
import { askServer, serverOpensAt } from './server-door';

/** Stage 3: decisions go to the server until it has them. */
export function deliverLane(parts: AgentParts): Lane {
  const { db, holder, now } = parts;
  return {
    name: 'deliver',
    async step() {
      const opensAt = await serverOpensAt(parts);
      if (opensAt > now()) return idle(opensAt);
      const [lead] = await claim(db, { stage: 'decided', holder, now: now(), limit: 1 });
      if (!lead) return idle();
      const stop = hold(db, [lead.key], holder, now);
      try {
        return await showing(db, 'deliver', lead, now(), () => deliver(parts, lead));
      } finally {
        stop();
      }
    },
  };
}

async function deliver(parts: AgentParts, lead: LeadRow): Promise<Outcome> {
  const { db, holder } = parts;
  const step = { key: lead.key, stage: 'decided', holder } as const;
  const decision = enrichRequestSchema.safeParse(payload(lead, await db.texts.get(lead.key)));
  if (!decision.success) {
    await finish(db, step, async (row) =>
      row.verdict === 'MATCHED' && !(await db.texts.get(row.key))
        ? { stage: 'wanted' } // The text was lost (storage cleared by hand): fetched and scored again.
        : unsendable(parts, decision.error),
    );
    return DONE;
  }
  try {
    // Its number is that of a job of one server only: which server was asked for is known, and so is the row.
    const asked = await askServer(parts, async (server) =>
      (await holds(db, step)) ? server.enrich(lead.jobId ?? 0, decision.data) : null,
    );
    if ('retryAt' in asked) {
      await finish(db, step, () => ({}));
      return idle(asked.retryAt);
    }
    if (asked.answer === null) return DONE;
    const applicationStatus = asked.answer.application_status;
    const brought = decision.data.status === 'MATCHED' && { hasServerText: true };
    await finish(db, step, () => ({ stage: 'settled', applicationStatus, ...brought }));
  } catch (error) {
    if (!(error instanceof ServerFailure)) throw error;
    await finish(db, step, () => refused(parts, error.message));
  }
  return DONE;
}

/** Final: shown, and not tried again. */
const refused = (parts: AgentParts, why: string): Partial<LeadRow> => ({
  stage: 'settled',
  failure: {
    code: 'server.refused',
    message: `The server did not accept the decision: ${why}`,
    at: parts.now(),
  },
});

/** Nothing was sent. Final, since it would be the same the next time. */
const unsendable = (parts: AgentParts, { issues }: z.ZodError): Partial<LeadRow> => ({
  stage: 'settled',
  failure: {
    code: 'decision.unsendable',
    message: `The decision was not sent: it does not have the form that servers accept (${issues
      .map(({ path, message }) => `${path.join('.') || 'decision'}: ${message}`)
      .join('; ')
      .slice(0, 300)}). Please report this as a bug in JobSieve.`,
    at: parts.now(),
  },
});

/** The one way from a row to the wire. For a rejected job there is no text to send: the gate has deleted it. */
function payload(lead: LeadRow, text: TextRow | undefined): unknown {
  return {
    match_score: lead.score,
    status: lead.verdict,
    ai_reasoning: lead.reasoning,
    missing_skills: lead.missingSkills,
    skill_gap_recommendations: lead.recommendations,
    engine: lead.engine,
    enrichment_data:
      lead.verdict === 'MATCHED' && text
        ? {
            description: text.description,
            requirements: text.requirements,
            is_easy_apply: lead.isEasyApply,
          }
        : null,
  } satisfies Record<keyof EnrichRequest, unknown>;
}
