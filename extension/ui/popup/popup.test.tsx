// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteOllamaAnswers } from '../../store/ollama-answered';
import { database } from '../../store/open';
import { saveConnection } from '../../store/secret';
import { readSettings } from '../../store/settings';
import '../fixtures/effects-at-once';
import { fakeBrowser } from '../fixtures/fake-browser';
import { inTrouble, match } from '../fixtures/rows';
import { Popup } from './popup';

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
  world.answers.set('test-ollama', { state: 'unreachable', message: 'Nobody answers.', cure: [] });
});
afterEach(async () => {
  render(null, document.body);
  await Promise.all(database.tables.map((table) => table.clear()));
});

const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
/** A busy machine is no failure. */
const PATIENCE = { timeout: 10_000 };
const says = (id: string, words: string) =>
  vi.waitFor(() => expect(find(id)?.textContent).toBe(words), PATIENCE);
const shows = (words: string) =>
  vi.waitFor(() => expect(document.body.textContent).toContain(words), PATIENCE);
const links = () => [...document.querySelectorAll('.setup a')].map((link) => link.getAttribute('href'));

async function ready() {
  await database.resumes.add({ name: 'cv.pdf', text: 'Python', updatedAt: 0 });
  await database.health.put(inTrouble('ollama', { state: 'ok', code: null, message: null }));
  await saveConnection({ token: 'a token', serverUrl: 'http://127.0.0.1:8787' });
}

describe('the popup at first run', () => {
  it('says what is missing, and leads to where each of it is set', async () => {
    render(<Popup />, document.body);
    await shows('Built-in rules score your jobs');
    expect(links()).toEqual(['/options.html#resume', '/options.html#server']);
    await says('agent-state', 'Not set up yet');
  });

  it('takes a step away as soon as it is done', async () => {
    render(<Popup />, document.body);
    await shows('Built-in rules score your jobs');
    await database.resumes.add({ name: 'cv.pdf', text: 'Python', updatedAt: 0 });
    await shows('Your resume is here');
    expect(links()).toEqual(['/options.html#server']);
  });

  it('says what to do next when nothing is missing', async () => {
    await ready();
    render(<Popup />, document.body);
    await shows('Open a LinkedIn or Naukri results page');
    await says('agent-state', 'Idle');
    expect(links()).toEqual([]);
  });
});

describe('the popup at work', () => {
  beforeEach(ready);

  it('shows bare numbers and a match the moment it is there, best first', async () => {
    await database.leads.add(match('10000001', { score: 60 }));
    render(<Popup />, document.body);
    await says('counts-matched', '0');
    await database.leads.add(match('10000002', { score: 85 }));
    await database.counters.put({ name: 'matched', value: 1234 });
    await says('counts-matched', '1234');
    await vi.waitFor(() => {
      const scores = [...document.querySelectorAll<HTMLElement>('[data-testid="matched-job"]')];
      expect(scores.map(({ dataset }) => dataset.score)).toEqual(['85', '60']);
    });
  });

  it('pauses the agent and lets it go on', async () => {
    render(<Popup />, document.body);
    await says('agent-state', 'Idle');
    find('agent-toggle')?.click();
    await says('agent-state', 'Paused');
    expect(world.stored.get('settings')).toMatchObject({ paused: true });
    find('agent-toggle')?.click();
    await says('agent-state', 'Idle');
  });

  it('lets the agent go on with a site once the user has signed in', async () => {
    await database.health.put(inTrouble('linkedin', { state: 'blocked', signal: 'login' }));
    render(<Popup />, document.body);
    await says('agent-state', 'Stopped for LinkedIn: sign-in needed');
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'I have signed in: continue',
    );
    button?.click();
    await vi.waitFor(() =>
      expect(world.sent).toContainEqual({ jobsieve: 'resume-site', request: { source: 'linkedin' } }),
    );
  });
});

