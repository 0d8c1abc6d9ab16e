import { expect, it } from 'vitest';
import { startSubjects } from '../engine/start-runs.ts';
import { tinyEngine } from '../simulation/tiny-engine.ts';
import { insertThings } from '../simulation/tiny-workflow.ts';
import { readThroughput, SPANS, type Span } from './throughput.ts';

it.each(Object.keys(SPANS) as Span[])(
  'what ended is counted by when it ended, without gaps: %s',
  async (span) => {
    const { sql, engine, work } = await tinyEngine();
    await startSubjects(engine, await insertThings(sql, 1));
    await work();
    const { step, count, unit } = SPANS[span];
    // Two now, one failed three steps ago, the others before all that is counted.
    await sql`
    update interactions i set status = case when n = 3 then 'failed' else 'completed' end::interaction_status,
      error_class = case when n = 3 then 'timeout' end,
      finished_at = date_trunc(${unit}, now(), 'UTC') - ${step}::interval
        * case when n <= 2 then 0 when n = 3 then 3 else ${count}::int end
    from (select interaction_id, row_number() over (order by interaction_id) as n from interactions) o
    where o.interaction_id = i.interaction_id`;
    const counted = await readThroughput(sql, span);
    expect(counted).toHaveLength(count);
    const completed = counted.map((it) => it.completed);
    expect(completed.filter((number) => number > 0)).toEqual([2]);
    // The last one, or the one before it when a minute ended meanwhile.
    expect(completed.indexOf(2)).toBeGreaterThanOrEqual(count - 2);
    expect(counted.map((it) => it.failed).indexOf(1)).toBe(completed.indexOf(2) - 3);
    const gaps = counted.slice(1).map(({ at }, index) => at.getTime() - (counted[index]?.at.getTime() ?? 0));
    expect(new Set(gaps).size).toBe(1);
  },
);
