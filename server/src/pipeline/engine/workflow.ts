import type { z } from 'zod';
import type { Queryable, Transaction } from '../../database/client.ts';
import type { ModelCall, ModelResult } from './model-client.ts';

/**
 * A workflow, written as data. The engine runs it and knows nothing about what it is for: a subject is a row with a
 * positive id (`posting_id` in the tables) which `readSubjects` turns into a `Subject`, whatever that is.
 */
export interface Workflow<Subject> {
  /** Positive; `workflow_runs.workflow_id`. */
  id: number;
  name: string;
  steps: readonly Step<Subject>[];
  joins?: readonly Join<Subject>[];
  /** Name of the first step of a run without a subject, which finds subjects; each gets a run of its own. */
  source?: string;
  /** Name of the first step of a run over a subject. */
  entry: string;
  /** Reads subjects; one that is not there is missing in the map. */
  readSubjects(sql: Queryable, ids: readonly number[]): Promise<Map<number, Subject>>;
  /** Changes with what the steps read of a subject: a run goes on from an earlier one over the same version only. */
  versionOf(subject: Subject): string;
  /**
   * Takes hold of at most `limit` subjects that wait to be run and are not run now (`for update skip locked`), oldest
   * first, and returns their ids. For `start --limit`, and with `fresh` for the background, which leaves alone what had a
   * run before in its present version: somebody may have ended it on purpose.
   */
  claimWaiting(sql: Transaction, limit: number, fresh: boolean): Promise<number[]>;
  /** A person runs these subjects again: makes ended ones ready to be run. Unchanged where nothing is to do. */
  reopen(sql: Transaction, ids: readonly number[]): Promise<void>;
  /** A run over this subject ended as failed. Leaves a subject alone that an earlier run completed. */
  fail(sql: Transaction, id: number, reason: string): Promise<void>;
}

/** One row of the workflow's table. Build with {@link script} or {@link model}, which infer the types of what it makes. */
export interface Step<Subject> {
  /** 1, 2, 3 ... in the order in which a person reads the workflow. Waves prefer what lags behind. */
  position: number;
  /** `conversations.conversation_name`, unique in the workflow. */
  name: string;
  actor: Actor<Subject>;
  /** What the step is given besides the subject: kept in `interactions.input`, so without the subject's own text. */
  input(context: Context<Subject>): unknown;
  /** What its output has to be; kept in `interactions.output`. For models it is the schema of structured output, too. */
  output: z.ZodType;
  /** Seconds until a call counts as timed out. */
  timeLimit: number;
  /** How often it may run in one run of the workflow; 1 unless it is part of a loop. */
  rounds?: number;
  /** Where it goes from here. */
  next: Next<Subject>;
}

/** A row of `actors`: who does a step. */
export type Actor<Subject> = ScriptActor<Subject> | ModelActor<Subject>;

export interface ScriptActor<Subject> {
  type: 'script';
  /** `actors.actor_name`. */
  name: string;
  /**
   * Does the work outside of any transaction; may take its time and use the network. Must not write, except through
   * `save`: a killed worker repeats it.
   *
   * @returns the output, before it is checked with the step's schema
   * @throws StepError with the class of the failure; anything else counts as `script_error`
   */
  run(call: ScriptCall<Subject>): unknown;
  /** See {@link Save}. */
  save?: Save<Subject>;
}

export interface ModelActor<Subject> {
  type: 'ai_model';
  /** `actors.actor_name`, which stays when another model is configured. */
  name: string;
  /** Model that is asked, e.g. `qwen2.5:7b`. Steps with equal models share a wave. */
  model: string;
  /** The prompt: the subject first, the instruction after it, so that a subject's steps share a prefix. */
  prompt(call: { subject: Subject; input: unknown }): string;
  /**
   * Looks over an output that fits the schema, e.g. drops quotes that do not occur in the subject's text.
   *
   * @returns the output to keep
   * @throws StepError `invalid_output` when it is not good enough and has to be asked again
   */
  review?(output: unknown, call: { subject: Subject; input: unknown }): unknown;
  /** Does the step without a model, by fixed rules: quick, deterministic, and as fit for the schema as an answer. */
  rules?(call: { subject: Subject; input: unknown }): unknown;
  /** See {@link Save}. */
  save?: Save<Subject>;
}

/**
 * What a step writes for its subject, in the transaction that completes the interaction: both or neither. Is called with
 * the same output again when a later run skips the completed step, so writing it twice has to change nothing more.
 *
 * @returns undefined, or an output that replaces the given one (checked with the step's schema)
 * @throws StepError when it cannot be written; the step fails with that, others of the batch do not
 */
