import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/database/open.ts';
import { measureAdmin } from './admin.ts';
import { measureBytes } from './bytes.ts';
import { measureSync } from './sync.ts';

// A database of its own, embedded and as durable as a user's.
const dataDir = await mkdtemp(join(tmpdir(), 'jobsieve-bench-'));
const database = await openDatabase({ dataDir });
try {
  await measureSync(database);
  await measureBytes(database.sql);
  await measureAdmin(database.sql);
} finally {
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
}
