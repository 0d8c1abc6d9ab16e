import type { Sql, Transaction } from '../../database/client.ts';

/** Serialisation failure and deadlock: whoever is rolled back only has to try again. */
const TRY_AGAIN = new Set(['40001', '40P01']);

/** A transaction that is repeated when another one got in its way. */
export async function inTransaction<T>(sql: Sql, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return (await sql.begin(work)) as T;
    } catch (error) {
      if (tries >= 5 || !TRY_AGAIN.has(codeOf(error))) throw error;
    }
  }
}

const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code ?? '');

/** Whether an error says that the database is away, and so nothing about what was asked of it. */
export function isDatabaseAway(error: unknown): boolean {
  const code = codeOf(error);
  return (
    /^(08|57P0[1-5]|53[0-9]{3})/.test(code) ||
    /^(ECONN|EPIPE|ENOTFOUND|EAI_|ETIMEDOUT|CONNECT_TIMEOUT|CONNECTION_(?!ENDED))/.test(code)
  );
}
