import { describe, expect, it } from 'vitest';
import { startSubjects } from '../engine/start-runs.ts';
import { tinyEngine } from '../simulation/tiny-engine.ts';
import { insertThings } from '../simulation/tiny-workflow.ts';
import { readEta } from './eta.ts';

describe('the estimate of what is left, from what the tables hold', () => {
  it('goes by what the runs that are through took, also long ago', async () => {
    const { sql, engine, work } = await tinyEngine();
    await startSubjects(engine, await insertThings(sql, 2));
    await work();
    await sql`update interactions set started_at = now() - interval '2 days', finished_at = now() - interval '2 days' + interval '10 s'`;
    const [{ steps } = { steps: 0 }] = await sql<{ steps: number }[]>`
      select (count(*) / 2)::int as steps from interactions where status = 'completed'`;
    expect(steps).toBeGreaterThan(5);
    expect(await readEta(sql, engine.plan)).toBeNull();
    const [first, second] = await startSubjects(engine, await insertThings(sql, 2));
    expect(await readEta(sql, engine.plan)).toBe(2 * steps * 10);
    await sql`update workflow_runs set status = 'aborted' where workflow_run_id = ${second ?? first ?? 0}`;
    expect(await readEta(sql, engine.plan)).toBe(steps * 10);
  });

  it('goes by the latest steps while no run is through yet', async () => {
    const { sql, engine, work } = await tinyEngine();
    await startSubjects(engine, await insertThings(sql, 1));
    await work();
    await sql`update interactions set started_at = now() - interval '2 days', finished_at = now() - interval '2 days' + interval '7 s'`;
    await sql`update workflow_runs set status = 'aborted'`;
    await startSubjects(engine, await insertThings(sql, 1));
    // Nobody knows yet how often a run comes to a step: once, as far as one can tell.
    const asked = engine.plan.workflow.steps.length - 1;
    expect(await readEta(sql, engine.plan)).toBe(asked * 7);
  });
});
