import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { BY_USER, type LeadRow, leadKey } from '../store/database';
import { fingerprintOf } from '../store/fingerprint-of';
import { areHidden, hideToday, lastAnswer, openChecks } from '../store/gate-checks';
import { gateErrors } from '../store/gate-error';
import { freshLead } from '../store/lead-row';
import { rescue } from './again';
import { answerCheck } from './gate-answer';
import { below, CHECKS_A_DAY, gateCheckLane } from './gate-check';
import { scored } from './test/ollama';
import { card } from './test/pages';
import { started } from './test/started';
import { createWorld, START, type World } from './test/world';

const DAY = 24 * 60 * 60 * 1000;

/** So many jobs that a scorer has sieved out. */
async function sievedOut(
  world: World,
  count: number,
  change: (number: number) => Partial<LeadRow> = () => ({}),
) {
  const rows = Array.from({ length: count }, (_, index): LeadRow => {
    const { fingerprint: _same, ...lead } = freshLead(card(index + 1), index + 1);
    return {
      ...lead,
      stage: 'settled',
      jobId: index + 1,
      verdict: 'AUTO_REJECTED',
      score: index % 30,
      engine: 'builtin',
      decidedAt: world.now,
      applicationStatus: 'AUTO_REJECTED',
      ...change(index + 1),
    };
  });
  await world.db.leads.bulkPut(rows);
  await world.db.counters.put({ name: 'rejected', value: count });
  return rows;
}

/** Bits from a fixed sequence (Mulberry32), so that the same test always draws the same. */
function fixedBits(seed = 1) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return (bits ^ (bits >>> 14)) >>> 0;
  };
}
const open = async (world: World) => (await openChecks(world.db)).map(({ job }) => job.externalId);
const answerAll = async (world: World, answer: 'out' | 'wanted') => {
  for (const { job } of await openChecks(world.db))
    await answerCheck(world.parts(), job.source, job.externalId, answer);
};

