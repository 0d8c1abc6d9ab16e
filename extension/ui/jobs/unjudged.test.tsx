// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Unjudged as Cause } from '../../engines/engine';
import { database } from '../../store/open';
import '../fixtures/effects-at-once';
import { fakeBrowser } from '../fixtures/fake-browser';
import { match } from '../fixtures/rows';
import { SomeUnjudged } from '../popup/some-unjudged';
import { Unjudged } from './unjudged';

const fake = vi.hoisted(() => ({ current: null as ReturnType<typeof fakeBrowser> | null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current?.browser;
  },
}));

let world: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  world = fakeBrowser();
  fake.current = world;
});
afterEach(async () => {
  render(null, document.body);
  await Promise.all(database.tables.map((table) => table.clear()));
});

function unjudged(externalId: string, cause: Cause['cause']) {
  const { verdict: _verdict, score: _score, ...row } = match(externalId, { title: `Glazier ${externalId}` });
  const why = { cause, message: 'Only 3 words were understood.', at: 1, resumes: '1@1' };
  return { ...row, stage: 'unjudged' as const, unjudged: why };
}
const text = () => document.body.textContent ?? '';
const shows = (words: string) => vi.waitFor(() => expect(text()).toContain(words), { timeout: 10_000 });
const button = (label: string) => document.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`);

describe('jobs that could not be judged', () => {
  it.each<[Cause['cause'], string]>([
    ['posting-not-understood', 'The posting says too little to be scored by rules.'],
    ['resume-not-understood', 'Your resume could not be read: check it in the options.'],
    ['language-not-read', 'The rules cannot read its language.'],
  ])('say why, and what to do: %s', async (cause, words) => {
    await database.leads.add(unjudged('10000001', cause));
    render(<Unjudged />, document.body);
    await shows(words);
    await shows('Only 3 words were understood.');
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('https://www.linkedin.com/jobs/view/10000001/');
    expect(links.includes('/options.html#resume')).toBe(cause === 'resume-not-understood');
  });

  it('are decided by the user, one by one', async () => {
    await database.leads.add(unjudged('10000001', 'posting-not-understood'));
    world.answers.set('decide-myself', { decided: true });
    render(<Unjudged />, document.body);
    await shows('Keep as match');
    button('Keep Glazier 10000001 as a match')?.click();
    const request = { source: 'linkedin', externalId: '10000001' };
    await vi.waitFor(() =>
      expect(world.sent).toEqual([{ jobsieve: 'decide-myself', request: { ...request, keep: true } }]),
    );
    await vi.waitFor(() => expect(button('Sieve out Glazier 10000001')?.ariaDisabled).not.toBe('true'));
    button('Sieve out Glazier 10000001')?.click();
    await vi.waitFor(() =>
      expect(world.sent[1]).toEqual({ jobsieve: 'decide-myself', request: { ...request, keep: false } }),
    );
  });

  it('are a few in the popup, with the way to all of them', async () => {
    render(<SomeUnjudged />, document.body);
    await database.leads.bulkAdd(
      ['10000001', '10000002', '10000003', '10000004'].map((id) => unjudged(id, 'posting-not-understood')),
    );
    await shows('See all jobs that could not be judged');
    expect(document.querySelectorAll('[data-testid="unjudged-job"]')).toHaveLength(3);
    expect(document.querySelector('a[href="/jobs.html#not-judged"]')).not.toBeNull();
  });

  it('are none when all could be judged', async () => {
    await database.leads.add(match('10000001'));
    render(<Unjudged />, document.body);
    await shows('Every job that was read could be judged.');
  });
});
