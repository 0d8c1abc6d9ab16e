import { type PairResponse, pairRequestSchema, pairResponseSchema } from '@jobsieve/shared/contracts/pairing';
import { ServerFailure } from './failure';
import { request } from './request';

/**
 * Exchanges a pairing code for a token.
 *
 * @param code as the user typed it: case, spaces and dashes do not matter
 * @throws ServerFailure whose message tells the user what to do
 */
export async function pair(url: string, code: string, fetch: typeof globalThis.fetch): Promise<PairResponse> {
  const body = pairRequestSchema.safeParse({ code });
  if (!body.success) throw new ServerFailure('refused', 'Enter the pairing code that the server shows.');
  try {
    return await request(
      { url, token: null, fetch },
      'POST',
      '/agent-forge/pair',
      pairResponseSchema,
      body.data,
    );
  } catch (error) {
    if (!(error instanceof ServerFailure) || error.code === null) throw error;
    if (error.kind === 'refused' || error.kind === 'unauthorized') {
      throw new ServerFailure('refused', WRONG_CODE, {
        status: error.status,
        code: error.code,
        cause: error,
      });
    }
    if (error.kind === 'rate-limited') {
      const minutes = Math.max(1, Math.ceil((error.retryAfter ?? 60_000) / 60_000));
      const message = `Too many tries. Wait ${minutes} min, then take a new code.`;
      throw new ServerFailure('rate-limited', message, { status: error.status, cause: error });
    }
    throw error;
  }
}

const WRONG_CODE =
  'This code is not good: mistyped, used already, or older than 10 minutes. Get a new one with `pnpm jobsieve pair <your user name>` where the server runs.';
