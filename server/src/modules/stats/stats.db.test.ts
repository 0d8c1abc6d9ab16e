import { statsSchema } from '@jobsieve/shared/contracts/admin/stats';
import { describe, expect, it } from 'vitest';
import { adminUnderTest } from '../../../test/admin-under-test.ts';
import { lead, match, rejection } from '../../../test/app-under-test.ts';
import { createTestDatabase, testDatabase } from '../../../test/test-database.ts';

const DAY_MS = 24 * 60 * 60_000;

describe('the statistics', () => {
  const database = testDatabase();

  it('tell what the gate kept, and estimate what it kept out by the mean of what it kept', async () => {
    const server = await adminUnderTest(database.sql);
    const [ada, bob] = [await server.user('ada'), await server.user('bob')];
    const sync = async (token: string, leads: object[]) => {
      const { body } = await server.call<{ jobs: { id: number }[] }>(
        token,
        'POST',
        '/agent-forge/jobs/sync',
        { jobs: leads },
      );
      return body.jobs.map(({ id }) => id);
    };
    const enrich = (token: string, id: number | undefined, body: object) =>
      server.call(token, 'POST', `/agent-forge/jobs/${id}/enrich`, body);
    const text = (length: number) =>
      match({
        enrichment_data: { description: 'ü'.repeat(length), requirements: 'xx', is_easy_apply: null },
      });

    const leads = Array.from({ length: 5 }, () => lead());
    const other = lead({ source: 'naukri', url: 'https://www.naukri.com/job-listings-1' });
    const [a, b, c, d, e, f] = await sync(ada.token, [...leads, other]);
    await enrich(ada.token, a, text(99)); // 200 bytes
    await enrich(ada.token, b, text(199)); // 400 bytes
    await enrich(ada.token, c, rejection());
    await enrich(ada.token, f, rejection());
    server.later(DAY_MS);
    await enrich(ada.token, d, rejection());
    // Somebody else's match: that text is here and is not saved.
    await sync(bob.token, leads);
    await enrich(ada.token, e, rejection());
    await enrich(bob.token, e, text(149)); // 300 bytes
    // The same job rejected by both is one text.
    await enrich(bob.token, d, rejection());

    const stats = statsSchema.parse((await server.ask('GET', '/stats?days=3')).body);
    expect(stats.gate.kept).toEqual({ jobs: 3, bytes: 900, mean_bytes: 300 });
    // c and d by LinkedIn's mean, f by the mean of all, since nothing of Naukri's is kept.
    expect(stats.gate.saved).toEqual({ jobs: 3, bytes: 900, estimated: true });
    expect(stats.gate.by_day.map(({ day: _, ...figures }) => figures)).toEqual([
      { kept_jobs: 0, kept_bytes: 0, rejected_jobs: 0, saved_bytes: 0 },
      { kept_jobs: 2, kept_bytes: 600, rejected_jobs: 2, saved_bytes: 600 },
      { kept_jobs: 1, kept_bytes: 300, rejected_jobs: 1, saved_bytes: 300 },
    ]);
    expect(stats.gate.by_day.at(-1)?.day).toBe(server.now().toISOString().slice(0, 10));
    expect(stats.jobs).toMatchObject({
      total: 6,
      with_text: 3,
      by_source: { linkedin: 5, naukri: 1 },
      by_status: { MATCHED: 3, AUTO_REJECTED: 5, DISCOVERED: 3, OFFER: 0 },
    });
    expect(stats.postings).toMatchObject({ total: 3, by_status: { pending: 3, complete: 0 } });
    expect(stats.score_histogram).toEqual([0, 5, 0, 0, 0, 0, 0, 0, 3, 0]);
    expect(stats.users).toBe(3);
  });

  it('count IHL scores and categories of what is complete', async () => {
    const server = await adminUnderTest(database.sql);
    await server.ask('POST', '/pipeline/runs', { posting_ids: [await server.addPosting()] });
    await server.workOff();
    const stats = statsSchema.parse((await server.ask('GET', '/stats')).body);
    expect(stats.ihl_histogram).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
    expect(stats.postings.by_category).toEqual({
      GENUINE: 0,
      BORDERLINE: 1,
      COMPLIANCE_THEATER: 0,
      FAKE: 0,
    });
    expect(stats.gate.by_day).toHaveLength(30);
  });

  it('estimate nothing while no text is kept', async () => {
    const empty = await createTestDatabase();
    try {
      const server = await adminUnderTest(empty.sql);
      const stats = statsSchema.parse((await server.ask('GET', '/stats?days=1')).body);
      expect(stats.gate).toMatchObject({
        kept: { jobs: 0, bytes: 0, mean_bytes: null },
        saved: { jobs: 0, bytes: null },
        by_day: [{ kept_bytes: 0, saved_bytes: null }],
      });
      expect((await server.ask('GET', '/stats?days=0')).status).toBe(422);
      expect((await server.ask('GET', '/stats?weeks=1')).status).toBe(422);
    } finally {
      await empty.drop();
    }
  });
});
