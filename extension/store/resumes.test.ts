import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { JobSieveDatabase } from './database';
import { databaseProblem } from './open';
import { RESUME_MAX, readResume, saveResume } from './resumes';

it('the resume saved last replaces the one before', async () => {
  const db = new JobSieveDatabase('resumes-1');
  expect(await readResume(db)).toBeNull();
  await saveResume({ name: 'old.txt', text: 'Old' }, db, 1);
  await saveResume({ name: 'new.txt', text: ' New\0 ' }, db, 2);
  expect(await readResume(db)).toMatchObject({ name: 'new.txt', text: 'New', updatedAt: 2 });
  expect(await db.resumes.count()).toBe(1);
});

it.each([
  ['an empty text', ' \n'],
  ['an endless one', 'a'.repeat(RESUME_MAX + 1)],
])('%s is refused, and the old resume stays', async (_, text) => {
  const db = new JobSieveDatabase(`resumes-${text.length}`);
  await saveResume({ name: 'old.txt', text: 'Old' }, db);
  await expect(saveResume({ name: 'new.txt', text }, db)).rejects.toThrow(RangeError);
  expect(await readResume(db)).toMatchObject({ text: 'Old' });
});

it('a browser without IndexedDB is told in words, not in a stack', async () => {
  const db = new JobSieveDatabase('none');
  Object.assign(db, { open: () => Promise.reject(new Error('MissingAPI')) });
  expect(await databaseProblem(db)).toMatch(/private window/);
  expect(await databaseProblem(new JobSieveDatabase('some'))).toBeNull();
});
