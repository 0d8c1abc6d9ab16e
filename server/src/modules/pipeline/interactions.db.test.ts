import {
  interactionDetailSchema,
  interactionPageSchema,
} from '@jobsieve/shared/contracts/admin/interactions';
import { startedRunsSchema } from '@jobsieve/shared/contracts/admin/runs';
import { describe, expect, it } from 'vitest';
import { adminUnderTest } from '../../../test/admin-under-test.ts';
import { scripted } from '../../../test/scripted-models.ts';
import { testDatabase } from '../../../test/test-database.ts';
import { StepError } from '../../pipeline/engine/step-error.ts';
import { ANALYST } from '../../pipeline/workflow-3001/conversations.ts';

const INTERACTIONS = '/pipeline/interactions';

describe('interactions', () => {
  const database = testDatabase();
  const start = () => adminUnderTest(database.sql);
  const page = (body: unknown) => interactionPageSchema.parse(body).interactions;

  /** A posting whose analysis fails for good. */
  async function failing(server: Awaited<ReturnType<typeof start>>) {
    const id = await server.addPosting();
    await server.ask('POST', '/pipeline/runs', { posting_ids: [id] });
    await server.workOff(
      scripted({
        [ANALYST]: () => {
          throw new StepError('out_of_memory', 'The model needs more memory than there is.');
        },
      }),
    );
    const [failed] = page((await server.ask('GET', `${INTERACTIONS}?status=failed&posting_id=${id}`)).body);
    return { id, failed };
  }

  it('are found by status, step, run and kind of failure, and tell what happened', async () => {
    const server = await start();
    const { id, failed } = await failing(server);
    expect(failed).toMatchObject({
      conversation_name: ANALYST,
      position: 13,
      actor_type: 'ai_model',
      error_class: 'out_of_memory',
      attempts: 1,
      stuck: false,
    });
    const found = async (query: string) => page((await server.ask('GET', `${INTERACTIONS}?${query}`)).body);
    expect(await found(`posting_id=${id}&error_class=out_of_memory`)).toEqual([failed]);
    expect(await found(`posting_id=${id}&error_class=timeout`)).toEqual([]);
    expect(await found(`workflow_run_id=${failed?.workflow_run_id}&step=13`)).toEqual([failed]);
    expect((await found(`posting_id=${id}&status=completed`)).every((it) => it.status === 'completed')).toBe(
      true,
    );
    expect(await found(`posting_id=${id}&stuck=true`)).toEqual([]);

    const { body } = await server.ask('GET', `${INTERACTIONS}/${failed?.interaction_id}`);
    expect(interactionDetailSchema.parse(body).failures).toMatchObject([
      { class: 'out_of_memory', host: 'one' },
    ]);
    const [graded] = await found(`posting_id=${id}&step=4`);
    const whole = interactionDetailSchema.parse(
      (await server.ask('GET', `${INTERACTIONS}/${graded?.interaction_id}`)).body,
    );
    expect(whole).toMatchObject({
      output: { grade: 'pass' },
      input: { summary: expect.any(String) },
      prompt_tokens: 100,
    });
  });

  it('that failed are tried again, in a run that does nothing twice', async () => {
    const server = await start();
    const { id, failed } = await failing(server);
    const again = await server.ask('POST', `${INTERACTIONS}/${failed?.interaction_id}/retry`);
    expect(again.status).toBe(201);
    expect(await server.ask('POST', `${INTERACTIONS}/${failed?.interaction_id}/retry`)).toMatchObject({
      status: 409,
      body: { code: 'posting.running' },
    });
    await server.workOff();
    expect((await server.ask('GET', `/pipeline/runs/${again.body.run_id}`)).body).toMatchObject({
      status: 'completed',
      steps: { completed: 4, skipped: 8 },
    });
    expect((await server.ask('GET', `/postings/${id}`)).body).toMatchObject({ posting_status: 'complete' });
  });

  it('that did not fail, or are not there, are not tried again', async () => {
    const server = await start();
    const id = await server.addPosting();
    await server.ask('POST', '/pipeline/runs', { posting_ids: [id] });
    const [waiting] = page((await server.ask('GET', `${INTERACTIONS}?posting_id=${id}`)).body);
    expect(await server.ask('POST', `${INTERACTIONS}/${waiting?.interaction_id}/retry`)).toMatchObject({
      status: 409,
      body: { code: 'interaction.not_failed' },
    });
    expect((await server.ask('POST', `${INTERACTIONS}/999999/retry`)).status).toBe(404);
    expect((await server.ask('GET', `${INTERACTIONS}/999999`)).body.code).toBe('interaction.not_found');
    expect((await server.ask('GET', `${INTERACTIONS}?status=sleeping`)).status).toBe(422);
  });

  it('whose worker is silent are shown as stuck, and wait again after a reset', async () => {
    const server = await start();
    const id = await server.addPosting();
    const { body } = await server.ask('POST', '/pipeline/runs', { posting_ids: [id] });
    const [runId = 0] = startedRunsSchema.parse(body).run_ids;
    const seize = (lease: string) => database.sql`
      update interactions set status = 'running', started_at = now(), attempts = 1, worker_id = gen_random_uuid(),
        lease_until = now() + ${lease}::interval where workflow_run_id = ${runId}`;
    const stuck = async () =>
      page((await server.ask('GET', `${INTERACTIONS}?stuck=true&workflow_run_id=${runId}`)).body).length;

    await seize('1 hour');
    expect(await stuck()).toBe(0);
    expect((await server.ask('POST', '/pipeline/reset-stuck')).body).toMatchObject({ requeued: 0 });
    expect((await server.ask('POST', '/pipeline/reset-stuck', { leases: 'all' })).body).toMatchObject({
      requeued: 1,
    });
    await seize('-1 second');
    expect(await stuck()).toBe(1);
    expect((await server.ask('POST', '/pipeline/reset-stuck', {})).body).toMatchObject({
      requeued: 1,
      given_up: 0,
    });
    expect(await stuck()).toBe(0);
    await server.workOff();
    expect((await server.ask('GET', `/postings/${id}`)).body).toMatchObject({ posting_status: 'complete' });
    expect((await server.ask('POST', '/pipeline/reset-stuck', { everything: true })).status).toBe(422);
  });
});
