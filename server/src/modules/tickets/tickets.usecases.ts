import type {
  ResolvedTicket,
  ResolveTicket,
  TicketDetail,
  TicketPage,
  TicketsQuery,
} from '@jobsieve/shared/contracts/admin/tickets';
import { findRepetition } from '@jobsieve/shared/ollama/repetition';
import type { Sql, Transaction } from '../../database/client.ts';
import { idBehind, pageOf } from '../../http/cursor.ts';
import { problem } from '../../http/problem.ts';
import { abortRunsIn } from '../../pipeline/engine/abort-runs.ts';
import type { Engine } from '../../pipeline/engine/engine.ts';
import { startSubjectsIn } from '../../pipeline/engine/start-runs.ts';
import { inTransaction } from '../../pipeline/engine/transaction.ts';
import type { LazyPipeline } from '../../pipeline/lazy-pipeline.ts';
import { requirePosting } from '../postings/postings.usecases.ts';
import {
  closeTicket,
  findRunningRun,
  findTicket,
  listTickets,
  lockTicket,
  writeSummary,
} from './tickets.repository.ts';

/** @throws ProblemError request.cursor_invalid */
export async function pageOfTickets(sql: Sql, { status, cursor, limit }: TicketsQuery): Promise<TicketPage> {
  const rows = await listTickets(sql, { status, before: idBehind(cursor), limit: limit + 1 });
  const { page, next_cursor } = pageOf(rows, limit, (ticket) => ticket.ticket_id);
  return { tickets: page, next_cursor };
}

/** @throws ProblemError ticket.not_found */
export async function requireTicket(sql: Sql, ticketId: number): Promise<TicketDetail> {
  const found = await findTicket(sql, ticketId);
  if (!found) throw problem('ticket.not_found');
  const { ticket, details } = found;
  const { summaries, grades, issues } = details;
  return { ...ticket, posting: await requirePosting(sql, ticket.posting_id), summaries, grades, issues };
}

const STATUS = { accept: 'accepted', edit: 'edited', reject: 'rejected' } as const;

/**
 * Resolves an open ticket, in one transaction with what that does to the posting:
 *
 * - accept: nothing.
 * - edit: the given summary takes the place of the pipeline's, which from now on leaves it alone.
 * - reject: a run that is under way is aborted, and one over all sixteen steps is started.
 *
 * @throws ProblemError ticket.not_found, ticket.resolved, ticket.summary_degenerate
 */
export async function resolveTicket<Subject>(
  sql: Sql,
  pipeline: LazyPipeline<Subject>,
  { ticketId, request, by, now }: { ticketId: number; request: ResolveTicket; by: number; now: Date },
): Promise<ResolvedTicket> {
  const summary = request.decision === 'edit' ? request.summary : null;
  const repeated = summary === null ? null : findRepetition(summary);
  if (repeated) {
    throw problem('ticket.summary_degenerate', { detail: `The summary repeats itself: "${repeated.text}".` });
  }
  const engine = request.decision === 'reject' ? (await pipeline.get()).engine : null;
  const run_id = await inTransaction(sql, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    if (!ticket) throw problem('ticket.not_found');
    if (ticket.status !== 'open') throw problem('ticket.resolved');
    await closeTicket(tx, ticketId, {
      status: STATUS[request.decision],
      note: request.note,
      summary,
      by,
      now,
    });
    if (summary !== null) await writeSummary(tx, ticket.posting_id, summary);
    return engine ? startOver(tx, engine, ticket.posting_id) : null;
  });
  const found = await findTicket(sql, ticketId);
  if (!found) throw problem('ticket.not_found');
  return { ticket: found.ticket, run_id };
}

async function startOver<Subject>(
  tx: Transaction,
  engine: Engine<Subject>,
  postingId: number,
): Promise<number | null> {
  const running = await findRunningRun(tx, postingId);
  if (running !== null) await abortRunsIn(tx, engine.plan, { runId: running });
  const [runId] = await startSubjectsIn(tx, engine, [postingId], { forced: true });
  return runId ?? null;
}
