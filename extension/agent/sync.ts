import { SYNC_BATCH, type SyncResponse } from '@jobsieve/shared/contracts/job';
import type { ServerClient } from '../server-client/client';
import { ServerFailure } from '../server-client/failure';
import { showing } from '../store/activity';
import type { LeadRow } from '../store/database';
import { decisionsOf, isPass } from '../store/decisions';
import { toLead } from '../store/lead-row';
import { finish, hold, holds, isFree, LEASE, queue } from '../store/leases';
import { type AgentParts, DONE, idle, type Lane } from './parts';
import { askServer, serverOpensAt } from './server-door';

type Answer = SyncResponse['jobs'][number];

/** Leads go to the server in batches, in the order in which they were found. */
export function syncLane(parts: AgentParts): Lane {
  const { db, holder, now } = parts;
  return {
    name: 'sync',
    async step() {
      const opensAt = await serverOpensAt(parts);
      if (opensAt > now()) return idle(opensAt);
      const batch = await claimBatch(parts);
      if (batch.length === 0) return idle();
      const stop = hold(
        db,
        batch.map((row) => row.key),
        holder,
        now,
      );
      try {
        return await showing(db, 'sync', null, now(), () => send(parts, batch));
      } finally {
        stop();
      }
    },
  };
}

/**
 * The next leads, or none while another worker may still be at the first of them: the order holds.
 */
function claimBatch({ db, holder, now }: AgentParts): Promise<LeadRow[]> {
  return db.transaction('rw', db.leads, async () => {
    const rows = await queue(db, 'found').limit(SYNC_BATCH).toArray();
    if (!rows.every((row) => isFree(row, now()))) return [];
    const claimed = { leaseUntil: now() + LEASE, leaseHolder: holder };
    await db.leads.bulkPut(rows.map((row) => ({ ...row, ...claimed })));
    return rows;
  });
}

async function send(parts: AgentParts, batch: LeadRow[]) {
  try {
    const asked = await askServer(parts, async (server) =>
      (await allHeld(parts, batch)) ? exchange(server, batch) : null,
    );
    if ('retryAt' in asked) {
      await giveBack(parts, batch);
      return idle(asked.retryAt);
    }
    const { answer } = asked;
    if (answer === null) {
      await giveBack(parts, batch);
      return DONE;
    }
    const { db } = parts;
    await db.transaction('rw', [db.leads, db.texts, db.snapshots, db.counters], async () => {
      for (const [index, row] of batch.entries()) await accept(parts, row, answer[index] as Answer);
    });
    return DONE;
  } catch (error) {
    if (!(error instanceof ServerFailure)) throw error;
    if (batch.length === 1) {
      await refuse(parts, batch[0] as LeadRow, error);
      return DONE;
    }
    // One lead spoils the batch: each for itself, so that the others get through.
    for (const row of batch) await send(parts, [row]);
    return DONE;
  }
}

/** A lead that is gone meanwhile (another account, a new rule of the blacklist) is not sent. */
async function allHeld({ db, holder }: AgentParts, batch: LeadRow[]): Promise<boolean> {
  const held = await Promise.all(batch.map(({ key }) => holds(db, { key, stage: 'found', holder })));
  return !held.includes(false);
}

async function exchange(server: ServerClient, batch: LeadRow[]): Promise<Answer[]> {
  const { jobs } = await server.sync(batch.map(toLead));
  const fits =
    jobs.length === batch.length && jobs.every((job, i) => job.external_id === batch[i]?.externalId);
  if (!fits)
    throw new ServerFailure('server-error', 'The server answered for jobs other than those that were sent.');
  return jobs;
}

function accept(parts: AgentParts, sent: LeadRow, answer: Answer) {
  const step = { key: sent.key, stage: 'found', holder: parts.holder } as const;
  return finish(parts.db, step, (row) => ({
    jobId: answer.id,
    syncedAt: parts.now(),
    applicationStatus: answer.application_status,
    attempts: 0,
    failure: null,
    ...(answer.state !== 'KNOWN'
      ? {
          stage: 'wanted' as const,
          hasServerText: answer.has_description,
          skipGuest: false,
          dueAt: 0,
          // A match that is due to be checked again is checked with the resumes that it matches.
          scoreWith: decisionsOf(row).flatMap(({ score, basis }) =>
            basis && isPass({ score }) ? [basis.resume.id] : [],
          ),
        }
      : // Decided elsewhere, or being worked on there: `pull` brings what comes of it.
        { stage: 'settled' as const }),
  }));
}

const refuse = (parts: AgentParts, row: LeadRow, error: ServerFailure) =>
  finish(parts.db, { key: row.key, stage: 'found', holder: parts.holder }, () => ({
    stage: 'settled',
    syncedAt: parts.now(),
    failure: {
      code: 'server.refused',
      message: `The server refused this job: ${error.message}`,
      at: parts.now(),
    },
  }));

async function giveBack({ db, holder }: AgentParts, batch: LeadRow[]): Promise<void> {
  for (const { key } of batch) await finish(db, { key, stage: 'found', holder }, () => ({}));
}
