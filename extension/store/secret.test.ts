import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { JobSieveDatabase } from './database';
import { createSecret } from './secret';

function memory() {
  const values: Record<string, unknown> = {};
  const area = {
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, values[key]])),
    set: async (next: Record<string, unknown>) => void Object.assign(values, next),
    remove: async (keys: string[]) => {
      for (const key of keys) delete values[key];
    },
  };
  return { area, values };
}

const of = (token: string) => ({ token, serverUrl: 'http://127.0.0.1:8787' });

it('a token comes back with its server as it was, and lies nowhere in the clear', async () => {
  const { area, values } = memory();
  const db = new JobSieveDatabase('secret-1');
  const secret = createSecret(() => area, db);
  const connection = { token: 'jst_very-secret', serverUrl: 'http://127.0.0.1:8787' };
  await secret.save(connection);
  expect(await secret.read()).toEqual(connection);
  expect(JSON.stringify(values)).not.toContain('very-secret');
  expect(atob((values.token as { sealed: string }).sealed)).not.toContain('very-secret');
});

it('the key cannot be exported', async () => {
  const db = new JobSieveDatabase('secret-2');
  await createSecret(() => memory().area, db).save(of('x'));
  const row = await db.keys.get('token');
  expect(row?.key.extractable).toBe(false);
});

it('a token whose key is gone reads as none, and a forgotten one too', async () => {
  const { area } = memory();
  const db = new JobSieveDatabase('secret-3');
  const secret = createSecret(() => area, db);
  await secret.save(of('x'));
  await db.keys.clear();
  expect(await secret.read()).toBeNull();
  await secret.save(of('y'));
  await secret.forget();
  expect(await secret.read()).toBeNull();
});
