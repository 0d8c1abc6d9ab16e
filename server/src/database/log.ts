/** Where the database rooms say what they do; a pino logger fits. Never handed passwords or addresses that hold one. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}

export const silent: Log = { info() {}, warn() {} };
