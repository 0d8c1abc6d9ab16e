import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { JobSieveDatabase } from './database';
import { database } from './open';

/** The part of `browser.storage` that the secret needs. */
export interface SecretArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** What it takes to talk to a server. Read and written as one: a token must never go to another server than its own. */
const connectionSchema = z.object({ token: z.string().min(1), serverUrl: z.url() });
export type Connection = z.infer<typeof connectionSchema>;

const STORED = 'token';
const KEY_ID = 'token';

/**
 * Keeps the server's token, and with it whose it is: encrypted in extension storage, by a key that lies in IndexedDB and cannot be exported. A copied
 * storage folder or an exported storage area is therefore worth nothing by itself.
 */
export function createSecret(area: () => SecretArea, db: JobSieveDatabase) {
  async function key(): Promise<CryptoKey> {
    const known = await db.keys.get(KEY_ID);
    if (known) return known.key;
    const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    // add, not put: of two that start at once, the second takes the first one's key.
    await db.keys.add({ id: KEY_ID, key: fresh }).catch(() => undefined);
    return (await db.keys.get(KEY_ID))?.key ?? fresh;
  }

  return {
    async save(connection: Connection): Promise<void> {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv },
        await key(),
        new TextEncoder().encode(JSON.stringify(connection)),
      );
      await area().set({ [STORED]: { iv: toBase64(iv), sealed: toBase64(new Uint8Array(sealed)) } });
    },
    /** @returns null when there is none, or when it cannot be opened any more (the user has to connect again) */
    async read(): Promise<Connection | null> {
      const stored = (await area().get([STORED]))[STORED] as { iv: string; sealed: string } | undefined;
      if (!stored) return null;
      try {
        const iv = fromBase64(stored.iv);
        const open = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv },
          await key(),
          fromBase64(stored.sealed),
        );
        return connectionSchema.parse(JSON.parse(new TextDecoder().decode(open)));
      } catch {
        return null;
      }
    },
    async forget(): Promise<void> {
      await area().remove([STORED]);
      await db.keys.delete(KEY_ID);
    },
  };
}

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

const secret = createSecret(() => browser.storage.local as unknown as SecretArea, database);
export const saveConnection = secret.save;
export const readConnection = secret.read;
export const forgetConnection = secret.forget;
