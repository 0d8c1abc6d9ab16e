import type { Clock } from './clock.ts';
import type { Config } from './config/config.ts';
import type { Sql } from './database/client.ts';
import type { Logger } from './log.ts';
import type { LazyPipeline } from './pipeline/lazy-pipeline.ts';
import type { Posting } from './pipeline/workflow-3001/posting.ts';

/** What the app is made from. */
export interface AppParts {
  config: Config;
  sql: Sql;
  log: Logger;
  clock: Clock;
  pipeline: LazyPipeline<Posting>;
  /** Aborted when the server stops: answers without an end are to end. */
  stopping: AbortSignal;
}
