import { createApp } from '../app.ts';
import { systemClock } from '../clock.ts';
import type { Sql } from '../database/client.ts';
import { openDatabase } from '../database/open.ts';
import { listen } from '../http/listen.ts';
import { fillKeys } from '../modules/jobs/keys.usecase.ts';
import { ensureAdminToken } from '../modules/users/first-admin.ts';
import { type Background, startBackground } from '../pipeline/background.ts';
import { planOf } from '../pipeline/engine/plan.ts';
import { LazyPipeline } from '../pipeline/lazy-pipeline.ts';
import { configuredWorkflow } from '../pipeline/workflow-3001/configured.ts';
import { openWorkflow3001 } from '../pipeline/workflow-3001/open.ts';
import type { Surroundings } from './command.ts';

export interface RunningServer {
  url: string;
  sql: Sql;
  /** Set only if it was created just now; it cannot be read again. */
  adminToken: string | null;
  /** Finishes the requests under way, then lets go of the database. */
  stop(): Promise<void>;
}

/** Database, app and port, in this order; what was opened is closed again when a later one fails. */
export async function runServer({ config, log }: Surroundings): Promise<RunningServer> {
  const database = await openDatabase({
    databaseUrl: config.DATABASE_URL,
    dataDir: config.JOBSIEVE_DATA_DIR,
    log,
  });
  try {
    const { sql } = database;
    const pipeline = new LazyPipeline(planOf(configuredWorkflow(config)), () =>
      openWorkflow3001({ config, sql, log }),
    );
    const stopping = new AbortController();
    const parts = { config, sql, log, clock: systemClock, pipeline, stopping: stopping.signal };
    const app = createApp(parts);
    const listening = await listen(app, { hostname: config.HOST, port: config.PORT });
    // The token is created once the port is bound, so that a failed start does not lose the only copy.
    const { made: adminToken, configuredIsRevoked } = await ensureAdminToken(sql, {
      configured: config.JOBSIEVE_ADMIN_TOKEN,
      clock: systemClock,
    });
    if (configuredIsRevoked) {
      log.warn('JOBSIEVE_ADMIN_TOKEN is a token that was revoked and no longer works. Set another one.');
    }
    log.info({ url: listening.url, database: database.kind }, 'listening');
    const filling = fillKeys(sql, stopping.signal).catch((error: unknown) => {
      if (!stopping.signal.aborted) log.error(error, 'jobs stored earlier could not be compared with others');
    });
    const background: Background | null =
      config.JOBSIEVE_ROLE === 'all'
        ? startBackground(() => openWorkflow3001({ config, sql, log, maintain: true }), log)
        : null;
    return {
      url: listening.url,
      sql,
      adminToken,
      async stop() {
        log.info('stopping');
        stopping.abort();
        await listening.stop();
        await background?.stop();
        await filling;
        await pipeline.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
