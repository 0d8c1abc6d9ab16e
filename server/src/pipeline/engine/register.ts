import type { Queryable, Sql } from '../../database/client.ts';
import type { Plan } from './plan.ts';

/** The rows that stand for a plan in the database. */
export interface Registered {
  conversationId(step: { name: string }): number;
  actorId(step: { name: string }): number;
  /** The step of a conversation; undefined for one that the workflow no longer has. */
  stepName(conversationId: number): string | undefined;
}

/** Writes a workflow's actors and conversations, or brings them up to date. Several processes may do so at once. */
export async function register<Subject>(sql: Sql, plan: Plan<Subject>): Promise<Registered> {
  const { workflow, steps } = plan;
  return sql.begin(async (tx) => {
    // One at a time: the upserts below lock several rows each.
    await tx`select pg_advisory_xact_lock(hashtext('jobsieve workflows'))`;
    await tx`
      insert into workflows (workflow_id, workflow_name) values (${workflow.id}, ${workflow.name})
      on conflict (workflow_id) do update set workflow_name = excluded.workflow_name
      where workflows.workflow_name <> excluded.workflow_name`;
    const actors = new Map(steps.map(({ actor }) => [actor.name, actor]));
    const rows = [...actors.values()].map((actor) => ({
      name: actor.name,
      type: actor.type,
      model: actor.type === 'ai_model' ? actor.model : null,
    }));
    await tx`
      insert into actors (actor_name, actor_type, model)
      select name, type::actor_type, model from jsonb_to_recordset(${tx.json(rows)}) as x (name text, type text, model text)
      on conflict (actor_name) do update set actor_type = excluded.actor_type, model = excluded.model
      where (actors.actor_type, actors.model) is distinct from (excluded.actor_type, excluded.model)`;
    const conversations = steps.map(({ name, position, actor }) => ({ name, position, actor: actor.name }));
    await tx`
      insert into conversations (workflow_id, conversation_name, position, actor_id)
      select ${workflow.id}, x.name, x.position, a.actor_id
      from jsonb_to_recordset(${tx.json(conversations)}) as x (name text, position smallint, actor text)
      join actors a on a.actor_name = x.actor
      on conflict (workflow_id, conversation_name)
        do update set position = excluded.position, actor_id = excluded.actor_id
      where (conversations.position, conversations.actor_id) is distinct from (excluded.position, excluded.actor_id)`;
    return readRegistered(tx, plan);
  });
}

async function readRegistered<Subject>(sql: Queryable, { workflow }: Plan<Subject>): Promise<Registered> {
  const rows = await sql<{ conversation_id: number; conversation_name: string; actor_id: number }[]>`
    select conversation_id, conversation_name, actor_id from conversations where workflow_id = ${workflow.id}`;
  const byName = new Map(rows.map((row) => [row.conversation_name, row]));
  const byId = new Map(rows.map((row) => [row.conversation_id, row.conversation_name]));
  const row = (step: { name: string }) => {
    const found = byName.get(step.name);
    if (!found) throw new Error(`Step "${step.name}" is not registered`);
    return found;
  };
  return {
    conversationId: (step) => row(step).conversation_id,
    actorId: (step) => row(step).actor_id,
    stepName: (id) => byId.get(id),
  };
}
