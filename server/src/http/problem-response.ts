import type { Context } from 'hono';
import type { Environment } from './environment.ts';
import { type ProblemError, problem } from './problem.ts';

/** Writes a problem as the answer to a request. */
export function answerProblem(c: Context<Environment>, error: ProblemError): Response {
  const requestId = c.get('requestId');
  const headers = new Headers({ 'content-type': 'application/problem+json', 'x-request-id': requestId });
  if (error.status === 401) headers.set('www-authenticate', 'Bearer realm="jobsieve"');
  if (error.extras.retryAfter !== undefined) headers.set('retry-after', String(error.extras.retryAfter));
  return new Response(JSON.stringify(error.toProblem(requestId)), { status: error.status, headers });
}

/** For an address that there is not, or that does not take the method. OPTIONS is told what there is, and nothing is opened up. */
export function answerMethods(c: Context<Environment>, methods: string[]): Response {
  const allow = methods.join(', ');
  if (c.req.method === 'OPTIONS') {
    return new Response(null, { status: 204, headers: { allow, 'x-request-id': c.get('requestId') } });
  }
  const response = answerProblem(c, problem('route.method_not_allowed', { detail: `Use one of: ${allow}.` }));
  response.headers.set('allow', allow);
  return response;
}
