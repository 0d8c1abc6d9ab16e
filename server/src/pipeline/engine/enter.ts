import type { Transaction } from '../../database/client.ts';
import type { Engine } from './engine.ts';
import { queueOf } from './queue-name.ts';
import { type Place, type RunStates, remember } from './run-state.ts';
import { StepError } from './step-error.ts';

interface Earlier {
  interactionId: number;
  output: unknown;
  input: unknown;
  engine: string | null;
}

/**
 * Makes the interactions of places that runs have arrived at, and puts them into their queues. What the run's base has
 * completed is skipped; a place that has its interaction already, made by the other side of a join, stays as it is.
 *
 * @returns the skipped places, from which the runs go on at once
 */
export async function enter<Subject>(
  tx: Transaction,
  engine: Engine<Subject>,
  states: RunStates<Subject>,
  places: readonly Place<Subject>[],
): Promise<{ skipped: Place<Subject>[]; filled: Set<string> }> {
  const filled = new Set<string>();
  if (places.length === 0) return { skipped: [], filled };
  const { registered, queues } = engine;
  const earlier = await readEarlier(tx, engine, places);
  const skipped = new Map<Place<Subject>, Earlier>();
  for (const [place, found] of earlier) {
    if (await writtenAgain(tx, engine, states, place, found)) skipped.set(place, found);
  }

  const rows = places.map((place) => ({
    run: place.run.workflow_run_id,
    posting: place.run.posting_id,
    conversation: registered.conversationId(place.step),
    actor: registered.actorId(place.step),
    round: place.round,
    status: skipped.has(place) ? 'skipped' : 'pending',
    queue: queueOf(place.step.actor),
    model: place.step.actor.type === 'ai_model' ? place.step.actor.model : null,
    input: skipped.get(place)?.input ?? null,
    output: skipped.get(place)?.output ?? null,
    from: skipped.get(place)?.interactionId ?? null,
    engine: skipped.get(place)?.engine ?? null,
  }));
  const inserted = await tx<
    { interaction_id: number; workflow_run_id: number; conversation_id: number; round: number }[]
  >`
    insert into interactions (workflow_run_id, posting_id, conversation_id, actor_id, round, status, queue, model, input,
      output, skipped_from, engine, finished_at)
    select run, posting, conversation, actor, round, status::interaction_status, queue, model, input, output, "from", engine,
      case when status = 'skipped' then now() end
    from jsonb_to_recordset(${tx.json(rows as never)}) as x (run bigint, posting bigint, conversation bigint, actor bigint,
      round smallint, status text, queue text, model text, input jsonb, output jsonb, "from" bigint, engine text)
    on conflict (workflow_run_id, conversation_id, round) do nothing
    returning interaction_id, workflow_run_id, conversation_id, round`;

  const ids = new Map(
    inserted.map((row) => [key(row.workflow_run_id, row.conversation_id, row.round), row.interaction_id]),
  );
  const waiting = [];
  const goOn: Place<Subject>[] = [];
  for (const place of places) {
    const conversation = registered.conversationId(place.step);
    const interactionId = ids.get(key(place.run.workflow_run_id, conversation, place.round));
    if (interactionId === undefined) continue;
    const found = skipped.get(place);
    if (found) {
      const outputs = states.outputs.get(place.run.workflow_run_id);
      if (outputs) remember(outputs, place.step.name, place.round, found.output);
      goOn.push(place);
    } else {
      const queue = queueOf(place.step.actor);
      filled.add(queue);
      waiting.push({ interactionId, enqueued: 1, queue, priority: place.step.position });
    }
  }
  await queues.put(tx, waiting);
  return { skipped: goOn, filled };
}

const key = (run: number, conversation: number, round: number) => `${run} ${conversation} ${round}`;

/** What the runs' bases have completed of these places. An output that no longer fits the step counts as not done. */
async function readEarlier<Subject>(
  tx: Transaction,
  { registered }: Engine<Subject>,
  places: readonly Place<Subject>[],
): Promise<Map<Place<Subject>, Earlier>> {
  const found = new Map<Place<Subject>, Earlier>();
  const based = places.filter(({ run }) => run.base_run_id !== null);
  if (based.length === 0) return found;
  const rows = await tx<
    {
      id: number;
      workflow_run_id: number;
      conversation_id: number;
      round: number;
      input: unknown;
      output: unknown;
      engine: string | null;
    }[]
  >`
    select coalesce(skipped_from, interaction_id) as id, workflow_run_id, conversation_id, round, input, output,
      engine
    from interactions
    where status in ('completed', 'skipped') and (workflow_run_id, conversation_id, round) in (
      select run, conversation, round
      from jsonb_to_recordset(${tx.json(
        based.map(({ run, step, round }) => ({
          run: run.base_run_id,
          conversation: registered.conversationId(step),
          round,
        })),
      )}) as x (run bigint, conversation bigint, round smallint))`;
  const byKey = new Map(rows.map((row) => [key(row.workflow_run_id, row.conversation_id, row.round), row]));
  for (const place of based) {
    const row = byKey.get(
      key(place.run.base_run_id ?? 0, registered.conversationId(place.step), place.round),
    );
    const parsed = row && place.step.output.safeParse(row.output);
    if (row && parsed?.success)
      found.set(place, { interactionId: row.id, output: row.output, input: row.input, engine: row.engine });
  }
  return found;
}

/** Lets a skipped step write for its subject once more; false when it cannot, and so has to be done again. */
async function writtenAgain<Subject>(
  tx: Transaction,
  engine: Engine<Subject>,
  { subjects }: RunStates<Subject>,
  { run, step, round }: Place<Subject>,
  earlier: Earlier,
): Promise<boolean> {
  const { save } = step.actor;
  if (!save) return true;
  try {
    await tx.savepoint((sp) =>
      save(sp, {
        output: earlier.output,
        input: earlier.input,
        subject: run.posting_id === null ? undefined : subjects.get(run.posting_id),
        subjectId: run.posting_id,
        runId: run.workflow_run_id,
        interactionId: earlier.interactionId,
        round,
      }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    // Its message may quote what a model wrote of a posting.
    engine.log.info(`"${step.name}" is done again: ${error.failure}`);
    return false;
  }
}
