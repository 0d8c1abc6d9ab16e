import type { Command } from 'commander';
import { type Config, loadConfig } from '../config/config.ts';
import type { Sql } from '../database/client.ts';
import { openDatabase } from '../database/open.ts';
import { createLog, type Logger } from '../log.ts';

/** What every verb is given. */
export interface Surroundings {
  config: Config;
  log: Logger;
  /** Answers on stdout: the value as one line of JSON with --json, else the text. */
  answer(value: object, text: string): void;
  json: boolean;
}

/**
 * Gives a command its `--json` and runs its action with what it needs.
 *
 * @param chatty logs as LOG_LEVEL says; a verb that only answers keeps to warnings unless LOG_LEVEL is set
 */
export function addAction(
  command: Command,
  action: (surroundings: Surroundings, args: string[], options: Record<string, unknown>) => Promise<void>,
  { chatty = false } = {},
): Command {
  return command.option('--json', 'answer with JSON on stdout').action(async () => {
    const config = loadConfig(process.env);
    const log = createLog(chatty || process.env.LOG_LEVEL ? config.LOG_LEVEL : 'warn');
    const options: Record<string, unknown> = command.opts();
    const json = options.json === true;
    const answer = (value: object, text: string) => {
      process.stdout.write(`${json ? JSON.stringify(value) : text}\n`);
    };
    await action({ config, log, answer, json }, command.args, options);
  });
}

/** Runs `work` on the database: the one that runs already, or one that is started for it. */
export async function withDatabase<T>(
  { config, log }: Surroundings,
  work: (sql: Sql) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({
    databaseUrl: config.DATABASE_URL,
    dataDir: config.JOBSIEVE_DATA_DIR,
    log,
    max: 2,
  });
  try {
    return await work(database.sql);
  } finally {
    await database.close();
  }
}
