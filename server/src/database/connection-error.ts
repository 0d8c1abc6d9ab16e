/**
 * Turns what a driver says about a failed connection into what a person can act on. The password does not appear.
 *
 * @param url the address that was tried
 */
export function explainConnectionError(error: unknown, url: string): Error {
  const where = describeAddress(url);
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  const reason = error instanceof Error && error.message ? error.message : (code ?? String(error));
  return new Error(`${advice(code, where) ?? `Cannot use the database at ${where}: ${reason}`}`, {
    cause: error,
  });
}

/** `user@host:port/database`, for messages. */
export function describeAddress(url: string): string {
  if (!URL.canParse(url)) return 'an address that is none';
  const { username, host, pathname } = new URL(url);
  return `${username ? `${decodeURIComponent(username)}@` : ''}${host}${pathname}`;
}

function advice(code: string | undefined, where: string): string | null {
  switch (code) {
    case 'ECONNREFUSED':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
    case 'CONNECT_TIMEOUT':
    case 'ECONNRESET':
    case 'CONNECTION_CLOSED':
      return `No PostgreSQL answers at ${where}. Start it, or correct DATABASE_URL; without DATABASE_URL JobSieve uses its own.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host of the database at ${where} is not known. Correct DATABASE_URL.`;
    case '28P01':
    case '28000':
      return `The database at ${where} refuses this user or password. Correct them in DATABASE_URL.`;
    case '3D000':
      return `There is no such database: ${where}. Create it (createdb), or correct DATABASE_URL.`;
    case '53300':
      return `The database at ${where} has no connection left. Raise its max_connections, or close other programs.`;
    default:
      return null;
  }
}
