import type { Transaction } from '../../database/client.ts';
import { createRuns } from './create-runs.ts';
import { completeRuns, failRuns } from './end-runs.ts';
import type { Engine } from './engine.ts';
import { enter } from './enter.ts';
import { contextOf, type Followed, type Place, type Run, type RunStates } from './run-state.ts';
import type { Move } from './workflow.ts';

/** Leads runs on from places that were completed just now, until every one waits for a worker or has ended. */
export async function follow<Subject>(
  tx: Transaction,
  engine: Engine<Subject>,
  states: RunStates<Subject>,
  completed: readonly Place<Subject>[],
): Promise<Followed> {
  const followed: Followed = { skipped: 0, endedRuns: [], filled: new Set() };
  let places = [...completed];
  while (places.length > 0) {
    const arrivals: Place<Subject>[] = [];
    const completedRuns: Run[] = [];
    const failedRuns: { run: Run; reason: string }[] = [];
    for (const place of oneOfEachJoin(engine, places)) {
      const move = decide(engine, states, place);
      if (move === 'waits') continue;
      const { run } = place;
      if ('steps' in move) {
        for (const name of move.steps) {
          const step = engine.plan.step(name);
          arrivals.push({ run, step, round: engine.plan.roundOf(place.step, place.round, step) });
        }
      } else if ('subjects' in move) {
        const runs = await createRuns(tx, engine, move.subjects, { parentRunId: run.workflow_run_id });
        for (const child of runs) states.outputs.set(child.workflow_run_id, new Map());
        const entry = engine.plan.step(engine.plan.workflow.entry);
        arrivals.push(...runs.map((child) => ({ run: child, step: entry, round: 1 })));
        if (runs.length === 0) completedRuns.push(run);
      } else if ('end' in move) {
        completedRuns.push(run);
      } else {
        failedRuns.push({ run, reason: move.fail });
      }
    }
    followed.endedRuns.push(...(await completeRuns(tx, completedRuns)));
    followed.endedRuns.push(...(await failRuns(tx, engine, failedRuns)));
    const entered = await enter(tx, engine, states, arrivals);
    followed.skipped += entered.skipped.length;
    for (const queue of entered.filled) followed.filled.add(queue);
    places = entered.skipped;
  }
  return followed;
}

/** Both sides of a join may have come at the same time: the run goes on once. */
function oneOfEachJoin<Subject>({ plan }: Engine<Subject>, places: readonly Place<Subject>[]) {
  const seen = new Set<string>();
  return places.filter(({ run, step, round }) => {
    const join = plan.joinOf(step);
    if (!join) return true;
    const key = `${run.workflow_run_id} ${join.name} ${round}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function decide<Subject>(
  { plan, log }: Engine<Subject>,
  { outputs, subjects }: RunStates<Subject>,
  { run, step, round }: Place<Subject>,
): Move | 'waits' {
  const ofRun = outputs.get(run.workflow_run_id) ?? new Map();
  const join = plan.joinOf(step);
  if (join?.of.some((name) => !ofRun.get(name)?.has(round))) return 'waits';
  try {
    const subject = run.posting_id === null ? undefined : subjects.get(run.posting_id);
    const move = plan.choose(step, contextOf(run, subject, ofRun, round));
    // Both throw when the definition is wrong: better here than half way through.
    if ('steps' in move) for (const name of move.steps) plan.roundOf(step, round, plan.step(name));
    return move;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn(`The transition after "${step.name}" failed: ${reason}`);
    return { fail: `The transition after "${step.name}" failed: ${reason}` };
  }
}
