import { z } from 'zod';
import type { Claimed } from './claimed.ts';
import type { Engine } from './engine.ts';
import type { ModelClient } from './model-client.ts';
import type { Outcome } from './outcome.ts';
import { contextOf } from './run-state.ts';
import { asStepError, StepError } from './step-error.ts';
import type { ModelActor, ScriptActor } from './workflow.ts';

/**
 * Does a claimed step, without writing anything. Never rejects: how it went is the outcome.
 *
 * @param signal aborted when the worker stops; what is under way is given back
 */
export async function perform<Subject>(
  engine: Engine<Subject>,
  models: ModelClient,
  claimed: Claimed<Subject>,
  signal: AbortSignal,
): Promise<Outcome<Subject>> {
  const { run, step, round, subject, outputs } = claimed;
  let input: unknown;
  const timer = new AbortController();
  const limit = setTimeout(() => timer.abort(), step.timeLimit * 1000);
  try {
    if (run.posting_id !== null && subject === undefined) {
      throw new StepError('not_found', `There is no posting ${run.posting_id} any more.`);
    }
    input = step.input(contextOf(run, subject, outputs, round));
    const both = AbortSignal.any([signal, timer.signal]);
    const work =
      step.actor.type === 'script'
        ? runScript(engine, claimed, step.actor, input, both)
        : callModel(models, claimed, step.actor, input, both);
    const done = await Promise.race([work, rejectOnAbort(both)]);
    return { kind: 'done', claimed, input, ...done };
  } catch (error) {
    if (signal.aborted) return { kind: 'released', claimed, input };
    if (timer.signal.aborted) {
      const late = new StepError('timeout', `Took longer than ${step.timeLimit} s.`, { cause: error });
      return { kind: 'failed', claimed, input, error: late };
    }
    return { kind: 'failed', claimed, input, error: asStepError(error) };
  } finally {
    clearTimeout(limit);
  }
}

async function runScript<Subject>(
  { sql }: Engine<Subject>,
  { run, step, subject }: Claimed<Subject>,
  actor: ScriptActor<Subject>,
  input: unknown,
  signal: AbortSignal,
) {
  const made = await actor.run({ input, subject, subjectId: run.posting_id, sql, signal });
  const parsed = step.output.safeParse(made);
  if (parsed.success) return { output: parsed.data, engine: null };
  throw new StepError(
    'script_error',
    `${actor.name} made something else than "${step.name}" promises: ${z.prettifyError(parsed.error)}`,
  );
}

async function callModel<Subject>(
  models: ModelClient,
  { step, subject, host, failures }: Claimed<Subject>,
  actor: ModelActor<Subject>,
  input: unknown,
  signal: AbortSignal,
) {
  if (subject === undefined) throw new StepError('invalid_input', 'A model needs a subject.');
  if (host === null) throw new StepError('connection', 'No host was chosen.');
  const prompt = actor.prompt({ subject, input });
  const { output, engine, usage } = await models.call({
    host,
    model: actor.model,
    prompt,
    schema: step.output,
    timeLimit: step.timeLimit,
    signal,
    attempt: 1 + failures.filter((failure) => failure.class === 'invalid_output').length,
    ...(actor.rules && { rules: () => actor.rules?.({ subject, input }) }),
  });
  const reviewed = actor.review ? actor.review(output, { subject, input }) : output;
  const parsed = step.output.safeParse(reviewed);
  if (parsed.success) return { output: parsed.data, engine, usage };
  throw new StepError('invalid_output', `Does not fit the schema: ${z.prettifyError(parsed.error)}`, {
    usage,
  });
}

/** For actors that do not look at their signal. */
function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(new StepError('interrupted', 'Stopped.'));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
