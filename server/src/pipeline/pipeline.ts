import type { Config } from '../config/config.ts';
import type { Sql } from '../database/client.ts';
import type { Log } from '../database/log.ts';
import type { Engine } from './engine/engine.ts';
import type { ModelClient } from './engine/model-client.ts';

/** A workflow on a database, and who does the work of its models. */
export interface Pipeline<Subject> {
  engine: Engine<Subject>;
  models: ModelClient;
  /** Gives the queues up; the database stays open. */
  close(): Promise<void>;
}

export interface PipelineParts {
  config: Config;
  sql: Sql;
  log: Log;
  /** Whether this process clears up the queue, too; for workers. */
  maintain?: boolean;
}

/** Puts a pipeline on a migrated database. */
export type OpenPipeline<Subject> = (parts: PipelineParts) => Promise<Pipeline<Subject>>;
