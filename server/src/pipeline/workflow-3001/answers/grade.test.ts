import { expect, it } from 'vitest';
import { reviewGrade } from './grade.ts';

it('a grader who fails a summary says why', () => {
  expect(reviewGrade({ issues: ['Wrong.', ''], grade: 'fail' })).toEqual({
    issues: ['Wrong.'],
    grade: 'fail',
  });
  expect(reviewGrade({ issues: [], grade: 'pass' })).toEqual({ issues: [], grade: 'pass' });
  expect(() => reviewGrade({ issues: [''], grade: 'fail' })).toThrow('without saying');
});
