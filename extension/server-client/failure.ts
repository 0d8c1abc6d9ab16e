/**
 * Why the server did not do what was asked.
 *
 * unreachable: no answer. unauthorized: the token is not (or no longer) good. rate-limited: later. server-error: its own
 * fault, later. not-jobsieve: something else answers there. refused: this very request will never be taken.
 */
export const SERVER_FAILURES = [
  'unreachable',
  'unauthorized',
  'rate-limited',
  'server-error',
  'not-jobsieve',
  'refused',
] as const;
export type ServerFailureKind = (typeof SERVER_FAILURES)[number];

export class ServerFailure extends Error {
  override readonly name = 'ServerFailure';
  readonly kind: ServerFailureKind;
  /** 0: there was no answer. */
  readonly status: number;
  /** Of the server's problem, e.g. `auth.token_invalid`. */
  readonly code: string | null;
  /** ms, from Retry-After. */
  readonly retryAfter: number | null;

  constructor(
    kind: ServerFailureKind,
    message: string,
    more: { status?: number; code?: string | null; retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.kind = kind;
    this.status = more.status ?? 0;
    this.code = more.code ?? null;
    this.retryAfter = more.retryAfter ?? null;
  }
}

export function kindOf(status: number): ServerFailureKind {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 429) return 'rate-limited';
  if (status >= 500 || status === 408) return 'server-error';
  return 'refused';
}