describe('the popup without a match', () => {
  beforeEach(ready);
  const failure = { code: 'scrape.closed', message: 'No longer open: it says so.', at: 0 };
  const undecided = { verdict: undefined, score: undefined } as never;
  const counted = (discovered: number, rejected: number) =>
    database.counters.bulkPut([
      { name: 'discovered', value: discovered },
      { name: 'rejected', value: rejected },
    ]);

  it('promises a score only to the jobs that will get one', async () => {
    await counted(4, 1);
    await database.leads.bulkAdd([
      match('10000001', { verdict: 'AUTO_REJECTED', score: 3 }),
      match('10000002', { ...(undecided as object), stage: 'wanted' }),
      match('10000003', { ...(undecided as object), failure, title: 'Glazier' }),
      match('10000004', undecided),
    ]);
    render(<Popup />, document.body);
    await shows('1 job is still to be read and scored, one at a time');
    expect(document.body.textContent).not.toMatch(/minutes/);
  });

  it('says that nothing fitted once all is decided, names what was given up and leads to why', async () => {
    await counted(4, 1);
    await database.leads.bulkAdd([
      match('10000001', { verdict: 'AUTO_REJECTED', score: 3 }),
      match('10000003', { ...(undecided as object), failure, title: 'Glazier' }),
      match('10000004', undecided),
      match('10000005', { applicationStatus: 'DECLINED' }),
    ]);
    render(<Popup />, document.body);
    await shows('Nothing fits so far');
    await shows('1 of 4 jobs sieved out: see why. 2 dismissed by you or on another of your devices.');
    await shows('Glazier');
    const ways = [...document.querySelectorAll('main a[href^="/"]')].map((link) => link.getAttribute('href'));
    expect(ways).toEqual(['/jobs.html#sieved-out', '/jobs.html#under-way']);
  });

  it('counts jobs that could not be judged neither as matches nor as sieved out, and shows them apart', async () => {
    await counted(3, 1);
    const unjudged = { cause: 'resume-not-understood', message: 'No words.', at: 1, resumes: '1@0' } as const;
    await database.leads.bulkAdd([
      match('10000001', { verdict: 'AUTO_REJECTED', score: 3 }),
      match('10000002', { ...(undecided as object), stage: 'unjudged', unjudged, title: 'Glazier' }),
      match('10000003', { ...(undecided as object), stage: 'unjudged', unjudged, title: 'Thatcher' }),
    ]);
    render(<Popup />, document.body);
    await shows('2 jobs could not be judged: see below.');
    await shows('2 jobs are waiting to be scored. Check your resume in the options');
    await says('counts-rejected', '1');
    expect(document.body.textContent).not.toMatch(/dismissed by you|still to be read/);
    expect(document.querySelectorAll('[data-testid="unjudged-job"]')).toHaveLength(2);
  });

  it('says so too when every single job was sieved out', async () => {
    await counted(3, 3);
    render(<Popup />, document.body);
    await shows('All 3 jobs sieved out: see why. Try another search.');
  });

  it('does not promise to go on by itself while something stands in the way', async () => {
    await counted(1, 0);
    await database.leads.add(match('10000002', { ...(undecided as object), stage: 'wanted' }));
    await database.health.put(inTrouble('linkedin', { state: 'blocked', signal: 'login' }));
    render(<Popup />, document.body);
    await shows(
      '1 job is still to be read and scored. This continues as soon as the issue above is resolved.',
    );
  });
});

describe('matches that only the built-in rules have scored', () => {
  const byRules = (externalId: string, id: number) => {
    const resume = { id, updatedAt: 0, name: 'cv.pdf' };
    const rest = { scores: [61], confidence: 0.6, evidence: null, doubts: [], crossCheck: null };
    return match(externalId, { engine: 'builtin', basis: { ...rest, resume } });
  };

  it('are offered to the model once it has answered, and not before', async () => {
    await ready();
    const [resume] = await database.resumes.toArray();
    const id = resume?.id ?? 0;
    await database.leads.bulkAdd([byRules('10000001', id), byRules('10000002', id)]);
    world.answers.set('rescore-matches', { count: 2 });
    render(<Popup />, document.body);
    await shows('Built-in rules');
    expect(find('stale-matches')).toBeNull();
    const { ollamaUrl: url, ollamaModel: model } = await readSettings();
    await noteOllamaAnswers(database, { url, model });
    await shows('2 matches were scored by the built-in rules, before you had a model');
    expect(document.body.textContent).not.toContain('Your resume has changed');
    find('rescore-matches')?.click();
    await shows('2 matches will be scored again, the best first.');
  });
});

it('the popup never shows a number that it does not know yet', async () => {
  await ready();
  await database.counters.bulkPut([
    { name: 'discovered', value: 7 },
    { name: 'matched', value: 4 },
    { name: 'rejected', value: 3 },
  ]);
  const shown = new Set<string>();
  const look = () => shown.add(find('counts-discovered')?.textContent?.trim() ?? '');
  const watch = new MutationObserver(look);
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  render(<Popup />, document.body);
  look();
  await says('counts-discovered', '7');
  watch.disconnect();
  expect([...shown].filter(Boolean)).toEqual(['7']);
});
