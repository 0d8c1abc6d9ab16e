// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportRow } from '../../store/database';
import { JOB_DRIFT } from '../../store/health';
import { database } from '../../store/open';
import '../fixtures/effects-at-once';
import { fakeBrowser } from '../fixtures/fake-browser';
import { inTrouble } from '../fixtures/rows';
import { agentState } from './agent-state';
import { ProblemList } from './problem-list';
import { problems } from './problems';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser().browser }));
const saved: { name: string; text: string }[] = [];
vi.mock('./save-file', () => ({
  saveFile: (name: string, text: string) => void saved.push({ name, text }),
}));

const report: ReportRow = {
  source: 'linkedin',
  at: Date.UTC(2026, 10, 22, 12),
  page: 'results',
  kind: 'drift',
  layout: 'linkedin-classic',
  missing: ['title', 'company'],
  ids: 25,
  signal: null,
  address: '/jobs/search/?keywords',
  outline: 'body\n <script>alert(1)</script>',
};
const drifted = inTrouble('linkedin', { code: 'site.drift', message: 'It was not understood.' });

beforeEach(() => saved.splice(0));
afterEach(async () => {
  render(null, document.body);
  await database.reports.clear();
});
const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
const show = () => render(<ProblemList problems={problems([drifted], new Date())} />, document.body);

describe('the report of a page that could not be read', () => {
  it('is shown whole, as text, before it is saved: what is shown is what is saved', async () => {
    await database.reports.put(report);
    show();
    await vi.waitFor(() => expect(find('report-text')).not.toBeNull(), { timeout: 10_000 });
    const text = find('report-text')?.textContent ?? '';
    expect(text).toContain('Site: LinkedIn, a list of jobs');
    expect(text).toContain(
      'not understood; known layout: linkedin-classic; jobs with an id: 25; not found: title, company',
    );
    expect(text).toContain(report.outline);
    expect(document.querySelector('script')).toBeNull();
    find('report-save')?.click();
    expect(saved).toEqual([{ name: 'jobsieve-linkedin-results-2026-11-22.txt', text }]);
  });

  it('tells of a wall what it was', async () => {
    await database.reports.put({ ...report, kind: 'blocked', signal: 'captcha' });
    show();
    await vi.waitFor(
      () => expect(find('report-text')?.textContent).toContain('What happened: blocked: captcha'),
      { timeout: 10_000 },
    );
  });

  it('is not offered where there is none', async () => {
    await database.reports.put({ ...report, source: 'naukri' });
    show();
    expect(document.body.textContent).toContain('It was not understood.');
    expect(find('page-report')).toBeNull();
  });
});

it('a site whose job pages are not understood any more is said to be stopped, with a way to go on', () => {
  const row = inTrouble('linkedin', { state: 'blocked', code: JOB_DRIFT, message: 'Not understood.' });
  expect(agentState({ paused: false }, [row], [])).toEqual({
    kind: 'stopped',
    words: 'Stopped for LinkedIn: pages not understood',
  });
  expect(problems([row], new Date())).toMatchObject([
    {
      title: 'Stopped for LinkedIn: pages not understood',
      action: { kind: 'resume-site', source: 'linkedin' },
    },
  ]);
});
