// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GateCheckRow, LeadRow } from '../../store/database';
import { database } from '../../store/open';
import { readSettings } from '../../store/settings';
import '../fixtures/effects-at-once';
import { fakeBrowser } from '../fixtures/fake-browser';
import { match } from '../fixtures/rows';
import { useSettings } from '../hooks/use-settings';
import { RulesGate } from '../options/rules-gate';
import { GateErrors } from './gate-errors';
import { GateOffers } from './gate-offers';
import { GateQuestion } from './gate-question';
import { errorWords } from './gate-words';

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

const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
const text = () => document.body.textContent ?? '';
const shows = (words: string) => vi.waitFor(() => expect(text()).toContain(words), { timeout: 10_000 });

const sievedOut = (externalId: string, change: Partial<LeadRow> = {}) =>
  match(externalId, {
    verdict: 'AUTO_REJECTED',
    score: 12,
    engine: 'builtin',
    reasoning: 'Rust is missing.',
    ...change,
  });
const check = (
  externalId: string,
  answer: GateCheckRow['answer'],
  more: Partial<GateCheckRow> = {},
): GateCheckRow => ({
  key: `linkedin:${externalId}`,
  engine: 'builtin',
  own: 12,
  shift: 0,
  drawnAt: 1,
  answer,
  answeredAt: answer && 1,
  ...more,
});
const answers = (wanted: number, out: number, own = 12) =>
  [...Array(wanted + out).keys()].map((index) =>
    check(String(20_000_000 + index), index < wanted ? 'wanted' : 'out', { own }),
  );

describe('the question about a sieved-out job', () => {
  it('is not there where none was drawn', async () => {
    await database.leads.add(sievedOut('10000001'));
    render(<GateQuestion />, document.body);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(find('gate-question')).toBeNull();
  });

  it('tells what the job was and why it went, as text, and takes either answer', async () => {
    await database.leads.bulkAdd([
      sievedOut('10000001', { title: '<b>Glazier</b>', company: 'Pane & Sons', location: 'Leeds' }),
      sievedOut('10000002', { title: 'Thatcher' }),
    ]);
    await database.gateChecks.bulkAdd([check('10000001', null), check('10000002', null, { drawnAt: 2 })]);
    world.answers.set('gate-answer', { state: 'recorded' });
    render(<GateQuestion />, document.body);
    for (const words of [
      '<b>Glazier</b>',
      'Pane & Sons',
      'Leeds',
      '12 of 100 by the built-in rules. Rust is missing.',
      '1 more today',
    ]) {
      await shows(words);
    }
    find('gate-out')?.click();
    await vi.waitFor(() => expect(world.sent).toHaveLength(1));
    const request = { source: 'linkedin', externalId: '10000001' };
    expect(world.sent[0]).toEqual({ jobsieve: 'gate-answer', request: { ...request, answer: 'out' } });
    // As the agent does.
    await database.gateChecks.put(check('10000001', 'out', { answeredAt: Date.now() }));
    await shows('Thatcher');
    await shows('You answered “Rightly sieved out” for <b>Glazier</b>.');
    find('gate-undo')?.click();
    await vi.waitFor(() =>
      expect(world.sent[1]).toEqual({ jobsieve: 'gate-answer', request: { ...request, answer: null } }),
    );
  });

  it('keeps the focus when its last answer takes the buttons away', async () => {
    await database.leads.add(sievedOut('10000001'));
    await database.gateChecks.add(check('10000001', null));
    render(<GateQuestion />, document.body);
    await shows('I would have wanted it');
    find('gate-wanted')?.click();
    await database.gateChecks.put(check('10000001', 'wanted', { answeredAt: Date.now() }));
    await vi.waitFor(() => expect(find('gate-wanted')).toBeNull());
    expect(document.activeElement).toBe(find('gate-question'));
  });

  it('goes away until tomorrow when the user says so, and its answers after ten minutes', async () => {
    await database.leads.bulkAdd([sievedOut('10000001'), sievedOut('10000002')]);
    const old = Date.now() - 11 * 60_000;
    await database.gateChecks.bulkAdd([
      check('10000001', null),
      check('10000002', 'out', { answeredAt: old }),
    ]);
    render(<GateQuestion />, document.body);
    await shows('Not today');
    find('gate-not-today')?.click();
    await vi.waitFor(() => expect(find('gate-question')).toBeNull());
  });
});

