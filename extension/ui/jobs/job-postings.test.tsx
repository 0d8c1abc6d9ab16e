// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { match } from '../fixtures/rows';
import { MatchList } from './match-list';
import type { ListedJob } from './postings';

const NAUKRI = 'https://www.naukri.com/job-listings-engineer-nordlicht-pune-2-to-5-years-120826500123';
const naukri = match('120826500123', { source: 'naukri', url: NAUKRI, title: 'Sr. Engineer' });
const show = (...others: ListedJob[]) =>
  render(
    <MatchList jobs={[{ ...match('10000001'), ...(others.length > 0 && { others }) }]} />,
    document.body,
  );
const row = () => document.querySelector('[data-testid="job-postings"]');
const links = () => [...(row()?.querySelectorAll('a') ?? [])].map((link) => [link.textContent, link.href]);
afterEach(() => render(null, document.body));

describe('where a job is posted', () => {
  it('is told when it is on both sites, each with a link to its own page', () => {
    show(naukri);
    expect(row()?.textContent).toBe('Posted 2 times: LinkedIn · Naukri');
    expect(links()).toEqual([
      ['LinkedIn', 'https://www.linkedin.com/jobs/view/10000001/'],
      ['Naukri', NAUKRI],
    ]);
    expect(document.querySelectorAll('[data-testid="matched-job"]')).toHaveLength(1);
  });

  it('is not told of a job that is posted once', () => {
    show();
    expect(row()).toBeNull();
  });

  it('says what became of a posting that was judged otherwise, or not yet', () => {
    const { score: _score, verdict: _verdict, ...unscored } = match('10000003');
    show({ ...naukri, verdict: 'AUTO_REJECTED', score: 22 }, unscored);
    expect(row()?.textContent).toBe(
      'Posted 3 times: LinkedIn · Naukri (sieved out: 22) · LinkedIn (not scored yet)',
    );
  });

  it('links to nothing that is not proven to be the job', () => {
    show({ ...naukri, url: 'javascript:alert(1)' });
    expect(links()).toHaveLength(1);
    expect(row()?.textContent).toContain('Naukri');
  });

  it('stays short for a job that is posted everywhere', () => {
    show(...Array.from({ length: 9 }, (_, index) => match(`2000000${index}`)));
    expect(links()).toHaveLength(6);
    expect(row()?.textContent).toMatch(/^Posted 10 times: .* and 4 more$/);
  });
});
