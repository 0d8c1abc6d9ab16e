import type { ConnectResult } from '../protocol';
import { ServerFailure } from '../server-client/failure';
import { pair } from '../server-client/pair';
import type { JobSieveDatabase } from '../store/database';
import { recovered, trouble } from '../store/health';
import { type Settings, settingsSchema } from '../store/settings';
import { enterAccount } from './account';

export interface ConnectParts {
  db: JobSieveDatabase;
  now(): number;
  fetch: typeof fetch;
  saveToken(token: string): Promise<void>;
  forgetToken(): Promise<void>;
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
    await parts.saveToken(token);
    await parts.writeSettings({ serverUrl: url.data });
    await enterAccount(parts.db, `${url.data}#${user.id}`);
    await recovered(parts.db, 'server', parts.now());
    return { state: 'connected', user: user.name, serverUrl: url.data };
  } catch (error) {
    if (!(error instanceof ServerFailure)) throw error;
    return { state: 'failed', message: error.message };
  }
}

/** Forgets the token; leads stay and wait. */
export async function disconnect(parts: ConnectParts): Promise<void> {
  await parts.forgetToken();
  await trouble(parts.db, 'server', parts.now(), {
    code: 'server.not-connected',
    message: 'Connect JobSieve to your server in the options.',
  });
}
