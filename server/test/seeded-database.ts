import { loadConfig } from '../src/config/config.ts';
import type { Sql } from '../src/database/client.ts';
import { silent } from '../src/database/log.ts';
import { decide } from '../src/modules/jobs/enrich.usecase.ts';
import { upsertLeads } from '../src/modules/jobs/sync.repository.ts';
import { sha256 } from '../src/modules/users/token.ts';
import { insertToken } from '../src/modules/users/tokens.repository.ts';
import { createUser } from '../src/modules/users/users.usecases.ts';
import { ANALYST, EXTRACT, VALIDATE } from '../src/pipeline/workflow-3001/conversations.ts';
import { openWorkflow3001 } from '../src/pipeline/workflow-3001/open.ts';
import { match } from './app-under-test.ts';

export const ADMIN_TOKEN = 'js_admin_of_the_examples';
export const USER_TOKEN = 'js_ada_of_the_examples';

const SUMMARY =
  'Role: Python Test Engineer\n\nInfosys looks for a test engineer with six years of Python and pytest.';

/**
 * Puts into a fresh database what the examples of the API speak of: user 2 (ada) with job 17 and its complete posting 5 of
 * run 40, ticket 3 on it; posting 6 whose run 41 failed at interaction 812; posting 7 with the running run 42; posting 8 that waits.
 */
export async function seed(sql: Sql, now: Date): Promise<void> {
  await seedUsers(sql, now);
  await seedJob(sql, now);
  await sql`
    insert into postings (posting_id, source, external_id, job_title, company, location, job_description)
    overriding system value
    select id, 'deutsche-bank', 'R' || id, 'Analyst', 'Deutsche Bank', 'Frankfurt', 'We look for an analyst. ' || repeat('You analyse. ', 10)
    from generate_series(6, 8) as id`;
  await sql`select setval(pg_get_serial_sequence('postings', 'posting_id'), 8)`;
  const pipeline = await openWorkflow3001({ config: loadConfig({}), sql, log: silent });
  await pipeline.close();
  await seedRuns(sql);
}

async function seedUsers(sql: Sql, now: Date): Promise<void> {
  for (const [name, role, token, label] of [
    ['admin', 'admin', ADMIN_TOKEN, 'first administrator'],
    ['ada', 'user', USER_TOKEN, 'paired browser'],
  ] as const) {
    const user = await createUser(sql, name, role);
    await insertToken(sql, { userId: user.id, hash: sha256(token), label, now });
  }
  // Noted by the server beside its answer, once a minute: an example must not depend on which is first.
  await sql`update api_tokens set last_used_at = ${now}`;
  await sql`
    insert into pairing_codes (user_id, code_hash, created_at, expires_at)
    values (2, ${sha256('ABCD2345')}, ${now}, ${new Date(now.getTime() + 600_000)})`;
}

async function seedJob(sql: Sql, now: Date): Promise<void> {
  await sql`alter table jobs alter column id restart with 17`;
  await sql`alter table postings alter column posting_id restart with 5`;
  const lead = {
    source: 'linkedin' as const,
    external_id: '4433468870',
    title: 'Python Test Engineer',
    company: 'Infosys',
    location: 'Bengaluru East, Karnataka, India',
    url: 'https://www.linkedin.com/jobs/view/4433468870/',
    posted_at: '2026-08-09',
    salary: null,
    workplace: null,
  };
  await upsertLeads(sql, { userId: 2, leads: [lead], now });
  const decision = { ...match(), status: 'MATCHED' as const };
  await decide(sql, { userId: 2, jobId: 17, decision, recheckDays: 14, now });
  await sql`update postings set posting_status = 'active' where posting_id = 5`;
  await sql`
    update postings set posting_status = 'complete', extracted_summary = ${SUMMARY}, skill_keywords = '["Python"]',
      ihl_score = 2, ihl_category = 'GENUINE', engine = 'ollama' where posting_id = 5`;
  await sql`
    insert into posting_skills (posting_id, skill, importance, weight, proficiency, years_required, reasoning)
    values (5, 'Python', 'essential', 95, 'expert', 6, 'Named first, with the years.')`;
}

async function seedRuns(sql: Sql): Promise<void> {
  await sql`
    insert into workflow_runs (workflow_run_id, workflow_id, posting_id, parameters) overriding system value
    values (40, 3001, 5, '{}'), (41, 3001, 6, '{}'), (42, 3001, 7, '{}')`;
  await sql`
    insert into interactions (interaction_id, workflow_run_id, posting_id, conversation_id, actor_id, status, model, model_host,
      engine, prompt_tokens, output_tokens, load_ms, prompt_ms, output_ms, attempts, error_class, error_message, failures, input,
      output, started_at, finished_at, queue)
    overriding system value
    select id, run, posting, conversation_id, c.actor_id, x.status::interaction_status, a.model,
      case when a.model is not null and attempts > 0 then '127.0.0.1:11434' end,
      case when x.status = 'completed' and a.model is not null then 'ollama:' || a.model end,
      prompt_tokens, output_tokens, load_ms, prompt_ms, output_ms, attempts, error_class, error_message, failures::jsonb,
      '{}', output::jsonb, case when attempts > 0 then now() end, case when attempts > 0 then now() end, 'scripts'
    from (values
      (801, 40, 5, ${VALIDATE}, 'completed', null::int, null::int, null::int, null::int, null::int, 1, null, null, '[]', '{"result": "VALID", "reason": null}'),
      (802, 40, 5, ${EXTRACT}, 'completed', 612, 84, 2100, 930, 4200, 1, null, null, '[]', '{"summary": "Infosys looks for a Python test engineer."}'),
      (811, 41, 6, ${VALIDATE}, 'completed', null, null, null, null, null, 1, null, null, '[]', '{"result": "VALID", "reason": null}'),
      (812, 41, 6, ${ANALYST}, 'failed', 590, 0, 1800, 880, 0, 1, 'out_of_memory', 'The model needs more memory than there is.',
        '[{"at": "2026-08-10T12:00:00.000Z", "class": "out_of_memory", "message": "The model needs more memory than there is.", "model": "qwen2.5:7b", "host": "127.0.0.1:11434"}]', null),
      (820, 42, 7, ${VALIDATE}, 'pending', null, null, null, null, null, 0, null, null, '[]', null)
    ) as x (id, run, posting, step, status, prompt_tokens, output_tokens, load_ms, prompt_ms, output_ms, attempts, error_class,
      error_message, failures, output)
    join conversations c on c.conversation_name = x.step join actors a on a.actor_id = c.actor_id`;
  await sql`update workflow_runs set status = 'completed' where workflow_run_id = 40`;
  await sql`
    update workflow_runs set status = 'failed', failure_reason = 'IHL Analyst - Find Red Flags: The model needs more memory than there is.'
    where workflow_run_id = 41`;
  await sql`
    insert into review_tickets (ticket_id, posting_id, workflow_run_id, interaction_id, title, reason, details)
    overriding system value
    values (3, 5, 40, 802, 'The place is disputed', 'The reviewers read the place differently.', ${sql.json({
      summaries: ['Infosys looks for a Python test engineer.'],
      grades: [
        { by: 'session_b_mistral_grade', version: 1, grade: 'fail', issues: ['The place is missing.'] },
      ],
      issues: ['The place is missing.'],
    })})`;
  for (const [table, column] of [
    ['workflow_runs', 'workflow_run_id'],
    ['interactions', 'interaction_id'],
    ['review_tickets', 'ticket_id'],
  ] as const) {
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}), (select max(${sql(column)}) from ${sql(table)}))`;
  }
}
