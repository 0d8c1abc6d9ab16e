import type { z } from 'zod';
import type { Context } from '../engine/workflow.ts';
import { type Grade, gradeSchema } from './answers/grade.ts';
import { type Draft, draftSchema } from './answers/summary.ts';
import { EXTRACT, GRADE_B, GRADE_C, IMPROVE, REGRADE } from './conversations.ts';
import type { Posting } from './posting.ts';

/** What the steps of this workflow look up in what was done before them. */
export type Past = Context<Posting>;

/** A step's latest output. @throws ZodError when it has none */
export const outputOf = <S extends z.ZodType>(past: Past, step: string, schema: S): z.output<S> =>
  schema.parse(past.latest(step));

/** The latest improved summary, else the first. */
export const bestSummary = (past: Past): Draft =>
  draftSchema.parse(past.latest(IMPROVE) ?? past.latest(EXTRACT));

/** A grader's word on one version of the summary. */
export interface Graded extends Grade {
  by: string;
  /** Version of the summary, from 1: the first one, then each that was improved. */
  version: number;
}

/** All grades so far, oldest first. */
export function grades(past: Past): Graded[] {
  const of = (by: string, version: (index: number) => number) =>
    past.all(by).map((output, index) => ({ ...gradeSchema.parse(output), by, version: version(index) }));
  return [...of(GRADE_B, () => 1), ...of(GRADE_C, () => 1), ...of(REGRADE, (index) => index + 2)];
}

/** Every issue that was raised, once, oldest first. */
export const issuesRaised = (past: Past): string[] => [
  ...new Set(grades(past).flatMap(({ issues }) => issues)),
];

/** What a person sees side by side who decides: `review_tickets.details`. */
export interface Dispute {
  /** All versions, oldest first. */
  summaries: string[];
  grades: Graded[];
  issues: string[];
}

export const dispute = (past: Past): Dispute => ({
  summaries: [...past.all(EXTRACT), ...past.all(IMPROVE)].map((output) => draftSchema.parse(output).summary),
  grades: grades(past),
  issues: issuesRaised(past),
});

/** For a prompt: one a line. */
export const listed = (items: readonly string[]): string =>
  items.length > 0 ? items.map((item) => `- ${item}`).join('\n') : 'None.';
