import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AdminBrowser } from '../../test/admin-browser.ts';
import { adminUnderTest } from '../../test/admin-under-test.ts';
import { appUnderTest, lead, match } from '../../test/app-under-test.ts';
import { scripted } from '../../test/scripted-models.ts';
import { createTestDatabase, testDatabase } from '../../test/test-database.ts';
import { checkoutDir } from '../config/checkout.ts';
import { StepError } from '../pipeline/engine/step-error.ts';
import { ANALYST, EXTRACT } from '../pipeline/workflow-3001/conversations.ts';
import { createMetrics } from './metrics.ts';

/** The lines of a metric, as `{labels} value`. */
const linesOf = (text: string, name: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    .map((line) => line.slice(name.length).trim());

describe('the metrics', () => {
  const database = testDatabase();

  it('count and time requests by route, and never by address', async () => {
    const server = await adminUnderTest(database.sql);
    await server.ask('GET', '/users');
    await server.ask('GET', '/postings/4711');
    await server.call(null, 'GET', '/secret-address/4712');
    const browser = new AdminBrowser(server.app);
    await browser.signIn(server.admin.token);
    await browser.open('/admin/ui/runs');
    await browser.open('/admin/ui/users/4713');
    await server.call(null, 'BREW', '/agent-forge/jobs');
    const { body: text, headers } = await server.call<string>(server.admin.token, 'GET', '/metrics');
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=/);
    expect(linesOf(text, 'jobsieve_http_requests_total')).toEqual(
      expect.arrayContaining([
        '{method="GET",route="/admin/users",status="200"} 1',
        '{method="GET",route="/admin/postings/:id",status="404"} 1',
        '{method="GET",route="none",status="404"} 1',
        '{method="GET",route="/admin/ui/runs",status="200"} 1',
        '{method="GET",route="/admin/ui/users/:id",status="404"} 1',
      ]),
    );
    expect(linesOf(text, 'jobsieve_http_request_duration_seconds_count')).toContain(
      '{method="GET",route="/admin/users"} 1',
    );
    expect(text).not.toMatch(/4711|4712|4713|BREW/);
    expect(linesOf(text, 'nodejs_eventloop_lag_p99_seconds')).toHaveLength(1);
  });

  it('tell queues, models, retries, loads and tokens of the whole installation', async () => {
    const own = await createTestDatabase();
    try {
      const server = await adminUnderTest(own.sql);
      const ids = [await server.addPosting(), await server.addPosting()];
      const waiting = await server.addPosting();
      await server.ask('POST', '/pipeline/runs', { posting_ids: [ids[0]] });
      let tries = 0;
      await server.workOff(
        scripted({
          [EXTRACT]: () => {
            tries += 1;
            if (tries === 1) throw new StepError('invalid_output', 'Not that.');
            return { summary: 'A bakery looks for a baker who bakes bread at night and has experience.' };
          },
        }),
      );
      await server.ask('POST', '/pipeline/runs', { posting_ids: [ids[1]] });
      await server.workOff(
        scripted({
          [ANALYST]: () => {
            throw new StepError('out_of_memory', 'No.');
          },
        }),
      );
      await own.sql`update interactions set load_ms = 900 where model = 'mistral:latest' and posting_id = ${ids[0] ?? 0}`;
      await server.ask('POST', '/pipeline/runs', { posting_ids: [waiting] });
      const { body: text } = await server.call<string>(server.admin.token, 'GET', '/metrics');
      expect(linesOf(text, 'jobsieve_database_up')).toEqual(['1']);
      expect(linesOf(text, 'jobsieve_queue_depth')).toEqual(['{model="scripts",status="pending"} 1']);
      expect(linesOf(text, 'jobsieve_step_retries_total')).toContain('{model="llama3.2:latest"} 1');
      expect(linesOf(text, 'jobsieve_steps_total')).toEqual(
        expect.arrayContaining([
          '{model="llama3.2:latest",outcome="completed"} 2',
          '{model="qwen2.5:7b",outcome="failed"} 1',
        ]),
      );
      expect(linesOf(text, 'jobsieve_model_loads_total')).toContain('{model="mistral:latest"} 2');
      expect(linesOf(text, 'jobsieve_model_tokens_total')).toContain(
        '{model="llama3.2:latest",kind="prompt"} 200',
      );
      expect(linesOf(text, 'jobsieve_failed_steps')).toEqual(['{class="out_of_memory"} 1']);
      expect(linesOf(text, 'jobsieve_runs').sort()).toEqual([
        '{status="completed"} 1',
        '{status="failed"} 1',
        '{status="running"} 1',
      ]);
      expect(linesOf(text, 'jobsieve_database_connections').length).toBeGreaterThan(0);
    } finally {
      await own.drop();
    }
  });

  it('say that the database is away, and of what nobody knows nothing', async () => {
    const own = await createTestDatabase();
    const metrics = createMetrics({ sql: own.sql });
    await own.drop();
    const text = await metrics.text();
    expect(linesOf(text, 'jobsieve_database_up')).toEqual(['0']);
    for (const name of ['jobsieve_workers', 'jobsieve_queue_depth', 'jobsieve_steps_total']) {
      expect([name, linesOf(text, name)]).toEqual([name, []]);
    }
    expect(linesOf(text, 'process_resident_memory_bytes')).toHaveLength(1);
  });

  it.each(['deploy/grafana/jobsieve.json', 'deploy/prometheus/alerts.yaml'])(
    'are all there that %s names',
    async (file) => {
      const server = appUnderTest(database.sql);
      const admin = await server.user(`reader of ${file}`, 'admin');
      const { body: text } = await server.call<string>(admin.token, 'GET', '/metrics');
      const known = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
      const named = readFileSync(resolve(checkoutDir, file), 'utf8').matchAll(
        /\b(?:jobsieve|nodejs|process)_\w+/g,
      );
      const names = new Set([...named].map(([name]) => name.replace(/_(bucket|sum|count)$/, '')));
      expect(names.size).toBeGreaterThan(7);
      expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    },
  );
});

