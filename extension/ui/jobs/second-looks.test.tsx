// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LeadRow, ScoreBasis } from '../../store/database';
import { database } from '../../store/open';
import { takeSnapshots } from '../../store/snapshots';
import '../fixtures/effects-at-once';
import { fakeBrowser } from '../fixtures/fake-browser';
import { match } from '../fixtures/rows';
import { namesInWords } from './count-words';
import { SecondLooks } from './second-looks';

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

/** A busy machine is no failure. */
const PATIENCE = { timeout: 10_000 };
const find = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
const says = (id: string, words: string) =>
  vi.waitFor(() => expect(find(id)?.textContent).toContain(words), PATIENCE);
const gone = (id: string) => vi.waitFor(() => expect(find(id)).toBeNull(), PATIENCE);
const sent = () => world.sent.map(({ jobsieve, request }) => [jobsieve, request]);

const scoredWith = (id: number, updatedAt: number): ScoreBasis => ({
  scores: [61],
  confidence: 0.6,
  evidence: null,
  doubts: [],
  crossCheck: null,
  resume: { id, updatedAt, name: 'Backend' },
});
const matchOf = (externalId: string, id: number, updatedAt: number, more: Partial<LeadRow> = {}) =>
  match(externalId, { basis: scoredWith(id, updatedAt), engine: 'ollama:x', decidedAt: 15, ...more });

describe('matches that were not scored with the newest resume', () => {
  it('are offered to it, and nothing can be lost while the other one matches them', async () => {
    await database.resumes.bulkAdd([
      { id: 1, name: 'Backend', text: 'Python', updatedAt: 10 },
      { id: 2, name: 'Frontend', text: 'React', updatedAt: 20 },
    ]);
    await database.leads.bulkAdd([matchOf('10000001', 1, 10), matchOf('10000002', 1, 10)]);
    world.answers.set('preview-rescoring', { resumes: ['Frontend'], mayFall: 0 });
    world.answers.set('rescore-matches', { count: 2 });
    render(<SecondLooks />, document.body);
    await says('stale-matches', '2 matches have not been scored with “Frontend”.');
    await says('rescore-risk', 'None will be removed, because each of them matches another of your resumes.');
    await says('rescore-risk', 'You can undo it for 7 days.');
    find('rescore-matches')?.click();
    await vi.waitFor(() => expect(sent()).toContainEqual(['rescore-matches', {}]));
  });

  it('may be lost when the resume was edited: how many is estimated, and at most said where no estimate comes', async () => {
    await database.resumes.add({ id: 1, name: 'Backend', text: 'Bread', updatedAt: 20 });
    await database.leads.bulkAdd([matchOf('10000001', 1, 10), matchOf('10000002', 1, 10)]);
    render(<SecondLooks />, document.body);
    await says('rescore-risk', 'up to 2 may fall below the gate');
    world.answers.set('preview-rescoring', { resumes: ['Backend'], mayFall: 1 });
    render(null, document.body);
    render(<SecondLooks />, document.body);
    await says('rescore-risk', 'the built-in rules estimate that about 1 may fall below the gate');
  });
});

describe('matches that are scored again', () => {
  const rows = [matchOf('10000001', 1, 10), matchOf('10000002', 1, 10)];
  const started = async () => {
    await database.leads.bulkAdd(rows);
    await takeSnapshots(database, rows, Date.now());
    await database.leads.toCollection().modify({ stage: 'described' });
  };

  it('show how far it is and what came of it, and can be undone', async () => {
    await started();
    world.answers.set('undo-rescoring', { count: 2 });
    render(<SecondLooks />, document.body);
    await says('rescored-matches', '2 matches will be scored again, the best first: 2 are still waiting');
    await database.leads.update('linkedin:10000001', {
      stage: 'settled',
      verdict: 'AUTO_REJECTED',
      score: 4,
      applicationStatus: 'AUTO_REJECTED',
    });
    await says('rescored-matches', '1 is still waiting, and 1 has fallen below the gate so far');
    await database.leads.update('linkedin:10000002', { stage: 'settled' });
    await says('rescored-matches', '2 matches were scored again: 1 has fallen below the gate.');
    await says('rescored-matches', 'the texts of jobs that fall below the gate are kept on this device');
    find('undo-rescoring')?.click();
    await says('rescored-matches', '2 matches have their old scores back.');
    expect(sent()).toContainEqual(['undo-rescoring', {}]);
  });

  it('are no topic any more once the user keeps the new scores', async () => {
    await started();
    render(<SecondLooks />, document.body);
    await vi.waitFor(() => expect(find('keep-scores')).not.toBeNull(), PATIENCE);
    find('keep-scores')?.click();
    await vi.waitFor(() => expect(sent()).toContainEqual(['keep-scores', {}]));
    await database.snapshots.clear();
    await gone('rescored-matches');
  });
});

describe('jobs that were sieved out', () => {
  const offered = async (preview: object) => {
    await database.resumes.add({ id: 1, name: 'Nurse', text: 'Wound care', updatedAt: 20 });
    await database.counters.put({ name: 'rejected', value: 40 });
    world.answers.set('preview-look-again', preview);
    render(<SecondLooks />, document.body);
  };

  it('are offered to the resume to which they look different, with how that was estimated', async () => {
    await offered({ resume: { count: 37, resumes: ['Nurse'] }, model: { count: 0 } });
    await says('look-again-resume', '37 sieved-out jobs look different to “Nurse”.');
    await says('look-again-resume', 'estimated this from the titles, places and skills that were kept');
    await says('look-again-resume', 'at the usual pace, at most 120 pages a day');
    expect(find('look-again-model')).toBeNull();
    world.answers.set('look-again', { count: 37 });
    find('look-again-resume-start')?.click();
    await says('look-again-resume', '37 jobs will be looked at again.');
    expect(sent()).toContainEqual(['look-again', { reason: 'resume' }]);
  });

  it('are offered to the model that has come, and can be left alone', async () => {
    await offered({ resume: { count: 0, resumes: [] }, model: { count: 1 } });
    await says(
      'look-again-model',
      '1 sieved-out job may look different to the model: only the built-in rules have scored it',
    );
    find('look-again-model-decline')?.click();
    await says('look-again-model', 'They stay sieved out.');
    expect(sent()).toContainEqual(['decline-look-again', { reason: 'model' }]);
  });

  it('that are looked at again are counted, and stay sieved out meanwhile', async () => {
    const lookedAgain = { at: 1, score: 8 };
    const row = match('10000001', { verdict: 'AUTO_REJECTED', score: 8, stage: 'wanted', lookedAgain });
    await database.leads.add(row);
    render(<SecondLooks />, document.body);
    await says('looking-again', '1 sieved-out job is waiting to be looked at again.');
    await database.leads.update(row.key, { stage: 'settled' });
    await gone('looking-again');
  });
});

it('names of resumes are listed as one says them', () => {
  expect(['A', 'B', 'C'].map((_, at, all) => namesInWords(all.slice(0, at + 1)))).toEqual([
    '“A”',
    '“A” and “B”',
    '“A”, “B” and “C”',
  ]);
});
