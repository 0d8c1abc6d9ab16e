import { beforeEach, describe, expect, it } from 'vitest';
import { NOTHING_TOLD } from '../sites/facts';
import type { DetailReading } from '../sites/site';
import { card, cards } from './test/pages';
import { createWorld, showing, type World } from './test/world';

const STRUCTURE = { address: '/jobs/search/?keywords', outline: 'body\n ul\n  li ×25' };

let world: World;
let agent: ReturnType<World['agent']>;
beforeEach(async () => {
  world = await createWorld();
  agent = world.agent();
});

const strange = (number: number): DetailReading => ({
  kind: 'drift',
  layout: 'linkedin-guest',
  ids: [card(number).externalId],
  missing: ['description'],
});
const understood = (number: number): DetailReading => ({
  kind: 'detail',
  layout: 'x',
  detail: {
    ...NOTHING_TOLD,
    source: 'linkedin',
    externalId: card(number).externalId,
    title: null,
    company: null,
    description: 'A job worth 70.',
    requirements: null,
  },
});

describe('pages of jobs that are not understood', () => {
  it('stop the agent for that site after three different jobs in a row, in words, and it asks for no more of them', async () => {
    for (const number of [1, 2, 3]) await agent.detailRead('linkedin', strange(number));
    expect(await world.health('linkedin')).toMatchObject({
      state: 'blocked',
      code: 'site.job-drift',
      retryAt: null,
      message: expect.stringMatching(/3 jobs of LinkedIn in a row were not understood.*opens no more/),
    });
    await agent.cardsRead('linkedin', showing(cards(10, 12)));
    await world.run(agent, 20);
    expect(world.site.requests).toEqual([]);
    expect(await world.stages()).toEqual(['wanted', 'wanted', 'wanted']);
  });

  it('do not when it is the same job again and again, nor when another was understood in between', async () => {
    for (let time = 0; time < 5; time++) await agent.detailRead('linkedin', strange(1));
    await agent.detailRead('linkedin', strange(2));
    await agent.detailRead('linkedin', understood(3));
    for (const number of [4, 5]) await agent.detailRead('linkedin', strange(number));
    expect(await world.health('linkedin')).toMatchObject({ state: 'waiting', code: 'site.drift' });
  });

  it('let what is read go on: it is scored and delivered, and so is what the user opens', async () => {
    await agent.cardsRead('linkedin', showing(cards(1, 2)));
    await world.run(agent, 0);
    await world.db.leads.toCollection().modify({ stage: 'wanted', dueAt: Number.MAX_SAFE_INTEGER });
    for (const number of [11, 12, 13]) await agent.detailRead('linkedin', strange(number));
    await agent.detailRead('linkedin', understood(1));
    await world.run(agent, 3);
    expect(await world.lead(card(1))).toMatchObject({ stage: 'settled', score: 70 });
  });

  it('are asked for again once one that the user opens is understood, or the user says so', async () => {
    const stop = async () => {
      for (const number of [1, 2, 3]) await agent.detailRead('linkedin', strange(number));
      expect((await world.health('linkedin'))?.state).toBe('blocked');
    };
    await stop();
    await agent.detailRead('linkedin', understood(9));
    expect((await world.health('linkedin'))?.state).toBe('ok');
    await stop();
    await agent.resumeSite('linkedin');
    expect((await world.health('linkedin'))?.state).toBe('ok');
    // And the counting begins anew.
    await agent.detailRead('linkedin', strange(4));
    expect((await world.health('linkedin'))?.state).not.toBe('blocked');
  });

  it('of one site leave the other alone', async () => {
    for (const number of [1, 2, 3]) await agent.detailRead('linkedin', strange(number));
    expect(await world.health('naukri')).toBeUndefined();
  });
});

describe('the report of a page', () => {
  it('is kept with what happened, and is the latest of its site', async () => {
    await agent.cardsRead(
      'linkedin',
      { kind: 'drift', layout: 'linkedin-classic', ids: ['1', '2'], missing: ['title'] },
      STRUCTURE,
    );
    expect(await world.db.reports.toArray()).toEqual([
      {
        source: 'linkedin',
        at: world.now,
        page: 'results',
        kind: 'drift',
        layout: 'linkedin-classic',
        missing: ['title'],
        ids: 2,
        signal: null,
        ...STRUCTURE,
      },
    ]);
    const wall = { kind: 'blocked', signal: 'captcha', evidence: 'Are you Jane Doe?' } as const;
    await agent.detailRead('linkedin', wall, STRUCTURE);
    const [report, ...more] = await world.db.reports.toArray();
    expect(more).toEqual([]);
    expect(report).toMatchObject({ page: 'job', kind: 'blocked', signal: 'captcha', layout: null });
    expect(JSON.stringify(report)).not.toContain('Jane');
  });

  it('is made of nothing else: no ids, and no more of the names of fields than names', async () => {
    const missing = ['title', '<b>Jane</b> "Doe" https://x.example/?u=1'];
    await agent.cardsRead(
      'naukri',
      { kind: 'drift', layout: '<x>', ids: ['4433468870'], missing },
      STRUCTURE,
    );
    const [report] = await world.db.reports.toArray();
    expect(JSON.stringify(report)).not.toMatch(/4433468870|[<>/?]x|https:/);
  });

  it('is not made of a page that was understood', async () => {
    await agent.cardsRead('linkedin', showing(cards(1, 1)), STRUCTURE);
    await agent.detailRead('linkedin', understood(1), STRUCTURE);
    expect(await world.db.reports.count()).toBe(0);
  });
});
