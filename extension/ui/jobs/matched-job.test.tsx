// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { LeadRow } from '../../store/database';
import { match } from '../fixtures/rows';
import { MatchList } from './match-list';

const show = (...jobs: LeadRow[]) => render(<MatchList jobs={jobs} />, document.body);
const byId = (id: string) => document.querySelector(`[data-testid="${id}"]`);
afterEach(() => render(null, document.body));

describe('a match', () => {
  it('tells a place that is called as its workplace once', () => {
    show(match('10000001', { location: 'Remote', workplace: 'remote', salary: '10-18 Lacs PA' }));
    expect(document.querySelector('.job-body .soft')?.textContent).toBe('Remote · 10-18 Lacs PA');
  });

  it('tells how old it is, and whether that is since it was posted again', () => {
    const daysBack = (days: number) => {
      const day = new Date();
      day.setDate(day.getDate() - days);
      const two = (part: number) => String(part).padStart(2, '0');
      return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
    };
    show(
      match('10000001', { postedAt: daysBack(3) }),
      match('10000002', { postedAt: daysBack(1), isReposted: true }),
      match('10000003'),
    );
    expect([...document.querySelectorAll('time')].map((time) => time.textContent)).toEqual([
      'posted 3 days ago',
      'reposted yesterday',
    ]);
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe(daysBack(3));
  });

  it('warns of a job that is closed, and of one that was applied for on the site', () => {
    show(
      match('10000001', { isClosed: true, isApplied: true }),
      match('10000002', { isApplied: true, applicationStatus: 'INTERVIEW' }),
      match('10000003', { isClosed: false }),
    );
    expect([...document.querySelectorAll('.job-status')].map((chip) => chip.textContent)).toEqual([
      'Closed',
      'Applied on LinkedIn',
      'Interview',
    ]);
  });

  it('names the resume whose score counts where there are several, and tells the other scores', () => {
    const basis = (id: number, name: string) => ({
      scores: [80],
      confidence: 1,
      evidence: null,
      doubts: [],
      crossCheck: null,
      resume: { id, updatedAt: 1, name },
    });
    const decision = {
      reasoning: null,
      missingSkills: [],
      recommendations: [],
      engine: 'chrome',
      decidedAt: 1,
    };
    show(match('10000001', { basis: basis(1, 'Backend') }));
    expect(byId('score-resume')).toBeNull();
    expect(byId('other-scores')).toBeNull();
    show(
      match('10000001', {
        basis: basis(1, 'Backend'),
        otherDecisions: [
          { ...decision, score: 12, basis: basis(2, '<b>Front</b>end') },
          { ...decision, score: 44, basis: null },
        ],
      }),
    );
    expect(byId('score-resume')?.textContent).toBe('Backend');
    expect([...(byId('other-scores')?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      '<b>Front</b>end: 12',
      'In another of your browsers: 44',
    ]);
  });

  it('tells on the full page what else was on the page, and never what was not', () => {
    const told = match('10000001', { experience: '2-5 Yrs', applicants: 1200, isPromoted: true });
    render(<MatchList jobs={[told]} whole />, document.body);
    expect(document.querySelector('.job-body .soft')?.textContent).toBe(
      'Oslo, Norway · 2-5 Yrs · 1,200+ applicants · Promoted · LinkedIn',
    );
    render(<MatchList jobs={[match('10000002', { applicants: 0 })]} whole />, document.body);
    expect(document.querySelector('.job-body .soft')?.textContent).toBe('Oslo, Norway · LinkedIn');
  });

  it('keeps each text in the direction of its own script, so that none turns its neighbours', () => {
    show(match('10000001', { title: 'مهندس (Python)', company: 'شركة' }));
    expect(byId('job-title')?.getAttribute('dir')).toBe('auto');
    expect(byId('job-company')?.tagName).toBe('BDI');
  });

  it("carries the server's id and the score for whoever looks for it", () => {
    show(match('10000017', { jobId: 17, score: 91 }), match('10000018', { jobId: 18, score: 40 }));
    const rows = [...document.querySelectorAll<HTMLElement>('[data-testid="matched-job"]')];
    expect(rows.map(({ dataset }) => [dataset.jobId, dataset.score])).toEqual([
      ['17', '91'],
      ['18', '40'],
    ]);
  });

  it('tells title, company, reason and missing skills', () => {
    show(match('10000017', { missingSkills: ['Kafka', 'Kafka', 'Helm'] }));
    expect(byId('job-title')?.textContent).toBe('Backend Engineer');
    expect(byId('job-company')?.textContent).toBe('Nordlicht Systems');
    expect(byId('job-reasoning')?.textContent).toBe('Five years of Python.');
    expect([...(byId('missing-skills')?.children ?? [])].map((item) => item.textContent)).toEqual([
      'Kafka',
      'Helm',
    ]);
  });

  it('does not say twice how one works there', () => {
    show(match('10000017', { location: 'Hybrid - Pune', workplace: 'hybrid' }));
    expect(byId('matched-job')?.textContent).toContain('Hybrid - Pune');
    expect(byId('matched-job')?.textContent?.match(/hybrid/gi)).toHaveLength(1);
    show(match('10000018', { location: 'Pune', workplace: 'hybrid' }));
    expect(byId('matched-job')?.textContent).toContain('Pune · Hybrid');
  });

  it.each([
    [30, 'Possible'],
    [49, 'Possible'],
    [50, 'Good'],
    [74, 'Good'],
    [75, 'Strong'],
    [100, 'Strong'],
  ])('with a score of %i is worded as well as coloured: %s', (score, word) => {
    show(match('10000017', { score }));
    expect(byId('job-score')?.textContent).toBe(String(score));
    expect(byId('matched-job')?.querySelector('.score')?.textContent).toContain(word);
  });

  it('counts the missing skills that it has no room for', () => {
    show(match('10000017', { missingSkills: ['a', 'b', 'c', 'd', 'e', 'f'] }));
    expect(byId('missing-skills')?.textContent).toBe('abcdand 2 more');
  });

  it('opens in a new tab, without telling the site where from', () => {
    show(match('10000017'));
    const link = byId('job-title')?.querySelector('a');
    expect(link?.href).toBe('https://www.linkedin.com/jobs/view/10000017/');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it('shows markup from a page as the text that it is, and no link for a script', () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const all = {
      title: evil,
      company: evil,
      location: evil,
      reasoning: evil,
      salary: evil,
      missingSkills: [evil],
    };
    show(match('10000017', { ...all, url: 'javascript:alert(1)' }));
    expect(document.body.querySelectorAll('img, script, a')).toHaveLength(0);
    expect(byId('job-title')?.textContent).toBe(evil);
    expect(byId('job-reasoning')?.textContent).toBe(evil);
  });
});
