import { beforeEach, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/test-database.ts';

describe('the interactions', () => {
  const database = testDatabase();
  let run = 0;

  beforeEach(async () => {
    const sql = database.sql;
    await sql`insert into workflows values (7, 'Seven') on conflict do nothing`;
    await sql`insert into actors (actor_name, actor_type) values ('hand', 'script') on conflict do nothing`;
    await sql`
      insert into conversations (workflow_id, conversation_name, position, actor_id)
      select 7, 'Do it', 1, actor_id from actors on conflict do nothing`;
    const [row] = await sql<{ workflow_run_id: number }[]>`
      insert into workflow_runs (workflow_id) values (7) returning workflow_run_id`;
    run = row?.workflow_run_id ?? 0;
  });

  const insert = (status: string, round = 1) => database.sql`
    insert into interactions (workflow_run_id, conversation_id, actor_id, round, status)
    select ${run}, conversation_id, actor_id, ${round}, ${status} from conversations returning interaction_id`;

  it('hold a step once in each round of a run', async () => {
    await insert('completed');
    await insert('completed', 2);
    await expect(insert('completed')).rejects.toThrow('duplicate key');
  });

  it('keep in their history what is deleted', async () => {
    const [row] = await insert('completed');
    expect(await database.sql`select 1 from interactions_history`).toHaveLength(0);
    await database.sql`delete from interactions where interaction_id = ${row?.interaction_id}`;
    const [kept] = await database.sql`
      select * from interactions_history where interaction_id = ${row?.interaction_id}`;
    expect(kept).toMatchObject({
      workflow_run_id: run,
      round: 1,
      status: 'completed',
    });
    expect(kept?.deleted_at).toBeInstanceOf(Date);
  });

  it('have a history with the same columns', async () => {
    const columns = await database.sql`
      select column_name, udt_name from information_schema.columns where table_name = 'interactions'
      except
      select column_name, udt_name from information_schema.columns where table_name = 'interactions_history'`;
    expect(columns).toEqual([]);
  });

  it('cannot be truncated', async () => {
    await expect(database.sql`truncate interactions cascade`).rejects.toThrow('not truncated');
  });

  it('tell why they failed when somebody ended them by hand', async () => {
    const [row] = await insert('running');
    await database.sql`update interactions set lease_until = now() where interaction_id = ${row?.interaction_id}`;
    await database.sql`UPDATE interactions SET status = 'failed' WHERE status = 'running'`;
    const [failed] =
      await database.sql`select * from interactions where interaction_id = ${row?.interaction_id}`;
    expect(failed).toMatchObject({ status: 'failed', error_class: 'aborted', lease_until: null });
    expect(failed?.finished_at).toBeInstanceOf(Date);
  });

  it('belong to runs that know when they were ended by hand', async () => {
    await database.sql`UPDATE workflow_runs SET status = 'aborted' WHERE status = 'running'`;
    const [row] =
      await database.sql`select status, ended_at from workflow_runs where workflow_run_id = ${run}`;
    expect(row?.status).toBe('aborted');
    expect(row?.ended_at).toBeInstanceOf(Date);
  });

  it('let one run at a time work on a posting', async () => {
    const [posting] = await database.sql<{ posting_id: number }[]>`
      insert into postings (source, external_id, job_title) values ('test', gen_random_uuid()::text, 'Tester')
      returning posting_id`;
    const start = () => database.sql`
      insert into workflow_runs (workflow_id, posting_id) values (7, ${posting?.posting_id ?? 0})`;
    await start();
    await expect(start()).rejects.toThrow('duplicate key');
    await database.sql`update workflow_runs set status = 'aborted' where posting_id = ${posting?.posting_id ?? 0}`;
    await start();
  });
});
