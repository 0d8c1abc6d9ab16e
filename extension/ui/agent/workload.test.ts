import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { REAL_TIMING } from '../../agent/timing';
import type { LeadRow } from '../../store/database';
import { JobSieveDatabase } from '../../store/database';
import { noteTiming } from '../../store/timings';
import { inTrouble, match } from '../fixtures/rows';
import { readWorkload, type Workload, workloadLines, workloadWords } from './workload';

const db = new JobSieveDatabase('workload');
afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const NOW = new Date(2026, 10, 22, 12).getTime();
const ENGINE = 'ollama:qwen2.5';
const undecided = (id: number, stage: LeadRow['stage'], change: Partial<LeadRow> = {}): LeadRow => {
  const { verdict: _verdict, score: _score, ...row } = match(String(10_000_000 + id), { stage, ...change });
  return row;
};
const paced = (source: 'linkedin' | 'naukri', used: number, change = {}) => ({
  source,
  nextAt: NOW + 5_000,
  day: '2026-11-22',
  used,
  backoff: 0,
  backoffUntil: 0,
  ...change,
});
const words = (load: Workload, cap = 120) => workloadWords(load, cap, REAL_TIMING);
const NOTHING: Workload = {
  sites: [],
  waiting: 0,
  toRead: 0,
  unsent: 0,
  pagesToday: 0,
  scoreTakes: 0,
  nextAt: Number.POSITIVE_INFINITY,
};

describe('what waits for the agent', () => {
  it('is counted by site, with the pages of today and the time of the next one', async () => {
    await db.leads.bulkAdd([
      ...Array.from({ length: 12 }, (_, index) => undecided(index, 'wanted')),
      undecided(20, 'found', { source: 'naukri' }),
      undecided(21, 'wanted', { source: 'naukri' }),
      undecided(22, 'settled'),
      undecided(23, 'unjudged'),
    ]);
    await db.pace.bulkPut([paced('linkedin', 40), paced('naukri', 12)]);
    await db.leads
      .where('stage')
      .equals('found')
      .modify({ dueAt: NOW + 60_000 });
    const load = await readWorkload(db, ENGINE, NOW);
    expect(words(load)).toBe('14 jobs waiting, about 2 minutes');
    expect(workloadLines(load, 120, NOW)).toEqual([
      'Next one in 5 s.',
      'LinkedIn: 12 jobs waiting, 40 pages read today.',
      'Naukri: 2 jobs waiting, 12 pages read today.',
      '52 of 120 pages for today are read.',
    ]);
    expect(workloadLines(load, 120, NOW + 3_500)[0]).toBe('Next one in 2 s.');
    expect(workloadLines(load, 120, NOW + 6_000)[0]).toMatch(/^LinkedIn/);
    expect(workloadLines(load, 120, NOW, false)[0]).toMatch(/^LinkedIn/);
  });

  it('does not count pages of yesterday', async () => {
    await db.leads.add(undecided(1, 'wanted'));
    await db.pace.put(paced('linkedin', 100, { day: '2026-11-21', nextAt: 0 }));
    expect(await readWorkload(db, ENGINE, NOW)).toMatchObject({ pagesToday: 0, waiting: 1 });
  });

  it('waits as long as its site: a back-off, a site that does not answer, a wall', async () => {
    await db.leads.add(undecided(1, 'wanted'));
    await db.pace.put(paced('linkedin', 1, { backoffUntil: NOW + 600_000 }));
    expect((await readWorkload(db, ENGINE, NOW)).nextAt).toBe(NOW + 600_000);
    await db.health.put(inTrouble('linkedin', { retryAt: NOW + 900_000 }));
    const load = await readWorkload(db, ENGINE, NOW);
    expect(workloadLines(load, 120, NOW)[0]).toBe('Next one in 15 min.');
    await db.health.put(inTrouble('linkedin', { state: 'blocked', retryAt: null }));
    expect((await readWorkload(db, ENGINE, NOW)).nextAt).toBe(Number.POSITIVE_INFINITY);
  });

  it('takes as long as scoring was measured to take here, where that is slower than reading', async () => {
    await db.leads.bulkAdd(Array.from({ length: 10 }, (_, index) => undecided(index, 'described')));
    await noteTiming(db, 'builtin', 100);
    await noteTiming(db, ENGINE, 60_000);
    const load = await readWorkload(db, ENGINE, NOW);
    expect(words(load)).toBe('10 jobs waiting, about 10 minutes');
  });

  it('is told apart from what does not fit into the budget of today', () => {
    const load = { ...NOTHING, waiting: 30, toRead: 30, pagesToday: 110 };
    expect(words(load)).toBe('30 jobs waiting, about 1 minute today, 20 tomorrow');
    expect(words({ ...load, pagesToday: 120 })).toBe('30 jobs waiting for tomorrow');
  });

  it('is nothing when every job is decided and every decision is sent', async () => {
    await db.leads.bulkAdd([match('10000001'), undecided(2, 'unjudged')]);
    await db.pace.put(paced('linkedin', 7));
    const load = await readWorkload(db, ENGINE, NOW);
    expect(words(load)).toBeNull();
    expect(workloadLines(load, 120, NOW)).toEqual([]);
    expect(words({ ...NOTHING, unsent: 1 })).toBe('1 score to be sent to your server');
    expect(words({ ...NOTHING, waiting: 1, toRead: 1 })).toBe('1 job waiting, less than a minute');
  });
});