describe('questions about what was sieved out', () => {
  it('are at most three a day of the user, also when they are answered at once, and never about a job twice', async () => {
    const world = await createWorld();
    await sievedOut(world, 40);
    const asked: string[] = [];
    for (let day = 0; day < 5; day++) {
      const lane = gateCheckLane(world.parts(), fixedBits(day + 1));
      for (let look = 0; look < 4; look++) {
        await lane.step();
        asked.push(...(await open(world)));
        await answerAll(world, 'out');
        world.now += 60 * 60 * 1000;
      }
      expect(asked).toHaveLength(CHECKS_A_DAY * (day + 1));
      world.now = START + (day + 1) * DAY;
    }
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('begin anew at midnight where the user is, not a day after the last one', async () => {
    const world = await createWorld();
    await sievedOut(world, 20);
    world.now = new Date(2026, 10, 22, 23, 50).getTime();
    const lane = gateCheckLane(world.parts(), fixedBits());
    expect(await lane.step()).toEqual({ did: false, at: new Date(2026, 10, 23).getTime() });
    await answerAll(world, 'out');
    world.now = new Date(2026, 10, 23, 0, 5).getTime();
    await lane.step();
    expect(await world.db.gateChecks.count()).toBe(6);
  });

  it('that were not answered stay, and no further ones come on top of them', async () => {
    const world = await createWorld();
    await sievedOut(world, 20);
    const lane = gateCheckLane(world.parts(), fixedBits());
    await lane.step();
    const before = await open(world);
    world.now += DAY;
    await lane.step();
    expect(await open(world)).toEqual(before);
    const [first] = before as [string];
    await answerCheck(world.parts(), 'linkedin', first, 'out');
    await lane.step();
    expect(await open(world)).toEqual(before.slice(1));
  });

  it('are not asked while so little was sieved out that one can look through it', async () => {
    const world = await createWorld();
    await sievedOut(world, 9);
    await gateCheckLane(world.parts(), fixedBits()).step();
    expect(await open(world)).toEqual([]);
    await sievedOut(world, 10);
    await gateCheckLane(world.parts(), fixedBits()).step();
    expect(await open(world)).toHaveLength(3);
  });

  it.each<[string, (now: number) => Partial<LeadRow>]>([
    ['that the user sieved out themselves', () => ({ engine: BY_USER })],
    ['that the user has rescued before', () => ({ rescued: { at: 1, score: 3 } })],
    ['that is long gone', (now) => ({ decidedAt: now - 31 * DAY })],
    ['that is under way', () => ({ stage: 'decided' })],
    ['of which nobody noted who scored it', () => ({ engine: null })],
  ])('are never about a job %s', async (_, change) => {
    const world = await createWorld();
    await sievedOut(world, 20, (number) => (number > 2 ? change(world.now) : {}));
    await gateCheckLane(world.parts(), fixedBits()).step();
    expect((await open(world)).sort()).toEqual([card(1).externalId, card(2).externalId]);
  });

  it('are about a job once, however often it is posted, and not at all where another posting is a match', async () => {
    const world = await createWorld();
    const print = (title: string) => fingerprintOf({ ...card(1), title, location: 'Leeds', fromPage: [] });
    await sievedOut(world, 20, (number) => ({
      ...print(number <= 10 ? 'Glazier' : number < 20 ? 'Cooper' : 'Thatcher'),
      ...(number === 1 && { verdict: 'MATCHED', applicationStatus: 'MATCHED' }),
    }));
    await gateCheckLane(world.parts(), fixedBits()).step();
    const titles = (
      await world.db.gateChecks.bulkGet((await world.db.gateChecks.toArray()).map(({ key }) => key))
    )
      .map((check) => Number(check?.key.split(':')[1]) - 4_000_000_000)
      .sort((a, b) => a - b);
    expect(titles).toHaveLength(2);
    expect(titles.map((number) => (number <= 10 ? 'Glazier' : number < 20 ? 'Cooper' : 'Thatcher'))).toEqual([
      'Cooper',
      'Thatcher',
    ]);
  });

  it('are drawn with equal chances', async () => {
    const world = await createWorld();
    const rows = await sievedOut(world, 12);
    const bits = fixedBits(7);
    const drawn = new Map<string, number>();
    const DRAWS = 200;
    for (let draw = 0; draw < DRAWS; draw++) {
      await gateCheckLane(world.parts(), bits).step();
      for (const id of await open(world)) drawn.set(id, (drawn.get(id) ?? 0) + 1);
      await world.db.gateChecks.clear();
    }
    const expected = (DRAWS * 3) / rows.length;
    // Pearson's chi-square with 11 degrees of freedom stays below 24.7 in 99 of 100 runs of a fair draw.
    const chi = rows.reduce(
      (sum, { externalId }) => sum + ((drawn.get(externalId) ?? 0) - expected) ** 2 / expected,
      0,
    );
    expect(chi).toBeLessThan(24.7);
  });

  it('are put off until tomorrow when the user says so', async () => {
    const world = await createWorld();
    await hideToday(world.db, world.now);
    expect(await areHidden(world.db, world.now)).toBe(true);
    expect(await areHidden(world.db, world.now + DAY)).toBe(false);
  });
});

it('a draw favours no number: bits that do not divide evenly are thrown away', () => {
  const given = [2 ** 32 - 1, 2 ** 32 - 2, 5];
  // 2^32 is no multiple of 6: its last 4 values would favour 0 to 3.
  expect(below(6, () => given.shift() ?? 0)).toBe(5);
  expect(below(1, () => 123)).toBe(0);
});

describe('an answer', () => {
  async function asked() {
    const world = await createWorld();
    await sievedOut(world, 12);
    await gateCheckLane(world.parts(), fixedBits()).step();
    const [first] = await openChecks(world.db);
    if (!first) throw new Error('nothing was asked');
    const { source, externalId } = first.job;
    return {
      world,
      job: first.job,
      say: (answer: 'out' | 'wanted' | null) => answerCheck(world.parts(), source, externalId, answer),
    };
  }

  it('"rightly out" leaves the job where it is, and can be taken back', async () => {
    const { world, job, say } = await asked();
    expect(await say('out')).toBe('recorded');
    expect(await say('out')).toBe('gone');
    expect(await world.db.leads.get(job.key)).toEqual(job);
    expect(gateErrors(await world.db.gateChecks.toArray())[0]).toMatchObject({ answers: 1, wanted: 0 });
    expect((await lastAnswer(world.db, world.now))?.job.key).toBe(job.key);
    expect(await say(null)).toBe('reopened');
    expect(gateErrors(await world.db.gateChecks.toArray())[0]).toMatchObject({ answers: 0 });
    expect(await open(world)).toContain(job.externalId);
    expect(await lastAnswer(world.db, world.now)).toBeNull();
  });

  it('"I would have wanted it" rescues the job; taken back before it is scored, all is as before', async () => {
    const { world, job, say } = await asked();
    expect(await say('wanted')).toBe('rescued');
    expect(await world.db.leads.get(job.key)).toMatchObject({
      stage: 'wanted',
      rescued: { score: job.score },
    });
    expect(await world.counters()).toMatchObject({ rejected: 11 });
    expect(await say(null)).toBe('reopened');
    const { order: _order, ...before } = job;
    expect(await world.db.leads.get(job.key)).toMatchObject({
      ...before,
      verdict: 'AUTO_REJECTED',
      stage: 'settled',
    });
    expect((await world.db.leads.get(job.key))?.rescued).toBeUndefined();
    expect(await world.counters()).toMatchObject({ rejected: 12 });
    expect(await world.db.texts.get(job.key)).toBeUndefined();
  });

  it.each([
    [21, 'reopened'],
    [64, 'withdrawn'],
  ])(
    'about a job that scores %i when it is scored again still counts as wanted; taken back, it is %s',
    async (score, state) => {
      const { world, job, say } = await asked();
      world.model.state.says = () => scored(score);
      await say('wanted');
      const agent = started(world);
      await world.run(agent, 2);
      expect(await world.db.leads.get(job.key)).toMatchObject({ stage: 'settled', score });
      const [error] = gateErrors(await world.db.gateChecks.toArray());
      expect(error).toMatchObject({ engine: 'builtin', answers: 1, wanted: 1, rescues: 0 });
      expect(await agent.answerCheck(job.source, job.externalId, null)).toBe(state);
      expect(gateErrors(await world.db.gateChecks.toArray())[0]).toMatchObject({ answers: 0 });
      expect((await open(world)).includes(job.externalId)).toBe(state === 'reopened');
      expect(await world.db.leads.get(job.key)).toMatchObject({ score });
      expect(await say('out')).toBe(state === 'reopened' ? 'recorded' : 'gone');
    },
  );

  it('is also what the user says by rescuing the job from the list, before or after', async () => {
    const { world, job, say } = await asked();
    await say('out');
    expect(await rescue(world.parts(), job.source, job.externalId)).toBe(true);
    expect(gateErrors(await world.db.gateChecks.toArray())[0]).toMatchObject({
      answers: 1,
      wanted: 1,
      rescues: 0,
    });
    const [other] = await openChecks(world.db);
    await rescue(world.parts(), 'linkedin', other?.job.externalId ?? '');
    expect(gateErrors(await world.db.gateChecks.toArray())[0]).toMatchObject({ answers: 2, wanted: 2 });
  });

  it('is none when nobody asked: such a rescue is counted apart, once, and the job is never drawn', async () => {
    const { world } = await asked();
    const keys = (await world.db.gateChecks.toArray()).map(({ key }) => key);
    const unasked = (await world.db.leads.toArray()).find(({ key }) => !keys.includes(key)) as LeadRow;
    await rescue(world.parts(), unasked.source, unasked.externalId);
    await world.db.leads.update(unasked.key, { stage: 'settled', verdict: 'AUTO_REJECTED', score: 9 });
    await rescue(world.parts(), unasked.source, unasked.externalId);
    expect(gateErrors(await world.db.gateChecks.toArray())[0]).toMatchObject({ answers: 0, rescues: 1 });
    expect(await answerCheck(world.parts(), unasked.source, unasked.externalId, null)).toBe('gone');
  });

  it('about a job that is no longer sieved out is not asked for', async () => {
    const { world, job, say } = await asked();
    await world.db.leads.update(leadKey(job.source, job.externalId), { verdict: 'MATCHED', score: 70 });
    expect(await open(world)).not.toContain(job.externalId);
    expect(await say('wanted')).toBe('gone');
  });
});
