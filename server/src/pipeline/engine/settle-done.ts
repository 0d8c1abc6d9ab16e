import { z } from 'zod';
import type { Transaction } from '../../database/client.ts';
import type { Done } from './outcome.ts';
import { asStepError, StepError } from './step-error.ts';
import { storable } from './storable.ts';
import { usageColumns } from './usage-columns.ts';

/** The guard that makes "never twice" true; returns those that were this worker's. */
export async function settleDone<Subject>(
  tx: Transaction,
  workerId: string,
  done: readonly Done<Subject>[],
): Promise<Done<Subject>[]> {
  if (done.length === 0) return [];
  const rows = done.map(({ claimed, input, output, engine, usage }) => ({
    id: claimed.interactionId,
    enqueued: claimed.taken.enqueued,
    input: storable(input ?? null),
    output: storable(output ?? null),
    engine,
    ...usageColumns(usage),
  }));
  const written = await tx<{ interaction_id: number }[]>`
    update interactions i set
      status = 'completed', output = d.output, input = d.input, engine = d.engine, finished_at = now(),
      worker_id = null, lease_until = null, error_class = null, error_message = null,
      prompt_tokens = d.prompt_tokens, output_tokens = d.output_tokens, load_ms = d.load_ms, prompt_ms = d.prompt_ms,
      output_ms = d.output_ms
    from jsonb_to_recordset(${tx.json(rows as never)}) as d (id bigint, enqueued integer, input jsonb, output jsonb,
      engine text, prompt_tokens integer, output_tokens integer, load_ms integer, prompt_ms integer, output_ms integer)
    where i.interaction_id = any (${rows.map(({ id }) => id)}::bigint[]) and i.interaction_id = d.id
      and i.enqueued = d.enqueued and i.status = 'running' and i.worker_id = ${workerId}
    returning i.interaction_id`;
  const mine = new Set(written.map((row) => row.interaction_id));
  return done.filter(({ claimed }) => mine.has(claimed.interactionId));
}

type Saved = { ok: true; output: unknown } | { ok: false; error: StepError };

/**
 * In a savepoint: one step that cannot write does not take the others of the batch with it. It is this worker's again,
 * for its failure to be settled.
 */
export async function save<Subject>(
  tx: Transaction,
  workerId: string,
  { claimed, input, output }: Done<Subject>,
): Promise<Saved> {
  const write = claimed.step.actor.save;
  if (!write) return { ok: true, output };
  const { run, subject, interactionId, round, step } = claimed;
  try {
    const replaced = await tx.savepoint((sp) =>
      write(sp, {
        output,
        input,
        subject,
        subjectId: run.posting_id,
        runId: run.workflow_run_id,
        interactionId,
        round,
      }),
    );
    if (replaced === undefined) return { ok: true, output };
    const { data: parsed, error } = step.output.safeParse(replaced);
    if (error)
      throw new StepError('script_error', `Saved something else than promised: ${z.prettifyError(error)}`);
    await tx`update interactions set output = ${tx.json(storable(parsed) as never)} where interaction_id = ${interactionId}`;
    return { ok: true, output: parsed };
  } catch (error) {
    // The whole transaction is at an end, not this step: let it be repeated.
    if (isOfTransaction(error)) throw error;
    await tx`
      update interactions set status = 'running', worker_id = ${workerId}, output = null, finished_at = null
      where interaction_id = ${interactionId}`;
    return { ok: false, error: asStepError(error) };
  }
}

const isOfTransaction = (error: unknown) =>
  /^(40|08|57|53|25)|^(ECONN|CONNECTION_)/.test(String((error as { code?: unknown } | null)?.code ?? ''));
