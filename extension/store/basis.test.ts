import { describe, expect, it } from 'vitest';
import { isSafe, knowsResume, onlyRulesJudged, type Present, rescoringOf } from './basis';
import type { Decision, LeadRow, ResumeRow, ScoreBasis } from './database';
import { freshLead } from './lead-row';

const resume = (id: number, updatedAt: number): ResumeRow => ({ id, updatedAt, name: `cv ${id}`, text: 'x' });
const basis = (id: number, updatedAt: number, more: Partial<ScoreBasis> = {}): ScoreBasis => ({
  scores: [50],
  confidence: 1,
  evidence: null,
  doubts: [],
  crossCheck: null,
  resume: { id, updatedAt, name: 'cv' },
  ...more,
});
const decision = (id: number, updatedAt: number, score: number): Decision => ({
  score,
  reasoning: null,
  missingSkills: [],
  recommendations: [],
  engine: 'ollama:x',
  basis: basis(id, updatedAt),
  decidedAt: 25,
});
const seen = {
  source: 'linkedin' as const,
  externalId: '4000000001',
  title: 'Engineer',
  company: 'Meridian',
  url: 'https://www.linkedin.com/jobs/view/4000000001/',
};
/** A match of a resume; `decidedAt` is when it was scored. */
const match = (id: number, updatedAt: number, more: Partial<LeadRow> = {}): LeadRow => ({
  ...freshLead(seen, 1),
  verdict: 'MATCHED',
  score: 50,
  engine: 'ollama:x',
  basis: basis(id, updatedAt),
  decidedAt: 25,
  ...more,
});
/** The second is in use. */
const resumes = [resume(2, 20), resume(1, 10)];
const present = (resumeChoice: Present['resumeChoice'], model = true): Present => ({
  resumes,
  resumeChoice,
  model,
});

describe('a match is to be scored again', () => {
  it.each([
    ['with the resume in use: no', 2, 20, 'active', null],
    ['with what that was before it was edited: with it', 2, 19, 'active', [2]],
    ['with a resume that is gone: with the one in use', 3, 5, 'active', [2]],
    ['with a resume that is not in use: with the one in use', 1, 10, 'active', [2]],
    ['with a resume that is not in use, where the best counts: no', 1, 10, 'best', null],
    ['with an edited one, where the best counts: with that', 1, 9, 'best', [1]],
    ['with a resume that is gone, where the best counts: with any', 3, 5, 'best', []],
  ] as const)('when it was scored %s', (_, id, updatedAt, resumeChoice, scoreWith) => {
    const expected = scoreWith === null ? null : { why: 'resume', scoreWith };
    expect(rescoringOf(match(id, updatedAt), present(resumeChoice))).toEqual(expected);
  });

  it('where the best counts, with a resume that came after it was scored, unless the rules have compared the two', () => {
    const early = match(1, 10, { decidedAt: 15 });
    expect(rescoringOf(early, present('best'))).toEqual({ why: 'resume', scoreWith: [2] });
    expect(rescoringOf({ ...early, comparedWith: { 2: 20 } }, present('best'))).toBeNull();
    expect(rescoringOf({ ...early, comparedWith: { 2: 19 } }, present('best'))).not.toBeNull();
  });

  it('and not twice: a decision with the resume that counts is enough, whichever is the best one', () => {
    const both = match(1, 10, { otherDecisions: [decision(2, 20, 12)] });
    expect(rescoringOf(both, present('active'))).toBeNull();
    expect(rescoringOf(both, present('best'))).toBeNull();
  });

  it('never when nobody knows with which resume it was scored, nor when there is no resume', () => {
    expect(rescoringOf(match(1, 1, { basis: null }), present('active'))).toBeNull();
    expect(rescoringOf(match(1, 1), { ...present('active'), resumes: [] })).toBeNull();
  });

  it('not when its resume was deleted and the user wanted its matches kept', () => {
    const kept = { id: 3, updatedAt: 5, name: 'cv', kept: true as const };
    expect(rescoringOf(match(3, 5, { basis: basis(3, 5, { resume: kept }) }), present('best'))).toBeNull();
  });
});

describe('a match that only the built-in rules have scored', () => {
  const byRules = (more: Partial<ScoreBasis> = {}) =>
    match(2, 20, { engine: 'builtin', basis: basis(2, 20, more) });

  it('is to be scored again from when there is a model, with the same resume', () => {
    expect(rescoringOf(byRules(), present('active', false))).toBeNull();
    expect(rescoringOf(byRules(), present('active'))).toEqual({ why: 'rules', scoreWith: [2] });
    expect(onlyRulesJudged(byRules())).toBe(true);
  });

  it('stands where the rules have overruled a model, or a model has judged with another resume', () => {
    const overruled = byRules({ crossCheck: 12, doubts: ['score'] });
    expect(rescoringOf(overruled, present('active'))).toBeNull();
    expect(onlyRulesJudged(overruled)).toBe(false);
    expect(onlyRulesJudged({ ...byRules(), otherDecisions: [decision(1, 10, 12)] })).toBe(false);
  });
});

describe('a match that is scored again', () => {
  const again = (...scoreWith: number[]) => ({ why: 'resume' as const, scoreWith });

  it('cannot be lost while a decision that is not made anew lets it through', () => {
    expect(isSafe(match(1, 10), again(2), resumes)).toBe(true);
    expect(isSafe(match(2, 19), again(2), resumes)).toBe(false);
    expect(isSafe(match(2, 19, { otherDecisions: [decision(1, 10, 40)] }), again(2), resumes)).toBe(true);
    expect(isSafe(match(2, 19, { otherDecisions: [decision(1, 10, 12)] }), again(2), resumes)).toBe(false);
  });

  it('can be lost when the resume that lets it through is gone', () => {
    expect(isSafe(match(3, 5), again(), resumes)).toBe(false);
    expect(isSafe(match(3, 5, { basis: null }), again(), resumes)).toBe(true);
  });
});

it('a job knows the resumes that it was scored or compared with, in the version of then', () => {
  const row = match(1, 10, { otherDecisions: [decision(2, 19, 12)], comparedWith: { 3: 30 } });
  const known = [resume(1, 10), resume(1, 11), resume(2, 19), resume(2, 20), resume(3, 30), resume(4, 1)];
  expect(known.map((one) => knowsResume(row, one))).toEqual([true, false, true, false, true, false]);
});
