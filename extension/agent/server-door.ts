import type { ServerClient } from '../server-client/client';
import { ServerFailure } from '../server-client/failure';
import { closedUntil, failuresOf, recovered, trouble } from '../store/health';
import type { AgentParts } from './parts';
import { backoff } from './timing';

/** What came of asking the server: its answer, or when it may be asked again (ms since the epoch). */
export type Asked<T> = { answer: T } | { retryAt: number };

const NOT_CONNECTED = 'server.not-connected';

/** When the server may be asked; in the past: now; Infinity: not before the user has connected. */
export async function serverOpensAt(parts: AgentParts): Promise<number> {
  const { code } = (await parts.db.health.get('server')) ?? { code: null };
  // A connection made while that was being written would wait for ever otherwise.
  if (code === NOT_CONNECTED) return (await parts.server()) ? 0 : Number.POSITIVE_INFINITY;
  return closedUntil(parts.db, 'server');
}

/**
 * Asks the server. Whatever concerns the server as a whole (away, overloaded, token not good) becomes a state that all lanes
 * respect and the popup shows; what concerns this one request is thrown.
 *
 * @throws ServerFailure of kind `refused`
 */
export async function askServer<T>(
  parts: AgentParts,
  question: (server: ServerClient) => Promise<T>,
): Promise<Asked<T>> {
  const opensAt = await serverOpensAt(parts);
  if (opensAt > parts.now()) return { retryAt: opensAt };
  const server = await parts.server();
  if (!server) {
    await trouble(parts.db, 'server', parts.now(), {
      code: NOT_CONNECTED,
      message: 'Connect JobSieve to your server in the options.',
    });
    return { retryAt: Number.POSITIVE_INFINITY };
  }
  try {
    const answer = await question(server);
    await recovered(parts.db, 'server', parts.now());
    return { answer };
  } catch (error) {
    if (!(error instanceof ServerFailure) || error.kind === 'refused') throw error;
    return { retryAt: await close(parts, error) };
  }
}

async function close(parts: AgentParts, failure: ServerFailure): Promise<number> {
  const now = parts.now();
  const closedBefore = await serverOpensAt(parts);
  if (closedBefore > now) return closedBefore; // Another lane was told the same a moment ago: one failure, not two.
  if (failure.kind === 'unauthorized') {
    // Tried again once in a while: this may be the late answer to a token that was replaced meanwhile.
    const retryAt = now + parts.timing.retry[1];
    await trouble(parts.db, 'server', now, {
      code: 'server.unauthorized',
      message: 'The server does not accept this connection any more. Connect again in the options.',
      retryAt,
    });
    return retryAt;
  }
  const wait = backoff(parts.timing.retry, (await failuresOf(parts.db, 'server')) + 1);
  // A server may ask for a longer pause, but not for one that looks as if the clock had been wrong.
  const asked = Math.min(failure.retryAfter ?? 0, parts.timing.siteBackoff[1]);
  const retryAt = now + Math.max(wait, asked);
  await trouble(parts.db, 'server', now, {
    code: `server.${failure.kind}`,
    message: failure.message,
    retryAt,
  });
  return retryAt;
}
