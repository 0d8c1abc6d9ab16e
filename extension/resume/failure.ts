export const RESUME_FAILURES = [
  'too-large',
  'empty',
  'no-text',
  'undecodable',
  'encrypted',
  'damaged',
  'unknown-type',
] as const;
export type ResumeFailureCode = (typeof RESUME_FAILURES)[number];

/** A resume file that could not be read; the message tells the user why and what to do. */
export class ResumeFailure extends Error {
  override readonly name = 'ResumeFailure';
  readonly code: ResumeFailureCode;
  constructor(code: ResumeFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
