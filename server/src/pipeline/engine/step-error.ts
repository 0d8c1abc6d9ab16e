import type { ModelUsage } from './model-client.ts';

/** Worth another try after a while: nothing is wrong with what was asked. */
export const TRANSIENT = ['timeout', 'connection', 'rate_limit', 'interrupted'] as const;

/**
 * How a step can fail; `interactions.error_class`. `invalid_output` is asked again at most twice, the rest is final.
 * `aborted` is no failure of its own: its run ended before it was its turn.
 */
export const FAILURE_CLASSES = [
  ...TRANSIENT,
  'invalid_output',
  'invalid_input',
  'not_found',
  'script_error',
  'out_of_memory',
  'aborted',
] as const;

export type FailureClass = (typeof FAILURE_CLASSES)[number];

/** A failure that was classified where it happened. The message is for people and holds no secret. */
export class StepError extends Error {
  override readonly name = 'StepError';
  readonly failure: FailureClass;
  /** Milliseconds that the other side asks to wait (Retry-After). */
  readonly retryAfterMs: number | undefined;
  /** What the failed call has cost. */
  readonly usage: ModelUsage | undefined;

  constructor(
    failure: FailureClass,
    message: string,
    options: { cause?: unknown; retryAfterMs?: number | undefined; usage?: ModelUsage | undefined } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.failure = failure;
    this.retryAfterMs = options.retryAfterMs;
    this.usage = options.usage;
  }
}

/** What is thrown without a class is a mistake in a script. */
export function asStepError(error: unknown): StepError {
  if (error instanceof StepError) return error;
  const message = error instanceof Error && error.message ? error.message : String(error);
  return new StepError('script_error', message, { cause: error });
}
