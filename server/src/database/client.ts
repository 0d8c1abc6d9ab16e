import postgres from 'postgres';
import { type Log, silent } from './log.ts';

/** Value types of what `types` below adds to the driver's own. */
type Parameters = { day: string; bigint: number };

/** A pool of connections. */
export type Sql = postgres.Sql<Parameters>;
/** What `sql.begin` hands to its callback. */
export type Transaction = postgres.TransactionSql<Parameters>;
/** Either: for repositories that work inside and outside a transaction. */
export type Queryable = postgres.ISql<Parameters>;

export interface ConnectOptions {
  /** Connections at most; 10 by default. Each is opened when it is first needed. */
  max?: number;
  log?: Log;
  /** How `pg_stat_activity` names the connections. */
  applicationName?: string;
}

/**
 * Opens a pool of connections. Nothing is sent before the first query; a lost server is reconnected by itself, the
 * queries that were under way are rejected with `CONNECTION_CLOSED`.
 *
 * Values: `date` is `YYYY-MM-DD`, `timestamptz` is Date, `bigint` is number, `json`/`jsonb` are parsed, `numeric` is a string.
 *
 * @param url `postgres://user:password@host:port/database`, with `?sslmode=` where needed
 */
export function connect(
  url: string,
  { max = 10, log = silent, applicationName = 'jobsieve' }: ConnectOptions = {},
): Sql {
  return postgres<{ day: postgres.PostgresType<string>; bigint: postgres.PostgresType<number> }>(url, {
    max,
    connect_timeout: 10,
    backoff,
    connection: { application_name: applicationName },
    onnotice: (notice) => {
      if (notice.severity === 'WARNING') log.warn(`PostgreSQL: ${notice.message}`);
    },
    types: {
      // A day has no time zone; as a Date it would shift by one west of Greenwich.
      day: { to: 1082, from: [1082], serialize: String, parse: String },
      bigint: { to: 20, from: [20], serialize: String, parse: toSafeInteger },
    },
  });
}

/**
 * Seconds to wait before the next attempt to connect. The driver's own grows to 20, counted over all connections of the
 * pool: a server that was away for one second would seem to be away for many.
 */
export const backoff = (attempts: number) => (0.5 + Math.random() / 2) * Math.min(3 ** attempts / 100, 1);

function toSafeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} does not fit a JavaScript number exactly`);
  return value;
}