export type Save<Subject> = (sql: Transaction, saving: Saving<Subject>) => Promise<unknown>;

export interface Saving<Subject> {
  output: unknown;
  input: unknown;
  /** Undefined in a source step. */
  subject: Subject | undefined;
  subjectId: number | null;
  runId: number;
  /** The interaction that produced the output: a skipped step hands in the one that was completed. */
  interactionId: number;
  round: number;
}

export interface ScriptCall<Subject> {
  input: unknown;
  /** Undefined in a source step. */
  subject: Subject | undefined;
  subjectId: number | null;
  /** For reading. */
  sql: Queryable;
  /** Aborted when the time limit is over or the worker stops. */
  signal: AbortSignal;
}

/** What input builders and transitions decide upon. They are pure functions of it. */
export interface Context<Subject> {
  /** Undefined in a source step. */
  subject: Subject | undefined;
  /** What the run was started with, e.g. `{source, max_jobs}`. */
  parameters: Record<string, unknown>;
  /** Round of the step at hand, from 1. */
  round: number;
  /** The output of a step's latest completed round; undefined when it has none. */
  latest(step: string): unknown;
  /** The outputs of all completed rounds of a step, oldest first. */
  all(step: string): unknown[];
}

/** Where to go after a step. `to` names every step that `choose` may name. */
export type Next<Subject> =
  | { to: readonly string[]; choose(context: Context<Subject>): Move }
  | { join: string };

/**
 * - steps: these, at once and independent of each other. A step before the present one, or the present one, starts its next round; one
 *   behind it stays in the round (a step without rounds is always in round 1).
 * - subjects: ends this run and starts one over each of these.
 * - end: the run is completed.
 * - fail: the run fails with a reason for people, though the step itself has succeeded.
 */
export type Move =
  | { steps: readonly string[] }
  | { subjects: readonly number[] }
  | { end: true }
  | { fail: string };

/** Independent steps that are waited for: the run goes on once, when all are completed in the same round. */
export interface Join<Subject> {
  name: string;
  of: readonly string[];
  to: readonly string[];
  choose(context: Context<Subject>): Move;
}

/** Performs calls of models; `server/src/models` has the real ones. */
export type { ModelCall, ModelResult };

/** Always to one step. */
export const goTo = (...steps: string[]): { to: string[]; choose(): Move } => ({
  to: steps,
  choose: () => ({ steps }),
});

/** The run ends here. */
export const end: { to: never[]; choose(): Move } = { to: [], choose: () => ({ end: true }) };

interface Typed<Subject, Input, Output extends z.ZodType>
  extends Omit<Step<Subject>, 'actor' | 'input' | 'output'> {
  input(context: Context<Subject>): Input;
  output: Output;
}

type TypedSave<Subject, Input, Output extends z.ZodType> = (
  sql: Transaction,
  saving: Saving<Subject> & { input: Input; output: z.output<Output> },
) => Promise<z.output<Output> | undefined>;

/** A step that a script does; `run` returns what `output` takes in. */
export function script<Subject, Input, Output extends z.ZodType>(
  step: Typed<Subject, Input, Output> & {
    actor: string;
    run(call: ScriptCall<Subject> & { input: Input }): z.input<Output> | Promise<z.input<Output>>;
    save?: TypedSave<Subject, Input, Output>;
  },
): Step<Subject> {
  const { actor, run, save, ...rest } = step;
  return {
    ...rest,
    actor: {
      type: 'script',
      name: actor,
      run: run as ScriptActor<Subject>['run'],
      ...(save && { save: save as Save<Subject> }),
    },
  };
}

/** A step that a model does; its answer has to fit `output`. */
export function model<Subject, Input, Output extends z.ZodType>(
  step: Typed<Subject, Input, Output> & {
    actor: string;
    model: string;
    prompt(call: { subject: Subject; input: Input }): string;
    review?(output: z.output<Output>, call: { subject: Subject; input: Input }): z.output<Output>;
    rules?(call: { subject: Subject; input: Input }): z.input<Output>;
    save?: TypedSave<Subject, Input, Output>;
  },
): Step<Subject> {
  const { actor, model, prompt, review, rules, save, ...rest } = step;
  return {
    ...rest,
    actor: {
      type: 'ai_model',
      name: actor,
      model,
      prompt: prompt as ModelActor<Subject>['prompt'],
      ...(review && { review: review as NonNullable<ModelActor<Subject>['review']> }),
      ...(rules && { rules: rules as NonNullable<ModelActor<Subject>['rules']> }),
      ...(save && { save: save as Save<Subject> }),
    },
  };
}
