import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { JobSieveDatabase, type LeadRow, type ScoreBasis } from './database';
import { decisionsOf } from './decisions';
import { freshLead } from './lead-row';

const basis = (scores: number[], crossCheck: number | null = null): ScoreBasis => ({
  scores,
  confidence: 1,
  evidence: null,
  doubts: [],
  crossCheck,
  resume: { id: 1, updatedAt: 1, name: 'cv' },
});

/** A row as version 5 left it. */
function oldRow(number: number, more: Partial<LeadRow>): LeadRow {
  const externalId = String(4_000_000_000 + number);
  const seen = { source: 'linkedin' as const, externalId, title: 'Engineer', company: 'Meridian', url: 'x' };
  return { ...freshLead(seen, number), stage: 'settled', decidedAt: 5, reasoning: 'Because.', ...more };
}

/** The tables of version 5, as they were declared then. */
async function versionFive(name: string, rows: LeadRow[]): Promise<void> {
  const old = new Dexie(name);
  old.version(5).stores({
    leads: '&key, stage, order, [stage+dueAt], [stage+order], [verdict+score], fingerprint',
    texts: '&key',
    resumes: '++id',
    counters: '&name',
    health: '&id',
    pace: '&source',
    activity: '&id',
    keys: '&id',
    cursors: '&id',
    findings: '&key',
    scans: '&id',
    reports: '&source',
  });
  await old.open();
  await old.table('leads').bulkAdd(rows);
  await old.table('texts').add({ key: rows[0]?.key, description: 'A text.', requirements: null });
  old.close();
}

it('a database of version 5 keeps its jobs, texts and scores, each score with its resume', async () => {
  const rows = [
    oldRow(1, { verdict: 'MATCHED', score: 62, engine: 'ollama:x', basis: basis([58, 62, 70], 66) }),
    oldRow(2, { verdict: 'AUTO_REJECTED', score: 12, engine: 'builtin', basis: basis([100, 100, 100], 12) }),
    // Written over by another browser's score, with this browser's basis left behind.
    oldRow(3, { verdict: 'AUTO_REJECTED', score: 4, engine: 'ollama:other', basis: basis([80], 71) }),
    oldRow(4, { verdict: 'MATCHED', score: 90, engine: 'ollama:x' }),
    oldRow(5, { stage: 'wanted' }),
  ];
  await versionFive('of-version-5', rows);
  const db = new JobSieveDatabase('of-version-5');
  const kept = await db.leads.orderBy('order').toArray();
  expect(kept).toEqual(rows.map((row, place) => (place === 2 ? { ...row, basis: null } : row)));
  expect(kept.map((row) => decisionsOf(row).map((one) => [one.score, one.basis?.resume.id ?? null]))).toEqual(
    [[[62, 1]], [[12, 1]], [[4, null]], [[90, null]], []],
  );
  expect(await db.texts.count()).toBe(1);
  expect(await db.snapshots.count()).toBe(0);
  db.close();
});

it('a database of before the gate was asked about keeps its jobs, and takes answers', async () => {
  await versionFive('of-before', [oldRow(1, {})]);
  const db = new JobSieveDatabase('of-before');
  expect(await db.leads.count()).toBe(1);
  await db.gateChecks.add({
    key: 'linkedin:1',
    engine: 'builtin',
    own: 12,
    shift: 0,
    drawnAt: 1,
    answer: null,
    answeredAt: null,
  });
  expect(await db.gateChecks.count()).toBe(1);
});
