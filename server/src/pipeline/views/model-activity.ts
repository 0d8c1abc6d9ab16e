import type { Queryable } from '../../database/client.ts';

/** A call that waited at least this long for its model has waited for it to be loaded; one in memory answers in tens of ms. */
export const LOAD_MS = 500;

export interface ModelActivity {
  /** "built-in rules" for what was done without one. */
  model: string;
  calls: number;
  prompt_tokens: number;
  output_tokens: number;
  /** Output tokens for each second that the model spent writing; null when it wrote nothing. */
  tokens_per_second: number | null;
  /** Calls that had to wait for the model to be loaded. */
  loads: number;
}

/** What the models did in the last five minutes, the busiest first. */
export async function readModelActivity(sql: Queryable): Promise<ModelActivity[]> {
  const rows = await sql<ModelActivity[]>`
    select case when engine = 'builtin' then 'built-in rules' else model end as model, count(*)::int as calls, coalesce(sum(prompt_tokens), 0)::int as prompt_tokens,
      coalesce(sum(output_tokens), 0)::int as output_tokens,
      round((sum(output_tokens) * 1000.0 / nullif(sum(output_ms), 0))::numeric, 1)::float8 as tokens_per_second,
      (count(*) filter (where load_ms >= ${LOAD_MS}))::int as loads
    from interactions
    where status = 'completed' and finished_at > now() - interval '5 minutes' and model is not null
    group by 1 order by calls desc, 1`;
  return [...rows];
}
