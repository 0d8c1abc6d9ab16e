import { destination, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** Structured logs on stderr; stdout is for what a command answers. */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      // A net under the rule that no log line is given a secret in the first place.
      redact: ['token', 'password', 'authorization', '*.token', '*.password', '*.authorization'],
    },
    // Several lines a write, a quarter of a second late at most, the rest when the process exits: a system call for
    // each request was a good part of what a request cost.
    destination({ fd: 2, sync: false, minLength: 8192, periodicFlush: 250 }),
  );
}

/** What an error is, without what a database error tells beside it: `detail` quotes whole rows. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint_name } = error as { code?: unknown; constraint_name?: unknown };
  return { type: error.name, message: error.message, code, constraint: constraint_name, stack: error.stack };
}
