import type { Db } from 'pg-boss';
import type { Queryable, Sql } from '../../database/client.ts';

/**
 * Lets pg-boss speak through postgres.js: on the pool, or inside a transaction of ours so that queue and tables change
 * together.
 */
export const bossOn = (sql: Queryable): Db => ({ executeSql: (text, values) => run(sql, text, values) });

/** On the pool, where scripts that bring their own BEGIN and COMMIT need a connection to themselves. */
export const bossOnPool = (sql: Sql): Db => ({
  async executeSql(text, values) {
    if (!/^\s*BEGIN\b/i.test(text)) return run(sql, text, values);
    const reserved = await sql.reserve();
    try {
      return await run(reserved, text, values);
    } catch (error) {
      // The script did not get to its COMMIT; the connection goes back to others.
      await reserved.unsafe('rollback').catch(() => {});
      throw error;
    } finally {
      reserved.release();
    }
  },
});

async function run(sql: Queryable, text: string, values: unknown[] = []) {
  if (values.length === 0) {
    const result: unknown[] = await sql.unsafe(text);
    // Several statements answer with a list of lists.
    return { rows: Array.isArray(result[0]) ? result.flat() : result };
  }
  // postgres.js would encode a parameter of type jsonb once more: hand it over as text.
  const query = text.replaceAll(/\$(\d+)::jsonb/g, '$$$1::text::jsonb');
  const texts = values.map((value, index) =>
    text.includes(`$${index + 1}::jsonb`) &&
    typeof value !== 'string' &&
    value !== null &&
    value !== undefined
      ? JSON.stringify(value)
      : (value ?? null),
  );
  return { rows: [...(await sql.unsafe(query, texts as never[], { prepare: true }))] as unknown[] };
}
