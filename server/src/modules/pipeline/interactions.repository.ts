import type {
  Interaction,
  InteractionDetail,
  InteractionsQuery,
} from '@jobsieve/shared/contracts/admin/interactions';
import type { Queryable } from '../../database/client.ts';

export type InteractionFilter = Omit<InteractionsQuery, 'cursor' | 'limit'>;

type Moments = 'created_at' | 'started_at' | 'finished_at' | 'due_at';
type Row<T extends Interaction> = Omit<T, Moments | 'lease_until'> & {
  created_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
  due_at: Date;
};

/** The newest first, those behind `before`; without what they were given and what came of it. */
export async function listInteractions(
  sql: Queryable,
  { filter, before, limit }: { filter: InteractionFilter; before: number | null; limit: number },
): Promise<Interaction[]> {
  const { status, step, workflow_run_id, posting_id, error_class, stuck } = filter;
  const rows = await sql<Row<Interaction>[]>`
    select ${columns(sql)} from ${tables(sql)}
    where true
      ${status ? sql`and i.status = ${status}` : sql``}
      ${step ? sql`and c.position = ${step}` : sql``}
      ${workflow_run_id ? sql`and i.workflow_run_id = ${workflow_run_id}` : sql``}
      ${posting_id ? sql`and i.posting_id = ${posting_id}` : sql``}
      ${error_class ? sql`and i.error_class = ${error_class}` : sql``}
      ${stuck === undefined ? sql`` : stuck === 'true' ? sql`and ${isStuck(sql)}` : sql`and not ${isStuck(sql)}`}
      ${before ? sql`and i.interaction_id < ${before}` : sql``}
    order by i.interaction_id desc
    limit ${limit}`;
  return rows.map(toInteraction);
}

export async function findInteraction(
  sql: Queryable,
  interactionId: number,
): Promise<InteractionDetail | null> {
  const [row] = await sql<(Row<InteractionDetail> & { lease_until: Date | null })[]>`
    select ${columns(sql)}, i.input, i.output, i.failures, i.lease_until, i.skipped_from
    from ${tables(sql)} where i.interaction_id = ${interactionId}`;
  return row ? { ...toInteraction(row), lease_until: row.lease_until?.toISOString() ?? null } : null;
}

const isStuck = (sql: Queryable) =>
  sql`(i.status = 'running' and (i.lease_until is null or i.lease_until < now()))`;

const tables = (sql: Queryable) =>
  sql`interactions i join conversations c using (conversation_id) join actors a on a.actor_id = i.actor_id`;

const columns = (sql: Queryable) => sql`
  i.interaction_id, i.workflow_run_id, i.posting_id, c.position, c.conversation_name, a.actor_name, a.actor_type, i.round,
  i.status, i.attempts, i.error_class, i.error_message, i.model, i.model_host, i.engine, i.prompt_tokens, i.output_tokens,
  i.load_ms, i.prompt_ms, i.output_ms, i.created_at, i.started_at, i.finished_at, i.due_at, ${isStuck(sql)} as stuck`;

const toInteraction = <T extends Row<Interaction>>(row: T) => ({
  ...row,
  created_at: row.created_at.toISOString(),
  started_at: row.started_at?.toISOString() ?? null,
  finished_at: row.finished_at?.toISOString() ?? null,
  due_at: row.due_at.toISOString(),
});
