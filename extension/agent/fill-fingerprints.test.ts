import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { JobSieveDatabase, type LeadRow } from '../store/database';
import { freshLead } from '../store/lead-row';
import { fillFingerprints } from './fill-fingerprints';

const MERIDIAN = { title: 'Sr. Engineer', company: 'Meridian Ltd', location: 'Pune, Maharashtra, India' };

function row(source: 'linkedin' | 'naukri', externalId: string, change: Partial<LeadRow>): LeadRow {
  const url = `https://www.linkedin.com/jobs/view/${externalId}/`;
  return { ...freshLead({ source, externalId, url, title: 'x', company: 'y' }, 1), ...change };
}

it('rows of a device from before postings were compared get their fingerprints, and only from what cards told', async () => {
  const name = `old-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(2).stores({ leads: '&key, stage, order, [stage+dueAt], [stage+order], [verdict+score]' });
  await old
    .table('leads')
    .bulkAdd([
      row('linkedin', '10000001', MERIDIAN),
      row('naukri', '10000002', { title: 'Senior Engineer', company: 'Meridian', location: 'Pune' }),
      row('linkedin', '10000003', { ...MERIDIAN, fromPage: ['location'] }),
      row('linkedin', '10000004', { ...MERIDIAN, location: null, fingerprint: 'of older rules' }),
    ]);
  old.close();
  const db = new JobSieveDatabase(name);
  await fillFingerprints(db);
  const prints = (await db.leads.orderBy('key').toArray()).map(({ fingerprint }) => fingerprint);
  const [first] = prints;
  expect(first).toBe('meridian\nsenior engineer\npune');
  expect(prints).toEqual([first, undefined, undefined, first]);
  expect(
    await db.leads
      .where('fingerprint')
      .equals(first ?? '')
      .count(),
  ).toBe(2);

  // Once for each version of the rules.
  await db.leads.update('linkedin:10000001', { fingerprint: 'kept' });
  await fillFingerprints(db);
  expect((await db.leads.get('linkedin:10000001'))?.fingerprint).toBe('kept');
  await db.delete();
});

it('fingerprints of older rules are made anew: what a board merged is parted, other spellings come together', async () => {
  const db = new JobSieveDatabase(`older-${crypto.randomUUID()}`);
  const dice = { title: 'Engineer', company: 'Jobs via Dice', location: 'Austin, TX' };
  await db.leads.bulkAdd([
    row('linkedin', '10000001', { ...dice, fingerprint: 'jobs via dice\nengineer\naustin, texas' }),
    row('linkedin', '10000002', { ...dice, fingerprint: 'jobs via dice\nengineer\naustin, texas' }),
    row('linkedin', '10000003', { ...MERIDIAN, title: 'Full Stack Engineer', fingerprint: 'a' }),
    row('naukri', '10000004', { ...MERIDIAN, title: 'Fullstack Engineer | Remote', fingerprint: 'b' }),
  ]);
  await db.cursors.put({ id: 'fingerprints', value: '1' });
  await fillFingerprints(db);
  const prints = (await db.leads.orderBy('key').toArray()).map(({ fingerprint }) => fingerprint);
  expect(prints.slice(0, 2)).toEqual([undefined, undefined]);
  expect(prints[2]).toBe('meridian\nfullstack engineer\npune');
  expect(prints[3]).toBe(prints[2]);
  await db.delete();
});
