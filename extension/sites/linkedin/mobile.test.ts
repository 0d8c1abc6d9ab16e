import { describe, expect, it } from 'vitest';
import { parse } from '../fixtures/parse';
import { LINKEDIN } from './linkedin';

const today = new Date(2026, 10, 20, 12);
const at = (address: string) => new URL(address, 'https://www.linkedin.com');
const MOBILE = { kind: 'drift', layout: 'linkedin-mobile', ids: [], missing: [] };

describe("LinkedIn's mobile site", () => {
  it.each([
    ['<meta name="pageKey" content="p_mwlite_jobs_search">', '/jobs/search/?keywords=x'],
    ['<script src="https://static.licdn.com/mwlite/app.js"></script>', '/jobs/search/?keywords=x'],
    ['<p>Jobs</p>', 'https://m.linkedin.com/jobs/search/'],
    ['<p>Jobs</p>', '/mwlite/jobs/search'],
  ])('is told by its name: %s at %s', (html, address) => {
    expect(LINKEDIN.readCards(parse(html), at(address), today)).toEqual(MOBILE);
  });

  it('is told on the page of a job, and not where no jobs are to be expected', () => {
    const html = '<meta name="pageKey" content="p_mwlite_job">';
    expect(LINKEDIN.readDetail(parse(html), at('/jobs/view/4711000001/'), today)).toEqual(MOBILE);
    expect(LINKEDIN.readCards(parse(html), at('/feed/'), today).kind).toBe('not-results');
  });
});