describe('logs and metrics', () => {
  const database = testDatabase();

  it('hold no secret, no resume and nothing of a posting, whatever fails', async () => {
    const logLines: string[] = [];
    const server = await adminUnderTest(database.sql, { logLines });
    const user = await server.user('canary owner');
    const text = `CANARY-DESCRIPTION we bake bread. ${'You bake at night. '.repeat(10)}`;
    const sync = { jobs: [lead({ title: 'CANARY-TITLE' })] };
    const { body } = await server.call<{ new: number[] }>(
      user.token,
      'POST',
      '/agent-forge/jobs/sync?q=CANARY-QUERY',
      sync,
    );
    const enrich = match({
      ai_reasoning: 'CANARY-REASONING',
      enrichment_data: { description: text, requirements: 'CANARY-REQUIREMENTS', is_easy_apply: null },
    });
    const path = `/agent-forge/jobs/${body.new[0]}`;
    expect((await server.call(user.token, 'POST', `${path}/enrich`, enrich)).status).toBe(200);
    await server.call(user.token, 'POST', `${path}/enrich`, { ...enrich, resume: 'CANARY-RESUME' });
    await server.call(user.token, 'POST', `${path}/enrich`, '{"CANARY-RESUME": ');
    await server.call(user.token, 'PATCH', path, { notes: 'CANARY-NOTES' });
    const code = await server.ask('POST', '/pairing-codes', { user_id: user.id });
    await server.call(null, 'POST', '/agent-forge/pair', { code: code.body.code });
    await server.call('CANARY-TOKEN', 'GET', '/agent-forge/jobs');
    // A failure whose message quotes what a model made of the posting; then one that is done well.
    await server.ask('POST', '/pipeline/runs', { limit: 10 });
    await server.workOff(
      scripted({ [EXTRACT]: () => ({ summary: `CANARY-SUMMARY ${'work '.repeat(50)}` }) }),
    );
    const failed = await server.ask<{ interactions: { error_message: string; posting_id: number }[] }>(
      'GET',
      '/pipeline/interactions?status=failed',
    );
    expect(failed.body.interactions[0]?.error_message).toMatch(/work/);
    await server.ask('POST', '/pipeline/runs', { posting_ids: [failed.body.interactions[0]?.posting_id] });
    await server.workOff();
    await database.sql`alter table user_job_map rename to away`;
    await server.call(user.token, 'GET', path);
    await database.sql`alter table away rename to user_job_map`;

    const metrics = (await server.call<string>(server.admin.token, 'GET', '/metrics')).body;
    const logged = logLines.join('');
    expect(logged).toContain('server.unexpected');
    expect(logged.match(/"request_id"/g)?.length).toBeGreaterThan(10);
    for (const place of [logged, metrics]) {
      expect(place).not.toMatch(/CANARY/);
      expect(place).not.toContain(String(code.body.code));
      expect(place).not.toContain(user.token);
      expect(place).not.toContain(server.admin.token);
      expect(place).not.toMatch(/work work|bake/);
    }
  });
});
