import { expect, it } from 'vitest';
import { isStale } from './basis';
import type { ResumeRow, ScoreBasis } from './database';

const resume = (id: number, updatedAt: number): ResumeRow => ({ id, updatedAt, name: `cv ${id}`, text: 'x' });
const basis = (id: number, updatedAt: number): { basis: ScoreBasis } => ({
  basis: {
    scores: [50],
    confidence: 1,
    evidence: null,
    doubts: [],
    crossCheck: null,
    resume: { id, updatedAt, name: 'cv' },
  },
});
const resumes = [resume(2, 20), resume(1, 10)];

it.each([
  ['of the resume in use', 2, 20, 'active', false],
  ['of what it was before it was edited', 2, 19, 'active', true],
  ['of one that is gone', 3, 5, 'active', true],
  ['of one that is not in use', 1, 10, 'active', true],
  ['of one that is not in use, where the best counts', 1, 10, 'best', false],
  ['of an edited one, where the best counts', 1, 9, 'best', true],
] as const)('a score %s', (_, id, updatedAt, choice, stale) => {
  expect(isStale(basis(id, updatedAt), resumes, choice)).toBe(stale);
});

it('a score that does not tell of which resume it is counts as good', () => {
  expect(isStale({ basis: null }, resumes, 'active')).toBe(false);
  expect(isStale({}, resumes, 'active')).toBe(false);
  expect(isStale(basis(1, 1), [], 'active')).toBe(false);
});
