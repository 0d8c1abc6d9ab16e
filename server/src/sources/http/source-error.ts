/**
 * Why an address gave nothing:
 *
 * - rate_limited: asked to go away, or to wait longer than is sensible
 * - timeout: no answer, or not all of it, in time
 * - unavailable: no connection, or the server's own failure (5xx)
 * - missing: it says that there is no such page (404, 410)
 * - refused: an address that the source does not name, or that wants us to be somebody (401, 403)
 * - unreadable: an answer that cannot be made use of
 */
export type SourceFailure = 'rate_limited' | 'timeout' | 'unavailable' | 'missing' | 'refused' | 'unreadable';

/** A failure of a source. The message is a sentence for people and names the host, never a whole address. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly failure: SourceFailure;
  /** Milliseconds that the host asks to wait; null where it does not say. */
  readonly retryAfterMs: number | null;

  constructor(
    failure: SourceFailure,
    message: string,
    options: { cause?: unknown; retryAfterMs?: number | null } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.failure = failure;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}