describe('the error of the gate, in words', () => {
  const error = { engine: 'builtin', shift: 0, answers: 23, wanted: 1, rescues: 0 };
  const interval = { share: 1 / 23, low: 0.0077, high: 0.2099 };
  it.each([
    [
      { ...error, interval },
      0,
      'About 4 of 100 jobs that the built-in rules sieved out were worth a look (1 to 21; 23 answers).',
    ],
    [
      { ...error, interval, rescues: 3, engine: 'ollama:qwen2.5' },
      0,
      'About 4 of 100 jobs that qwen2.5 sieved out were worth a look (1 to 21; 23 answers), and you rescued 3 others.',
    ],
    [
      { ...error, interval, answers: 1 },
      8,
      'About 4 of 100 jobs that the built-in rules sieved out with their usual gate were worth a look (1 to 21; 1 answer).',
    ],
    [
      { ...error, interval: null, answers: 0, rescues: 1 },
      0,
      'You rescued 1 job that the built-in rules sieved out; you have not been asked about others yet.',
    ],
  ])('is a sentence for each scorer', (of, now, words) => {
    expect(errorWords(of, now)).toBe(words);
  });

  it('is shown as soon as there is an answer, scorer by scorer', async () => {
    render(<GateErrors settings={{ rulesShift: 0 }} whole />, document.body);
    await database.gateChecks.bulkAdd([
      ...answers(0, 3),
      check('30000001', 'wanted', { engine: 'chrome', drawnAt: null }),
      check('30000002', null, { engine: 'ollama:never-answered' }),
    ]);
    await shows(
      'About 0 of 100 jobs that the built-in rules sieved out were worth a look (0 to 56; 3 answers).',
    );
    await shows("You rescued 1 job that the browser's model sieved out");
    expect(text()).toContain('95 % interval');
    expect(text()).not.toContain('never-answered');
  });
});

/** As popup and settings show them, on live settings. */
function Both() {
  const settings = useSettings();
  return settings === undefined ? null : (
    <>
      <GateOffers settings={settings} />
      <RulesGate settings={settings} />
    </>
  );
}

describe('rules that sieve out too much', () => {
  it('are said to, and their gate is lowered by a click, and back by another', async () => {
    await database.gateChecks.bulkAdd(answers(4, 3, 23));
    await database.leads.bulkAdd([
      sievedOut('10000001', { score: 25 }),
      sievedOut('10000002', { score: 22 }),
    ]);
    render(<Both />, document.body);
    await shows('The built-in rules sieve out too much');
    expect(text()).toContain('You would have wanted 4 of the 7 sieved-out jobs that you were asked about');
    expect(text()).toContain(
      'With a gate at 23 instead of 30, 7 of these 7 jobs would have passed; you wanted 4 of those.',
    );
    expect(await readSettings()).toMatchObject({ rulesShift: 0 });
    find('gate-lower')?.click();
    await shows('You have lowered the gate of the built-in rules by 7 points: a job passes with 23');
    expect(text()).not.toContain('sieve out too much');
    await shows('1 job that the rules sieved out before you lowered their gate would pass now.');
    world.answers.set('look-between', { count: 1 });
    find('gate-look-again')?.click();
    await shows('1 job will be read and scored again, at the usual pace.');
    find('rules-gate-back')?.click();
    await shows('the gate of the rules is back at 30');
    expect(await readSettings()).toMatchObject({ rulesShift: 0 });
  });

  it('are left as they are when the user wants that, until much more is known', async () => {
    await database.gateChecks.bulkAdd(answers(4, 3, 23));
    render(<Both />, document.body);
    await shows('Leave it as it is');
    find('gate-leave')?.click();
    await vi.waitFor(() => expect(text()).not.toContain('sieve out too much'));
    await database.gateChecks.bulkAdd(
      [...Array(10).keys()].map((index) => check(String(40_000_000 + index), 'wanted', { own: 23 })),
    );
    await shows('You would have wanted 14 of the 17');
  });

  it('are not offered a gate that would help nobody', async () => {
    await database.gateChecks.bulkAdd(answers(6, 0, 0));
    render(<Both />, document.body);
    await shows('A lower gate would not have let through the jobs that you wanted');
    expect(find('gate-lower')).toBeNull();
  });

  it('are not blamed for a model, and few answers blame nobody', async () => {
    await database.gateChecks.bulkAdd([
      ...answers(4, 0),
      ...[...Array(6).keys()].map((index) =>
        check(String(50_000_000 + index), 'wanted', { engine: 'ollama:qwen2.5' }),
      ),
    ]);
    render(<Both />, document.body);
    await shows('more than 1 in 10 of all jobs that qwen2.5 sieves out are worth a look');
    expect(text()).not.toContain('built-in rules');
  });
});
