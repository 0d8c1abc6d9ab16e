import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { JobSieveDatabase } from './database';
import { databaseProblem } from './open';
import {
  deleteResume,
  RESUME_MAX,
  RESUMES_MAX,
  readResume,
  readResumes,
  saveResume,
  takeIntoUse,
} from './resumes';

let databases = 0;
const fresh = () => new JobSieveDatabase(`resumes-${databases++}`);

describe('several resumes', () => {
  it('are kept side by side; the one saved last is in use, and any other can be', async () => {
    const db = fresh();
    expect(await readResume(db)).toBeNull();
    const first = await saveResume({ name: 'Data', text: 'Pipelines' }, db, 1);
    const second = await saveResume({ name: 'Team lead', text: ' Teams\0 ' }, db, 2);
    expect(await readResume(db)).toMatchObject({ name: 'Team lead', text: 'Teams', updatedAt: 2 });
    await takeIntoUse(first.id, db);
    expect((await readResumes(db)).map(({ name }) => name)).toEqual(['Data', 'Team lead']);
    await deleteResume(first.id, db);
    expect(await readResume(db)).toMatchObject({ id: second.id });
    await deleteResume(second.id, db);
    expect(await readResume(db)).toBeNull();
  });

  it('are replaced by their own number, and are older only when something of them has changed', async () => {
    const db = fresh();
    const { id } = await saveResume({ name: 'Data', text: 'Pipelines' }, db, 1);
    await saveResume({ id, name: 'Data engineer', text: 'Pipelines' }, db, 2);
    expect(await readResumes(db)).toMatchObject([{ id, name: 'Data engineer', updatedAt: 1 }]);
    await saveResume({ id, name: 'Data engineer', text: 'Pipelines and lakes' }, db, 3);
    expect(await readResumes(db)).toMatchObject([{ id, updatedAt: 3 }]);
    const understood = { skills: ['Airflow'], titles: [], years: 3, languages: [] };
    await saveResume({ id, name: 'Data engineer', text: 'Pipelines and lakes', understood }, db, 4);
    expect(await readResumes(db)).toMatchObject([{ id, updatedAt: 4, understood }]);
  });

  it('are so many and no more', async () => {
    const db = fresh();
    for (let at = 0; at < RESUMES_MAX; at++) await saveResume({ name: `${at}`, text: 'x' }, db);
    await expect(saveResume({ name: 'more', text: 'x' }, db)).rejects.toThrow(/delete one first/);
    expect(await readResumes(db)).toHaveLength(RESUMES_MAX);
  });
});

it.each([
  ['an empty text', ' \n'],
  ['an endless one', 'a'.repeat(RESUME_MAX + 1)],
])('%s is refused, and the old resume stays', async (_, text) => {
  const db = fresh();
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
