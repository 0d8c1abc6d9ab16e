import { z } from 'zod';
import { StepError } from '../../engine/step-error.ts';

/** Steps 4, 5 and 7: what is wrong, and then whether that matters. */
export const gradeSchema = z.object({
  issues: z.array(z.string().trim().max(1000)).max(50),
  grade: z.enum(['pass', 'fail']),
});
export type Grade = z.output<typeof gradeSchema>;

/** @throws StepError `invalid_output` for a fail that does not say why: nobody could improve anything upon it */
export function reviewGrade({ issues, grade }: Grade): Grade {
  const said = issues.filter((issue) => issue !== '');
  if (grade === 'fail' && said.length === 0) {
    throw new StepError('invalid_output', 'The summary was failed without saying what is wrong.');
  }
  return { issues: said, grade };
}
