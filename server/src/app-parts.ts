import type { Clock } from './clock.ts';
import type { Config } from './config/config.ts';
import type { Sql } from './database/client.ts';
import type { Logger } from './log.ts';

/** What the app is made from. */
export interface AppParts {
  config: Config;
  sql: Sql;
  log: Logger;
  clock: Clock;
}
