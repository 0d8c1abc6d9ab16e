import { DEVICE_HEADER } from '@jobsieve/shared/contracts/job';
import { type Problem, problemSchema } from '@jobsieve/shared/contracts/problem';
import type { z } from 'zod';
import { kindOf, ServerFailure } from './failure';

export interface Connection {
  /** As the user gave it; a path in it is kept. */
  url: string;
  /** null: the request needs none. */
  token: string | null;
  /** This installation, for requests whose answer may get lost. */
  device?: string;
  fetch: typeof fetch;
}

/** ms; a server on the user's own machine or network that needs longer is in trouble. */
const TIMEOUT = 20_000;

/**
 * One request to the agent API.
 *
 * @throws ServerFailure for everything but an answer that fits the schema
 */
export async function request<S extends z.ZodType>(
  { url, token, device, fetch }: Connection,
  method: 'GET' | 'POST',
  path: string,
  schema: S,
  body?: unknown,
): Promise<z.output<S>> {
  const response = await reach(url, () =>
    fetch(`${url.replace(/\/+$/, '')}${path}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(device !== undefined && { [DEVICE_HEADER]: device }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      credentials: 'omit',
      cache: 'no-store',
      // The token is for this server: it does not follow a redirect.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    }),
  );
  const answer: unknown = await reach(url, () => response.text()).then(parse);
  if (!response.ok) throw failure(url, response, problemSchema.safeParse(answer).data ?? null);
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw notJobSieve(url, response.status);
  return parsed.data;
}

async function reach<T>(url: string, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (cause) {
    const message = `The JobSieve server at ${url} does not answer. Is it running? (npx pnpm@12 start)`;
    throw new ServerFailure('unreachable', message, { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failure(url: string, response: Response, problem: Problem | null): ServerFailure {
  const kind = kindOf(response.status);
  // A refusal without our kind of problem comes from something else that listens there.
  if (!problem && kind !== 'server-error' && kind !== 'rate-limited')
    return notJobSieve(url, response.status);
  const errors = problem?.errors?.map(({ path, message }) => `${path}: ${message}`).join('; ');
  const seconds = Number(response.headers.get('retry-after'));
  return new ServerFailure(
    kind,
    [problem?.detail ?? `Error ${response.status}.`, errors].filter(Boolean).join(' '),
    {
      status: response.status,
      code: problem?.code ?? null,
      retryAfter: seconds > 0 ? seconds * 1000 : null,
    },
  );
}

const notJobSieve = (url: string, status: number) =>
  new ServerFailure(
    'not-jobsieve',
    `What answers at ${url} is not a JobSieve server (or another version of it).`,
    {
      status,
    },
  );
