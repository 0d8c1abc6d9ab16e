import { queueOf, SCRIPTS } from './queue-name.ts';
import type { Context, Join, Move, Next, Step, Workflow } from './workflow.ts';

/** A workflow that was checked, with what the engine looks up all the time. */
export interface Plan<Subject = unknown> {
  workflow: Workflow<Subject>;
  /** By position. */
  steps: readonly Step<Subject>[];
  /** @throws Error when there is no such step */
  step(name: string): Step<Subject>;
  /** The join that a step waits in; undefined for a step that decides by itself. */
  joinOf(step: Step<Subject>): Join<Subject> | undefined;
  /** Decides where to go after a step or after its join. */
  choose(step: Step<Subject>, context: Context<Subject>): Move;
  /** Every queue that the steps use. */
  queues: readonly string[];
  /** Queues of models, by queue: the model as it is configured. */
  models: ReadonlyMap<string, string>;
  /** Model queues that a script step can lead to without another model in between. */
  feeds(step: Step<Subject>): ReadonlySet<string>;
  /** The round in which `to` is done when `from` leads to it in its round. */
  roundOf(from: Step<Subject>, round: number, to: Step<Subject>): number;
}

/**
 * Checks a workflow and prepares it for the engine.
 *
 * @throws Error that names the mistake: names used twice, transitions to steps that are not there, positions with gaps
 */
export function planOf<Subject>(workflow: Workflow<Subject>): Plan<Subject> {
  const steps = [...workflow.steps].sort((a, b) => a.position - b.position);
  const byName = new Map(steps.map((step) => [step.name, step]));
  const joins = new Map((workflow.joins ?? []).map((join) => [join.name, join]));
  const mistake = (text: string) => new Error(`Workflow ${workflow.id}: ${text}`);

  const step = (name: string) => {
    const found = byName.get(name);
    if (!found) throw mistake(`there is no step "${name}"`);
    return found;
  };
  const deciding = (next: Next<Subject>) => {
    if (!('join' in next)) return next;
    const join = joins.get(next.join);
    if (!join) throw mistake(`there is no join "${next.join}"`);
    return join;
  };
  const joinOf = (it: Step<Subject>) => ('join' in it.next ? joins.get(it.next.join) : undefined);

  if (byName.size !== steps.length) throw mistake('two steps have the same name');
  steps.forEach((it, index) => {
    if (it.position !== index + 1)
      throw mistake(`"${it.name}" has position ${it.position}, not ${index + 1}`);
    deciding(it.next).to.forEach(step);
    const join = joinOf(it);
    if (join && !join.of.includes(it.name))
      throw mistake(`join "${join.name}" does not wait for "${it.name}"`);
  });
  for (const join of joins.values()) join.of.forEach(step);
  step(workflow.entry);
  if (workflow.source !== undefined) step(workflow.source);

  const fed = new Map<string, ReadonlySet<string>>();
  const feeds = (from: Step<Subject>): ReadonlySet<string> => {
    const known = fed.get(from.name);
    if (known) return known;
    const models = new Set<string>();
    const seen = new Set<string>();
    const visit = (name: string) => {
      if (seen.has(name)) return;
      seen.add(name);
      const to = step(name);
      if (to.actor.type === 'ai_model') models.add(queueOf(to.actor));
      else for (const next of successors(to)) visit(next);
    };
    const successors = (it: Step<Subject>) => [
      ...deciding(it.next).to,
      ...(it.name === workflow.source ? [workflow.entry] : []),
    ];
    for (const next of successors(from)) visit(next);
    fed.set(from.name, models);
    return models;
  };

  const models = new Map<string, string>();
  for (const { actor } of steps) if (actor.type === 'ai_model') models.set(queueOf(actor), actor.model);

  return {
    workflow,
    steps,
    step,
    joinOf,
    choose: (it, context) => deciding(it.next).choose(context),
    queues: [SCRIPTS, ...models.keys()],
    models,
    feeds,
    roundOf(from, round, to) {
      if ((to.rounds ?? 1) === 1) return 1;
      const next = to.position > from.position ? round : round + 1;
      if (next > (to.rounds ?? 1)) throw mistake(`"${from.name}" leads to "${to.name}" in round ${next}`);
      return next;
    },
  };
}
