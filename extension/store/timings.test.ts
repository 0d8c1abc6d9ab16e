import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { JobSieveDatabase } from './database';
import { noteTiming, readTimings } from './timings';

it('seconds a job are an average, engine by engine, in which late jobs count more', async () => {
  const db = new JobSieveDatabase('timings');
  expect(await readTimings(db)).toEqual([]);
  for (const ms of [1000, 3000]) await noteTiming(db, 'ollama:qwen2.5', ms);
  await noteTiming(db, 'builtin', 4);
  expect(await readTimings(db)).toEqual([
    { engine: 'builtin', jobs: 1, ms: 4 },
    { engine: 'ollama:qwen2.5', jobs: 2, ms: 2000 },
  ]);
  for (let job = 0; job < 60; job++) await noteTiming(db, 'ollama:qwen2.5', 500);
  const [, timing] = await readTimings(db);
  expect(timing?.jobs).toBe(62);
  expect(timing?.ms).toBeLessThan(600);
});
