import type { ConnectResult } from '../protocol';
import { ServerFailure } from '../server-client/failure';
import { pair } from '../server-client/pair';
import type { JobSieveDatabase } from '../store/database';
import { exclusively } from '../store/exclusively';
import { recovered, trouble } from '../store/health';
import type { Connection } from '../store/secret';
import { type Settings, settingsSchema } from '../store/settings';
import { enterAccount } from './account';

export interface ConnectParts {
  db: JobSieveDatabase;
  now(): number;
  fetch: typeof fetch;
  saveConnection(connection: Connection): Promise<void>;
  forgetConnection(): Promise<void>;
  writeSettings(patch: Partial<Settings>): Promise<unknown>;
}

/** Connects this device to a server by a pairing code; every failure is a text that says what to do. */
export async function connect(
  parts: ConnectParts,
  { serverUrl, code }: { serverUrl: string; code: string },
): Promise<ConnectResult> {
  const url = settingsSchema.shape.serverUrl.safeParse(serverUrl.trim().replace(/\/+$/, ''));
  if (!url.success) {
    return { state: 'failed', message: 'Enter the address of the server, e.g. http://127.0.0.1:8787' };
  }
  try {
    const { token, user } = await pair(url.data, code, parts.fetch);
    await exclusively('connection', () => enter(parts, { token, serverUrl: url.data }, user.id));
    return { state: 'connected', user: user.name, serverUrl: url.data };
  } catch (error) {
    if (!(error instanceof ServerFailure)) throw error;
    return { state: 'failed', message: error.message };
  }
}

/**
 * In this order: from the moment in which the device may hold another account's jobs, nothing goes to the old server, and
 * nothing to the new one before they are that account's.
 */
async function enter(parts: ConnectParts, connection: Connection, userId: number): Promise<void> {
  const { serverUrl } = connection;
  await parts.forgetConnection();
  await enterAccount(parts.db, `${serverUrl}#${userId}`);
  await parts.saveConnection(connection);
  // Only what the form shows the next time.
  await parts.writeSettings({ serverUrl });
  await recovered(parts.db, 'server', parts.now());
}

/** Forgets the token; leads stay and wait. */
export async function disconnect(parts: ConnectParts): Promise<void> {
  await exclusively('connection', () => parts.forgetConnection());
  await trouble(parts.db, 'server', parts.now(), {
    code: 'server.not-connected',
    message: 'Connect JobSieve to your server in the options.',
  });
}
