import { describe, expect, it } from 'vitest';
import { appUnderTest } from '../../../test/app-under-test.ts';
import { createTestDatabase } from '../../../test/test-database.ts';
import { connect } from '../../database/client.ts';

describe('health', () => {
  it('is ready on a migrated database', async () => {
    const database = await createTestDatabase();
    const { call } = appUnderTest(database.sql);
    expect(await call(null, 'GET', '/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await call(null, 'GET', '/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
    await database.drop();
  });

  it('is up, but not ready, while migrations are pending', async () => {
    const database = await createTestDatabase({ migrated: false });
    const { call } = appUnderTest(database.sql);
    expect((await call(null, 'GET', '/healthz')).status).toBe(200);
    expect(await call(null, 'GET', '/readyz')).toMatchObject({
      status: 503,
      body: { code: 'database.migrations_pending' },
    });
    await database.drop();
  });

  it('is up, but not ready, while the database is away, and says so on every route that needs it', async () => {
    const sql = connect('postgres://nobody:nothing@127.0.0.1:1/none', { max: 1 });
    const { call } = appUnderTest(sql);
    expect((await call(null, 'GET', '/healthz')).status).toBe(200);
    const ready = await call(null, 'GET', '/readyz');
    expect(ready).toMatchObject({ status: 503, body: { code: 'database.unavailable' } });
    const jobs = await call('js_any', 'GET', '/agent-forge/jobs');
    expect(jobs).toMatchObject({ status: 503, body: { code: 'database.unavailable' } });
    expect(jobs.headers.get('retry-after')).toBe('2');
    await sql.end({ timeout: 0 });
  });
});
