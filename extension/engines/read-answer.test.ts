import { expect, it } from 'vitest';
import { readAnswer } from './read-answer';

const posting = {
  title: 'Engineer',
  company: 'Meridian',
  location: 'Oslo',
  description: 'You need Rust and ten years at sea.',
};
const whole = {
  must_haves_found: [{ name: 'Sea', quote: 'ten years at sea' }],
  must_haves_missing: [{ name: 'Rust', quote: 'You need Rust' }],
  nice_to_haves_found: [],
  nice_to_haves_missing: ['Norwegian'],
  seniority: 'fits',
  years_asked: 10,
  years_shown: 12,
  location: 'fits',
  language: 'unclear',
  score: 48,
  reasoning: 'Good.',
  skill_gap_recommendations: [],
};
const read = (more: object) => readAnswer('qwen2.5', JSON.stringify({ ...whole, ...more }), posting);

it('a whole answer is read: score, reason, evidence, and what is missing from the evidence', () => {
  expect(read({})).toMatchObject({
    score: 48,
    reasoning: 'Good.',
    missing_skills: ['Rust', 'Norwegian'],
    evidence: { must_haves_found: [{ name: 'Sea' }], years_asked: 10, location: 'fits' },
    confidence: 1,
  });
});

it('what the posting does not say is not missing', () => {
  const must_haves_missing = [...whole.must_haves_missing, { name: 'COBOL', quote: 'We need COBOL' }];
  const scoring = read({ must_haves_missing });
  expect(scoring.missing_skills).toEqual(['Rust', 'Norwegian']);
  expect(scoring.confidence).toBeCloseTo(2 / 3);
});

it('a quotation of what the page shows beside the text counts, too', () => {
  const must_haves_found = [{ name: 'Oslo', quote: 'Location: Oslo' }];
  expect(read({ must_haves_found }).evidence?.must_haves_found).toHaveLength(1);
});

it('an odd entry or field is left out; the score counts', () => {
  expect(
    read({ must_haves_missing: [7, null, { name: 'x' }, ...whole.must_haves_missing], seniority: 'senior!' }),
  ).toMatchObject({ score: 48, missing_skills: ['Rust', 'Norwegian'], evidence: { seniority: 'unclear' } });
  expect(
    read({ skill_gap_recommendations: Array(300).fill('Learn.') }).skill_gap_recommendations,
  ).toHaveLength(100);
  expect(read({ nice_to_haves_missing: null, reasoning: ` ${'a'.repeat(5000)}` })).toMatchObject({
    missing_skills: ['Rust'],
    reasoning: 'a'.repeat(4000),
  });
});

it('a score without any evidence counts, with little trust', () => {
  const { score, reasoning } = whole;
  const scoring = readAnswer('qwen2.5', JSON.stringify({ score, reasoning }), posting);
  expect(scoring).toMatchObject({ score: 48, missing_skills: [] });
  expect(scoring.confidence).toBeLessThan(0.5);
});

it('missing skills that are named outright count where there is no evidence, and only there', () => {
  const { score, reasoning } = whole;
  const outright = { missing_skills: ['Spark', 7, ' '] };
  const scoring = readAnswer('qwen2.5', JSON.stringify({ score, reasoning, ...outright }), posting);
  expect(scoring.missing_skills).toEqual(['Spark']);
  expect(read(outright).missing_skills).toEqual(['Rust', 'Norwegian']);
});

it.each([
  ['without a score', { score: undefined }],
  ['with a score out of range', { score: 101 }],
  ['with a score in words', { score: '72' }],
  ['with a broken score', { score: 71.5 }],
  ['without a reason', { reasoning: ' ' }],
  ['with a list for a reason', { reasoning: ['Good.'] }],
])('an answer %s is none', (_, more) => {
  expect(() => read(more)).toThrow(expect.objectContaining({ code: 'invalid-answer' }));
});

it.each(['', '  ', 'It fits well.', '{"score": 4', '[]', 'null', '7'])('%j is none', (text) => {
  expect(() => readAnswer('qwen2.5', text, posting)).toThrow(
    expect.objectContaining({ code: 'invalid-answer' }),
  );
});
