import { describe, expect, it } from 'vitest';
import { outdatedBy } from './basis';
import type { LeadRow, ResumeRow, ScoreBasis } from './database';

const resume = (id: number, updatedAt: number): ResumeRow => ({ id, updatedAt, name: `cv ${id}`, text: 'x' });
const basis = (id: number, updatedAt: number): { basis: ScoreBasis; engine: string } => ({
  engine: 'ollama:x',
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
] as const)('a score %s', (_, id, updatedAt, resumeChoice, stale) => {
  const present = { resumes, resumeChoice, model: true };
  expect(outdatedBy(basis(id, updatedAt), present)).toBe(stale ? 'resume' : null);
});

it('a score that does not tell of which resume it is counts as good', () => {
  const present = { resumes, resumeChoice: 'active' as const, model: true };
  expect(outdatedBy({ basis: null, engine: null }, present)).toBeNull();
  expect(outdatedBy({ engine: 'builtin' }, present)).toBeNull();
  expect(outdatedBy(basis(1, 1), { ...present, resumes: [] })).toBeNull();
});

describe('a score by the built-in rules alone', () => {
  const byRules = (changes: Partial<ScoreBasis> = {}): Pick<LeadRow, 'basis' | 'engine'> => ({
    engine: 'builtin',
    basis: { ...basis(2, 20).basis, ...changes },
  });
  const present = (model: boolean) => ({ resumes, resumeChoice: 'active' as const, model });
  it('is out of date from when there is a model', () => {
    expect(outdatedBy(byRules(), present(false))).toBeNull();
    expect(outdatedBy(byRules(), present(true))).toBe('rules');
  });
  it('stands where the rules have overruled a model', () => {
    expect(outdatedBy(byRules({ crossCheck: 12, doubts: ['score'] }), present(true))).toBeNull();
  });
});
