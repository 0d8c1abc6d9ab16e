import type { JobSieveDatabase } from './database';

const DEVICE = 'device';

/** A random id of this installation, made at the first use. It says nothing about the user or the machine. */
export function deviceId(db: JobSieveDatabase): Promise<string> {
  return db.transaction('rw', db.cursors, async () => {
    const known = (await db.cursors.get(DEVICE))?.value;
    if (known !== undefined) return known;
    const fresh = crypto.randomUUID();
    await db.cursors.put({ id: DEVICE, value: fresh });
    return fresh;
  });
}
