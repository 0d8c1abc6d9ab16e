import type { Problem } from '@jobsieve/shared/contracts/problem';

/**
 * Every error that the server answers: its stable code, its status, and what a person reads. Codes are never renamed;
 * programs decide by them.
 */
const PROBLEMS = {
  'request.not_json': [400, 'Not JSON', 'The body is not valid JSON. Send one JSON document in UTF-8.'],
  'request.incomplete': [400, 'Incomplete', 'The connection ended before the whole body had arrived.'],
  'request.form_malformed': [400, 'Malformed form', 'The form data cannot be read. Send the form again.'],
  'request.host_unknown': [
    403,
    'Unknown host name',
    'This server does not answer under this name. Name it in JOBSIEVE_HOSTS if it should.',
  ],
  'request.foreign_page': [403, 'Not allowed', "Another website's page sent this request."],
  'auth.token_missing': [401, 'Not signed in', 'Send the header "Authorization: Bearer <token>".'],
  'auth.token_invalid': [
    401,
    'Unknown token',
    'This token is not known. Connect again with a new pairing code.',
  ],
  'auth.token_revoked': [
    401,
    'Revoked token',
    'This token was revoked. Connect again with a new pairing code.',
  ],
  'page.form_not_ours': [
    403,
    'Form not accepted',
    'This form was not sent by a page that you opened here, or you have signed in again since. Reload the page and try again.',
  ],
  'auth.admin_only': [403, 'Not allowed', 'This needs the token of an administrator.'],
  'route.not_found': [404, 'Not found', 'There is nothing at this address.'],
  'job.not_found': [
    404,
    'No such job',
    'This job is not in your list. Jobs are added to your list by a sync.',
  ],
  'user.not_found': [404, 'No such user', 'There is no user with this id.'],
  'token.not_found': [404, 'No such token', 'This user has no token with this id.'],
  'run.not_found': [404, 'No such run', 'There is no run with this id.'],
  'interaction.not_found': [404, 'No such interaction', 'There is no interaction with this id.'],
  'posting.not_found': [404, 'No such posting', 'There is no posting with this id.'],
  'ticket.not_found': [404, 'No such ticket', 'There is no ticket with this id.'],
  'pairing.code_unknown': [
    404,
    'Unknown code',
    'There is no such pairing code. Check it, or create a new one.',
  ],
  'pairing.code_used': [404, 'Used code', 'This pairing code has already been used. Create a new one.'],
  'pairing.code_expired': [404, 'Expired code', 'This pairing code has expired. Create a new one.'],
  'route.method_not_allowed': [405, 'Method not allowed', 'This address does not take this method.'],
  'user.exists': [409, 'Name taken', 'A user with this name already exists.'],
  'user.last_admin': [
    409,
    'Last administrator',
    'You are the only administrator, and a server needs one. Create another one first.',
  ],
  'run.over': [409, 'Run is over', 'This run has ended; there is nothing left to abort.'],
  'interaction.not_failed': [409, 'Not failed', 'Only a failed interaction can be tried again.'],
  'posting.running': [
    409,
    'Already running',
    'A run for this posting is in progress. Wait until it ends, or abort it first.',
  ],
  'ticket.resolved': [409, 'Already resolved', 'Somebody has resolved this ticket. Reload it to see how.'],
  'staging.not_restored': [409, 'Not restored', 'The staging table could not be restored.'],
  'request.too_large': [413, 'Too large', 'The body is larger than the server accepts.'],
  'request.invalid': [422, 'Invalid request', 'The request does not fit its schema; see errors.'],
  'request.cursor_invalid': [
    422,
    'Invalid cursor',
    'This cursor does not belong to this server. Start again without one.',
  ],
  'request.not_storable': [422, 'Value refused', 'The database refused a value of this request.'],
  'job.status_not_allowed': [
    422,
    'Status not allowed',
    'MATCHED can only be set on a job whose score lets it through the gate.',
  ],
  'ticket.summary_degenerate': [422, 'Summary refused', 'The summary repeats itself.'],
  'pairing.too_many_attempts': [429, 'Too many attempts', 'Too many pairing attempts. Wait a little.'],
  'auth.too_many_attempts': [429, 'Too many attempts', 'Too many wrong tokens. Wait a little.'],
  'server.unexpected': [
    500,
    'Unexpected error',
    'Something went wrong on the server. The log has the details under the request id.',
  ],
  'database.unavailable': [
    503,
    'Database unavailable',
    'The database does not answer. Try again in a moment.',
  ],
  'database.read_only': [
    503,
    'Database is read-only',
    'The database accepts no changes at the moment; it may be a replica. Try again later.',
  ],
  'database.full': [507, 'Disk full', 'The disk of the database is full. Free some space; nothing is lost.'],
  'database.migrations_pending': [
    503,
    'Not ready',
    'The database lacks migrations. Run "pnpm jobsieve migrate".',
  ],
} as const satisfies Record<string, readonly [status: number, title: string, detail: string]>;

export type ProblemCode = keyof typeof PROBLEMS;

interface ProblemExtras {
  /** Instead of the code's usual sentence. */
  detail?: string;
  errors?: { path: string; message: string }[];
  /** Whole seconds after which it is worth trying again. */
  retryAfter?: number;
  cause?: unknown;
}

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly extras: ProblemExtras;

  constructor(code: ProblemCode, extras: ProblemExtras) {
    super(extras.detail ?? PROBLEMS[code][2], { cause: extras.cause });
    this.code = code;
    this.extras = extras;
  }

  get status(): number {
    return PROBLEMS[this.code][0];
  }

  /** The body of the answer, RFC 9457. */
  toProblem(requestId: string): Problem {
    const [status, title, detail] = PROBLEMS[this.code];
    return {
      type: `urn:jobsieve:problem:${this.code}`,
      title,
      status,
      code: this.code,
      detail: this.extras.detail ?? detail,
      request_id: requestId,
      ...(this.extras.errors && { errors: this.extras.errors }),
    };
  }
}

/** The one place where errors for clients are made: `throw problem('job.not_found')`. */
export function problem(code: ProblemCode, extras: ProblemExtras = {}): ProblemError {
  return new ProblemError(code, extras);
}

/** What a code stands for; for documentation. */
export const describeProblem = (code: ProblemCode): { status: number; title: string; detail: string } => {
  const [status, title, detail] = PROBLEMS[code];
  return { status, title, detail };
};
