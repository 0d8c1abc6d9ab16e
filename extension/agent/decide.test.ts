import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { card, cards, guestHtml, html, pageOf } from './test/pages';
import { started } from './test/started';
import { createWorld, showing, type World } from './test/world';

const RESUME =
  'Python, ten years. I kept the ledgers of the harbour in a green notebook called canary-resume.';
const POSTING = 'The vault of the company is opened with a word, and that word is canary-posting today.';

/** A world whose model repeats what it has read, everywhere it may write. */
async function repeating(score: number): Promise<World> {
  const world = await createWorld({ resume: RESUME });
  world.site.state.answer = (id) =>
    html(guestHtml(id, POSTING, '<span class="posted-time-ago__text">now</span>'), pageOf(id));
  world.model.state.says = () =>
    JSON.stringify({
      score,
      reasoning: `You know Python. ${RESUME} ${POSTING}`,
      must_haves_found: [{ name: `Vaults ${RESUME}`, quote: POSTING }],
      must_haves_missing: [
        { name: 'Opening vaults', quote: 'The vault of the company' },
        { name: POSTING, quote: 'The vault' },
      ],
      nice_to_haves_found: [RESUME],
      nice_to_haves_missing: ['Rust', POSTING, RESUME],
      skill_gap_recommendations: [`Read this: ${RESUME}`, `Read this: ${POSTING}`, 'Learn Rust.'],
    });
  const agent = started(world);
  await agent.cardsRead('linkedin', showing([card(1)]));
  await world.run(agent);
  return world;
}

const onTheWire = ({ server }: World) => JSON.stringify(server.log);
const onTheDevice = async ({ db }: World) =>
  JSON.stringify(await Promise.all([db.leads, db.texts, db.health].map((table) => table.toArray())));

describe('a model that repeats what it has read', () => {
  it('gets nothing of resume or posting past the gate when the job does not fit', async () => {
    const world = await repeating(15);
    expect(await world.lead(card(1))).toMatchObject({
      verdict: 'AUTO_REJECTED',
      reasoning: 'You know Python.',
      missingSkills: ['Opening vaults', 'Rust'],
      basis: {
        scores: [15],
        evidence: {
          must_haves_found: [],
          must_haves_missing: [{ name: 'Opening vaults', quote: '' }],
          nice_to_haves_found: [],
          nice_to_haves_missing: ['Rust'],
        },
      },
      recommendations: ['Learn Rust.'],
    });
    expect(world.server.sent('/enrich')).toHaveLength(1);
    expect(onTheWire(world)).not.toContain('canary');
    expect(await onTheDevice(world)).not.toContain('canary');
  });

  it('gets nothing of the resume off the device when the job fits', async () => {
    const world = await repeating(85);
    expect(onTheWire(world)).toContain('canary-posting');
    expect(onTheWire(world)).not.toContain('canary-resume');
    // On the device, too, the resume stands where it was put and nowhere else.
    expect(await onTheDevice(world)).not.toContain('canary-resume');
    expect((await world.lead(card(1))).basis?.evidence?.must_haves_missing).toContainEqual({
      name: 'Opening vaults',
      quote: 'The vault of the company',
    });
  });
});

it('of a rejected job only what its card said stays', async () => {
  const world = await createWorld();
  const detail = (number: number) => ({
    kind: 'detail' as const,
    layout: 'test',
    detail: {
      ...card(number),
      location: 'From the page',
      salary: 'From the page',
      workplace: 'remote' as const,
      description: number === 3 ? 'worth 85' : 'worth 15',
      requirements: null,
      isEasyApply: true,
      seniority: 'From the page',
      employmentType: 'From the page',
      skills: ['From the page'],
    },
  });
  world.site.state.answer = () => new Promise(() => undefined);
  const agent = started(world);
  const full = { location: 'Leeds', salary: '£50K', workplace: 'hybrid' as const };
  world.settings.dailyCap = 0;
  await agent.cardsRead('linkedin', showing([card(1, full), ...cards(2, 3)]));
  await world.run(agent);
  for (const number of [1, 2, 3]) await agent.detailRead('linkedin', detail(number));
  await world.run(agent);
  const bare = { seniority: null, employmentType: null, skills: [], isEasyApply: null };
  expect(await world.stages()).toEqual(['settled', 'settled', 'settled']);
  expect(await world.lead(card(1))).toMatchObject({ ...full, ...bare });
  expect(await world.lead(card(2))).toMatchObject({ location: null, salary: null, workplace: null, ...bare });
  expect(await world.lead(card(3))).toMatchObject({ salary: 'From the page', skills: ['From the page'] });
});
