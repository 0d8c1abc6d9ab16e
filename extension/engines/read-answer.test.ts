import { expect, it } from 'vitest';
import { readAnswer } from './read-answer';

const whole = { score: 72, reasoning: 'Good.', missing_skills: ['Rust'], skill_gap_recommendations: [] };
const read = (more: object) => readAnswer('qwen2.5', JSON.stringify({ ...whole, ...more }));

it('an odd entry of a list is left out; the score counts', () => {
  const missing_skills = ['', ' Rust ', '   ', 7, null, 'x'.repeat(500)];
  expect(read({ missing_skills })).toMatchObject({ score: 72, missing_skills: ['Rust', 'x'.repeat(300)] });
  expect(
    read({ skill_gap_recommendations: Array(300).fill('Learn.') }).skill_gap_recommendations,
  ).toHaveLength(100);
  expect(read({ missing_skills: null, reasoning: ` ${'a'.repeat(5000)}` })).toMatchObject({
    missing_skills: [],
    reasoning: 'a'.repeat(4000),
  });
});

it.each([
  ['without a score', { score: undefined }],
  ['with a score out of range', { score: 101 }],
  ['with a score in words', { score: '72' }],
  ['without a reason', { reasoning: ' ' }],
  ['with a list for a reason', { reasoning: ['Good.'] }],
])('an answer %s is none', (_, more) => {
  expect(() => read(more)).toThrow(expect.objectContaining({ code: 'invalid-answer' }));
});
