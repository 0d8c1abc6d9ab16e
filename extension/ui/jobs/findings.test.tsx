// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { FindingsRow } from '../../store/database';
import { match } from '../fixtures/rows';
import { MatchList } from './match-list';

const skill = {
  skill: 'Kafka',
  importance: 'essential' as const,
  weight: 95,
  proficiency: 'expert' as const,
  years_required: 3,
  reasoning: 'Named first.',
};
const flag = {
  pattern: 'an odd number of years',
  quote: '7.5 years of COBOL',
  innocent_explanation: 'A template',
};
const all: FindingsRow = {
  key: 'linkedin:10000017',
  summary: 'Role: Engineer\nCompany: Nordlicht',
  skills: [skill, { ...skill, skill: 'SQL', importance: 'preferred', weight: 20, years_required: 0 }],
  ihl_score: 7,
  ihl_category: 'COMPLIANCE_THEATER',
  ihl_assessment: {
    reasoning: 'Seen once.',
    confidence: 'low',
    recommendation: 'Ask who holds the job now.',
    red_flags: [flag],
  },
};
const show = (change: Partial<FindingsRow> = {}) => {
  const row = { ...all, ...change };
  render(<MatchList jobs={[match('10000017')]} findings={new Map([[row.key, row]])} />, document.body);
};
const textOf = (id: string) => document.querySelector(`[data-testid="${id}"]`)?.textContent;
afterEach(() => render(null, document.body));

describe('what the pipeline made of a match', () => {
  it('is told in a line, and whole behind it: summary, skills with their weight, risk', () => {
    show();
    expect(document.querySelector('[data-testid="job-findings"] summary')?.textContent).toBe(
      'Summary · 2 skills · Formality risk 7/10, several patterns seen',
    );
    expect(textOf('job-summary')).toBe('Role: Engineer\nCompany: Nordlicht');
    const chips = [...document.querySelectorAll('[data-testid="job-skills"] li')];
    expect(chips.map((chip) => chip.textContent)).toEqual(['Kafka, essential, 3 years', 'SQL, preferred']);
  });

  it('tells a risk with the quote that it rests on, with what would explain it, and accuses nobody', () => {
    show();
    expect(document.querySelector('[data-testid="job-ihl"] q')?.textContent).toBe('7.5 years of COBOL');
    expect(textOf('job-ihl')).toContain('It may well be innocent: A template');
    expect(textOf('job-ihl')).toContain('Formality risk 7 of 10: several patterns seen. This estimates');
    expect(textOf('job-ihl')).toContain('Ask who holds the job now.');
    expect(document.body.textContent).not.toMatch(/fake|theater|cheat/i);
  });

  it('shows what there is of it so far', () => {
    show({ skills: null, ihl_score: null, ihl_category: null, ihl_assessment: null });
    expect(document.querySelector('[data-testid="job-findings"] summary')?.textContent).toBe('Summary');
    expect(textOf('job-ihl')).toBeUndefined();
    show({ summary: null, skills: null, ihl_score: 0, ihl_category: 'GENUINE', ihl_assessment: null });
    expect(textOf('job-ihl')).toContain('Formality risk 0 of 10: no signs found.');
    expect(document.querySelectorAll('[data-testid="job-ihl"] li')).toHaveLength(0);
  });

  it('never takes the absence of signs for a real opening, and says when only rules have looked', () => {
    const assessment = { reasoning: 'r', confidence: 'low', recommendation: 'r', red_flags: [] } as const;
    const low = { summary: null, skills: null, ihl_score: 0, ihl_category: 'GENUINE' } as const;
    show({ ...low, ihl_assessment: { ...assessment, red_flags: [], made_by: 'rules' } });
    expect(textOf('job-ihl')).toContain('Formality risk 0 of 10: no signs found (rules only).');
    show({ ...low, ihl_assessment: { ...assessment, red_flags: [], made_by: 'model' } });
    expect(textOf('job-ihl')).toContain('Formality risk 0 of 10: no signs found.');
    const flag = { pattern: 'p', quote: 'q', innocent_explanation: '' };
    show({ ...low, ihl_score: 1, ihl_assessment: { ...assessment, red_flags: [flag], made_by: 'rules' } });
    expect(textOf('job-ihl')).toContain('Formality risk 1 of 10: only weak signs found.');
    expect(document.body.textContent).not.toMatch(/real opening|genuine/i);
  });

  it('is not there before the pipeline has come to the job', () => {
    render(<MatchList jobs={[match('10000017')]} findings={new Map()} />, document.body);
    expect(document.querySelector('[data-testid="job-findings"]')).toBeNull();
  });

  it('stays text, whatever a model or a posting has written into it', () => {
    const evil = '<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>';
    show({
      summary: evil,
      skills: [{ ...skill, skill: evil, reasoning: evil }],
      ihl_assessment: {
        reasoning: evil,
        confidence: 'low',
        recommendation: evil,
        red_flags: [{ pattern: evil, quote: evil, innocent_explanation: evil }],
      },
    });
    expect(document.querySelectorAll('.findings img, .findings a, .findings script')).toHaveLength(0);
    expect(textOf('job-summary')).toBe(evil);
  });
});
