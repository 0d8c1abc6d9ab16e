import type { Queryable } from '../../database/client.ts';

/**
 * A call that waited longer than this for its model had to load it; one that finds it loaded is told a few dozen
 * milliseconds, a model from disk takes seconds. ms.
 */
export const LOADING_MS = 500;

/** What a model has done in the last five minutes. */
export interface ModelPace {
  model: string;
  /** Interactions completed. */
  completed: number;
  output_tokens: number;
  /** Tokens written in a second of writing; null when the model server told no times. */
  tokens_per_second: number | null;
  /** How often it had to be loaded. */
  loads: number;
}

/** Reads how fast each model works, the busiest first. */
export async function readModelPace(sql: Queryable): Promise<ModelPace[]> {
  const rows = await sql<ModelPace[]>`
    select model, count(*)::int as completed, coalesce(sum(output_tokens), 0)::int as output_tokens,
      round((sum(output_tokens) filter (where output_ms > 0) * 1000.0
        / nullif(sum(output_ms) filter (where output_tokens is not null), 0))::numeric, 1)::float8 as tokens_per_second,
      (count(*) filter (where load_ms > ${LOADING_MS}))::int as loads
    from interactions
    where status = 'completed' and finished_at > now() - interval '5 minutes' and model is not null
    group by model order by completed desc, model`;
  return [...rows];
}
