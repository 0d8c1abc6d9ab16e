import { StepError } from '../pipeline/engine/step-error.ts';
import { HostRefusal } from './host-refusal.ts';

const OUT_OF_MEMORY = /out of memory|more system memory|unable to allocate|cudamalloc|insufficient memory/i;
const CONTEXT = /context (length|size|window)|input length/i;

/** Whether a host says that a prompt does not fit the window that was asked for. */
export const isOverflow = (error: unknown): boolean =>
  error instanceof HostRefusal && error.status === 400 && CONTEXT.test(error.message);

/** Classifies what went wrong between us and a host. */
export function callFailure(error: unknown, host: string, model: string): StepError {
  if (error instanceof StepError) return error;
  const fail = (failure: StepError['failure'], message: string, retryAfterMs?: number) =>
    new StepError(failure, message, { cause: error, retryAfterMs });
  const said = brief(error instanceof Error ? error.message : String(error));
  if (OUT_OF_MEMORY.test(said)) {
    return fail('out_of_memory', `${host} has not enough memory for ${model}: ${said}`);
  }
  if (!(error instanceof HostRefusal)) {
    return fail('connection', `${host} broke off or does not answer: ${causeOf(error) ?? said}`);
  }
  switch (error.status) {
    case 404:
      return fail('not_found', `${host} does not have ${model}: ollama pull ${model}`);
    case 429:
    case 503:
      return fail('rate_limit', `${host} is busy: ${said}`, error.retryAfterMs);
    case 408:
    case 504:
      return fail('timeout', `${host} took too long: ${said}`);
    case 400:
    case 413:
    case 422:
      return fail('invalid_input', `${host} refuses the request for ${model}: ${said}`);
    default:
      // Also 401 and 403: nothing is wrong with the posting, and what is can be put right while it waits.
      return fail('connection', `${host} answered ${error.status}: ${said}`);
  }
}

/** Node hides the reason ("fetch failed") one level down. */
function causeOf(error: unknown): string | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error)) return undefined;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  return brief(cause.message || (code ?? cause.name));
}

const brief = (text: string) => (text.length > 300 ? `${text.slice(0, 299)}…` : text);
