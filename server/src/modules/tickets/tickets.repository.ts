import type { Ticket, TicketDetail, TicketStatus } from '@jobsieve/shared/contracts/admin/tickets';
import type { Queryable, Transaction } from '../../database/client.ts';

type TicketRow = Omit<Ticket, 'created_at' | 'resolved_at'> & { created_at: Date; resolved_at: Date | null };
type Details = Pick<TicketDetail, 'summaries' | 'grades' | 'issues'>;

/** The newest first, those behind `before`. */
export async function listTickets(
  sql: Queryable,
  { status, before, limit }: { status: TicketStatus | undefined; before: number | null; limit: number },
): Promise<Ticket[]> {
  const rows = await sql<TicketRow[]>`
    select ${columns(sql)} from ${tables(sql)}
    where true
      ${status ? sql`and t.status = ${status}` : sql``}
      ${before ? sql`and t.ticket_id < ${before}` : sql``}
    order by t.ticket_id desc
    limit ${limit}`;
  return rows.map(toTicket);
}

export async function findTicket(
  sql: Queryable,
  ticketId: number,
): Promise<{ ticket: Ticket; details: Details } | null> {
  const [row] = await sql<(TicketRow & { details: Details })[]>`
    select ${columns(sql)}, t.details from ${tables(sql)} where t.ticket_id = ${ticketId}`;
  if (!row) return null;
  const { details, ...ticket } = row;
  return { ticket: toTicket(ticket), details };
}

/** Takes hold of a ticket until the transaction ends; null where there is none. */
export async function lockTicket(
  sql: Transaction,
  ticketId: number,
): Promise<{ status: TicketStatus; posting_id: number } | null> {
  const [row] = await sql<{ status: TicketStatus; posting_id: number }[]>`
    select status, posting_id from review_tickets where ticket_id = ${ticketId} for no key update`;
  return row ?? null;
}

export interface Resolution {
  status: Exclude<TicketStatus, 'open'>;
  note: string | null;
  /** Only of an edited one. */
  summary: string | null;
  by: number;
  now: Date;
}

export async function closeTicket(
  sql: Transaction,
  ticketId: number,
  { status, note, summary, by, now }: Resolution,
): Promise<void> {
  await sql`
    update review_tickets set status = ${status}, resolution = ${note}, edited_summary = ${summary}, resolved_by = ${by},
      resolved_at = ${now}
    where ticket_id = ${ticketId}`;
}

export async function writeSummary(sql: Transaction, postingId: number, summary: string): Promise<void> {
  await sql`update postings set extracted_summary = ${summary} where posting_id = ${postingId}`;
}

/** The run that is under way over a posting. */
export async function findRunningRun(sql: Transaction, postingId: number): Promise<number | null> {
  const [row] = await sql<{ id: number }[]>`
    select workflow_run_id as id from workflow_runs where posting_id = ${postingId} and status = 'running'`;
  return row?.id ?? null;
}

const tables = (sql: Queryable) => sql`
  review_tickets t join postings p using (posting_id) left join users u on u.id = t.resolved_by`;

const columns = (sql: Queryable) => sql`
  t.ticket_id, t.posting_id, t.workflow_run_id, p.job_title, p.company, t.title, t.reason, t.status, t.resolution,
  case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as resolved_by, t.created_at,
  t.resolved_at`;

const toTicket = (row: TicketRow): Ticket => ({
  ...row,
  created_at: row.created_at.toISOString(),
  resolved_at: row.resolved_at?.toISOString() ?? null,
});
