import { loadConfig } from '../src/config/config.ts';
import type { Sql } from '../src/database/client.ts';
import { silent } from '../src/database/log.ts';
import { readFigures } from '../src/metrics/database-reading.ts';
import { pageOfInteractions } from '../src/modules/pipeline/interactions.usecases.ts';
import { readLive } from '../src/modules/pipeline/live.repository.ts';
import { pageOfRuns } from '../src/modules/pipeline/runs.usecases.ts';
import { readStats } from '../src/modules/stats/stats.usecase.ts';
import { pageOfTickets } from '../src/modules/tickets/tickets.usecases.ts';
import { createUser } from '../src/modules/users/users.usecases.ts';
import { planOf } from '../src/pipeline/engine/plan.ts';
import { readEta } from '../src/pipeline/views/eta.ts';
import { configuredWorkflow } from '../src/pipeline/workflow-3001/configured.ts';
import { openWorkflow3001 } from '../src/pipeline/workflow-3001/open.ts';

const POSTINGS = 20_000;
/** Of a posting that is not improved. */
const STEPS = 12;
const JOBS = 100_000;
/** Under way at once. */
const RUNS = 500;

/**
 * What the administrator's views cost on a database with some history, against the cheapest question that reads the same
 * table: how many rows it has.
 */
export async function measureAdmin(sql: Sql): Promise<void> {
  await fill(sql);
  const plan = planOf(configuredWorkflow(loadConfig({})));
  const now = new Date();
  const baseline = await median(() => sql`select count(*) from interactions`);
  console.log(
    `\nadmin views, ${POSTINGS * STEPS} interactions, ${JOBS} jobs; count(*) of interactions: 1.0 x`,
  );
  const show = async (name: string, question: () => PromiseLike<unknown>) => {
    const ms = await median(question);
    console.log(`  ${name.padEnd(34)} ${ms.toFixed(1).padStart(8)} ms  ${(ms / baseline).toFixed(2)} x`);
  };
  await show('count(*)', () => sql`select count(*) from interactions`);
  await show('/metrics', () => readFigures(sql));
  await show('a look of the live feed, idle', () => readLive(sql, plan));
  await show('/admin/stats', () => readStats(sql, { days: 30, now }));
  await show('a page of failed interactions', () => pageOfInteractions(sql, { status: 'failed', limit: 50 }));
  await show('a page of one posting’s steps', () => pageOfInteractions(sql, { posting_id: 77, limit: 50 }));
  await show('a page of runs', () => pageOfRuns(sql, { limit: 50 }));
  await show('a page of tickets', () => pageOfTickets(sql, { limit: 50 }));
  await startRuns(sql);
  await show(`a look of the live feed, ${RUNS} runs`, () => readLive(sql, plan));
  await show('the estimate of the time left', () => readEta(sql, plan));
}

/** Runs under way at their fourth step: two of the workflow's steps have never run, and the estimate asks for all of them. */
async function startRuns(sql: Sql): Promise<void> {
  await sql`
    insert into postings (source, external_id, job_title, job_description)
    select 'bench', 'admin running ' || n, 'Engineer', 'text' from generate_series(1, ${RUNS}::int) as n`;
  await sql`
    insert into workflow_runs (workflow_id, posting_id, status)
    select 3001, posting_id, 'running' from postings where source = 'bench' and external_id like 'admin running %'`;
  await sql`
    insert into interactions (workflow_run_id, posting_id, conversation_id, actor_id, status, queue, model, started_at, finished_at)
    select r.workflow_run_id, r.posting_id, c.conversation_id, c.actor_id,
      case when c.position = 4 then 'pending' else 'completed' end::interaction_status, 'bench', a.model,
      case when c.position < 4 then now() - interval '20 seconds' end, case when c.position < 4 then now() - interval '10 seconds' end
    from workflow_runs r cross join conversations c join actors a using (actor_id)
    where r.status = 'running' and c.workflow_id = 3001 and c.position in (2, 3, 4)`;
  await sql`analyze`;
}

async function fill(sql: Sql): Promise<void> {
  const pipeline = await openWorkflow3001({ config: loadConfig({}), sql, log: silent });
  await pipeline.close();
  const user = await createUser(sql, `admin bench ${Date.now()}`, 'user');
  await sql`
    insert into postings (source, external_id, job_title, job_description)
    select 'bench', 'admin ' || n, 'Engineer', 'text' from generate_series(1, ${POSTINGS}::int) as n`;
  await sql`
    insert into workflow_runs (workflow_id, posting_id, status, ended_at)
    select 3001, posting_id, 'completed', now() from postings where source = 'bench'`;
  await sql`
    insert into interactions (workflow_run_id, posting_id, conversation_id, actor_id, status, model, output_tokens, output_ms,
      load_ms, attempts, output, started_at, finished_at, error_class)
    select r.workflow_run_id, r.posting_id, c.conversation_id, c.actor_id,
      case when r.workflow_run_id % 500 = 0 and c.position = 15 then 'failed' else 'completed' end::interaction_status, a.model, 80, 4000, 20, 1,
      jsonb_build_object('summary', repeat('A sentence of a summary. ', 20)), now() - interval '1 day', now() - interval '1 day',
      case when r.workflow_run_id % 500 = 0 and c.position = 15 then 'timeout' end
    from workflow_runs r cross join conversations c join actors a using (actor_id)
    where r.workflow_id = 3001 and c.workflow_id = 3001 and c.position not in (1, 6, 7, 8)`;
  await sql`
    insert into review_tickets (posting_id, workflow_run_id, interaction_id, title, reason, details)
    select posting_id, workflow_run_id, min(interaction_id), 'The place is disputed', 'Graders disagree.', '{}'
    from interactions where workflow_run_id % 4 = 0 group by 1, 2`;
  await sql`
    insert into jobs (source, external_id, title, company, url, description, deep_scraped_at)
    select 'naukri', 'admin ' || n, 'Engineer', 'Acme', 'https://www.naukri.com/' || n,
      case when n % 5 = 0 then repeat('A sentence of a description. ', 100) end, case when n % 5 = 0 then now() - n * interval '20 seconds' end
    from generate_series(1, ${JOBS}::int) as n`;
  await sql`
    insert into user_job_map (user_id, job_id, application_status, match_score, checked_at)
    select ${user.id}, id, case when description is null then 'AUTO_REJECTED' else 'MATCHED' end::application_status,
      case when description is null then 12 else 70 end, now() - id * interval '20 seconds'
    from jobs where external_id like 'admin %'`;
  await sql`analyze`;
}

async function median(question: () => PromiseLike<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 7; n += 1) {
    const start = performance.now();
    await question();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[3] ?? 0;
}
