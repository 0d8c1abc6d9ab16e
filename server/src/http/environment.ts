import type { Logger } from 'pino';

/** Who sends a request. */
export interface Caller {
  id: number;
  name: string;
  role: 'user' | 'admin';
}

/** What the middleware puts into Hono's context for the routes. */
export interface Environment {
  Variables: {
    requestId: string;
    log: Logger;
    /** Set by `authenticate`; absent on public routes. */
    caller: Caller;
    /** What the forms of a signed-in browser carry; set on the pages of administrators alone. */
    formToken: string;
  };
}
