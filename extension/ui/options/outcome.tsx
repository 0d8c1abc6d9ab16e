import type { ComponentChildren } from 'preact';
import { Notice } from '../parts/notice';

/** How something that the user asked for went. */
export type Outcome = { tone: 'good' | 'bad' | 'plain'; message: string } | null;

export const failed = (error: unknown): Outcome => ({
  tone: 'bad',
  message: error instanceof Error ? error.message : String(error),
});

/** The place where an outcome is told; it is there from the start, or screen readers would miss what appears in it. */
export function OutcomeLine({
  outcome,
  testId,
  children,
}: {
  outcome: Outcome;
  testId?: string;
  children?: ComponentChildren;
}) {
  return (
    <div role="status" data-testid={testId}>
      {outcome === null ? null : (
        <Notice tone={outcome.tone}>
          <p class="wraps">{outcome.message}</p>
          {children}
        </Notice>
      )}
    </div>
  );
}
