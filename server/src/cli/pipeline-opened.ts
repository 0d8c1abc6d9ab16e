import type { Sql } from '../database/client.ts';
import { openDatabase } from '../database/open.ts';
import type { OpenPipeline, Pipeline } from '../pipeline/pipeline.ts';
import type { Surroundings } from './command.ts';

export interface Opened<Subject> extends Pipeline<Subject> {
  sql: Sql;
}

/**
 * Runs `work` on the pipeline of the configured database.
 *
 * @param options.maintain whether the process works interactions off
 */
export async function withPipeline<Subject, T>(
  { config, log }: Surroundings,
  open: OpenPipeline<Subject>,
  work: (pipeline: Opened<Subject>) => Promise<T>,
  { maintain = false } = {},
): Promise<T> {
  const database = await openDatabase({
    databaseUrl: config.DATABASE_URL,
    dataDir: config.JOBSIEVE_DATA_DIR,
    log,
    max: maintain ? 8 : 3,
  });
  try {
    const pipeline = await open({ config, sql: database.sql, log, maintain });
    try {
      return await work({ ...pipeline, sql: database.sql });
    } finally {
      await pipeline.close();
    }
  } finally {
    await database.close();
  }
}

/**
 * Reads an option that counts.
 *
 * @throws Error for people when it is not a whole number from `least` on
 */
export function wholeNumber(name: string, value: unknown, least = 1): number {
  const number = Number(value);
  if (typeof value === 'string' && /^\d{1,15}$/.test(value) && number >= least) return number;
  throw new Error(`${name} takes a whole number from ${least} on.`);
}
