import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { noteOllamaAnswers } from '../store/ollama-answered';
import { saveResume } from '../store/resumes';
import { noteTiming } from '../store/timings';
import { scored } from './test/ollama';
import { card, guestHtml, html, pageOf } from './test/pages';
import { started } from './test/started';
import { createWorld, showing, type World } from './test/world';

const BAKER = `Baker, 2012 - present: bread, pastry, food safety.
Languages: English (C2)`;
const NURSE = `Registered nurse, 2014 - present: wound care, palliative care, medication administration.
Languages: English (C2)`;
const NURSING =
  'Requirements:<br>Wound care, palliative care and medication administration. 3 years of experience.';
const COOKING =
  'Requirements:<br>Kubernetes, Terraform, Rust and Kafka are a must. 8 years of experience in DevOps.';

/** Jobs for nurses have even numbers, the others are for platform engineers. */
const jobs = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    card(at + 1, { title: at % 2 === 1 ? `Staff Nurse, ward ${at + 1}` : `Platform Engineer ${at + 1}` }),
  );
const isNursing = (id: string) => Number(id) % 2 === 0;
const add = (world: World, name: string, text: string) => {
  world.now += 1000;
  return saveResume({ name, text }, world.db, world.now);
};

/** A baker, to whom a model says that nothing fits. */
async function sievedOut(count = 4) {
  const world = await createWorld({ resume: null, rules: true });
  await add(world, 'Baker', BAKER);
  world.site.state.answer = (id) => html(guestHtml(id, isNursing(id) ? NURSING : COOKING), pageOf(id));
  world.model.state.says = (prompt) => {
    const fits = prompt.includes('Registered nurse') && prompt.includes('palliative care and');
    const names = prompt.includes('palliative care and')
      ? ['Wound care', 'Palliative care', 'Medication administration']
      : ['Kubernetes', 'Terraform', 'Rust'];
    const answer = JSON.parse(scored(fits ? 82 : 6));
    return JSON.stringify({
      ...answer,
      must_haves_found: fits ? [{ name: 'Wound care', quote: 'Wound care' }] : [],
      must_haves_missing: fits ? [] : names.map((name) => ({ name, quote: name })),
    });
  };
  const agent = started(world);
  await agent.cardsRead('linkedin', showing(jobs(count)));
  await world.run(agent, 2 * count);
  return { world, agent };
}
const matches = async (world: World) =>
  (await world.db.leads.toArray()).filter(({ verdict }) => verdict === 'MATCHED').map(({ title }) => title);

describe('what was sieved out with one resume', () => {
  it('is offered to another one to which it looks different, is read again, and what fits is found', async () => {
    const { world, agent } = await sievedOut();
    expect(await world.counters()).toMatchObject({ discovered: 4, rejected: 4 });
    expect(await agent.previewLookAgain()).toEqual({
      resume: { count: 0, resumes: [] },
      model: { count: 0 },
    });
    await add(world, 'Nurse', NURSE);
    expect((await agent.previewLookAgain()).resume).toEqual({ count: 2, resumes: ['Nurse'] });
    const visits = world.site.requests.length;
    expect(await agent.lookAgain('resume')).toBe(2);
    expect((await agent.previewLookAgain()).resume.count).toBe(0);
    await world.run(agent, 6);
    expect(world.site.requests.length).toBe(visits + 2);
    expect(await matches(world)).toEqual(['Staff Nurse, ward 2', 'Staff Nurse, ward 4']);
    expect(await world.lead(card(2))).toMatchObject({
      score: 82,
      basis: { resume: { name: 'Nurse' } },
      lookedAgain: { score: 6 },
      otherDecisions: [{ score: 6 }],
    });
    expect(await world.counters()).toEqual({ discovered: 4, matched: 2, rejected: 2 });
    expect((await agent.previewLookAgain()).resume.count).toBe(0);
    expect(world.bugs).toEqual([]);
  });

  it('stays sieved out until its new score is there, and after a failure', async () => {
    const { world, agent } = await sievedOut(2);
    await add(world, 'Nurse', NURSE);
    world.site.state.answer = (id) => html('', pageOf(id), 404);
    await agent.lookAgain('resume');
    await world.run(agent);
    expect(await world.lead(card(2))).toMatchObject({ verdict: 'AUTO_REJECTED', score: 6 });
    expect(await world.counters()).toMatchObject({ rejected: 2 });
    await world.run(agent, 40, 3_600_000);
    const row = await world.lead(card(2));
    expect(row).toMatchObject({ stage: 'settled', verdict: 'AUTO_REJECTED', score: 6 });
    expect(row.failure).not.toBeNull();
    // What could not be read is not offered over and over again.
    expect((await agent.previewLookAgain()).resume.count).toBe(0);
  });

  it('costs no visit where the server still has the text', async () => {
    const { world, agent } = await sievedOut(2);
    const text = 'Wound care, palliative care and medication administration.';
    for (const stored of world.server.jobs.values()) stored.description = text;
    await add(world, 'Nurse', NURSE);
    const visits = world.site.requests.length;
    await agent.lookAgain('resume');
    await world.run(agent, 3);
    expect(await matches(world)).toEqual(['Staff Nurse, ward 2']);
    expect(world.site.requests.length).toBe(visits);
  });

  it('waits behind what was found since', async () => {
    const { world, agent } = await sievedOut(4);
    await add(world, 'Nurse', NURSE);
    await agent.lookAgain('resume');
    const found = [card(11), card(12), card(13)];
    const visits = world.site.requests.length;
    await agent.cardsRead('linkedin', showing(found));
    await world.run(agent, 8);
    const read = world.site.requests.slice(visits).map(({ url }) => url.split('/').at(-1));
    expect(read.slice(0, 3).toSorted()).toEqual(found.map(({ externalId }) => externalId));
    expect(read).toHaveLength(5);
  });

  it('is not offered again once the user has declined, until there is another resume', async () => {
    const { world, agent } = await sievedOut(2);
    const nurse = await add(world, 'Nurse', NURSE);
    await agent.declineLookAgain('resume');
    expect((await agent.previewLookAgain()).resume.count).toBe(0);
    world.now += 1000;
    await saveResume({ id: nurse.id, name: 'Nurse', text: `${NURSE} Dosage.` }, world.db, world.now);
    expect((await agent.previewLookAgain()).resume.count).toBe(1);
  });

  it('is not offered where the user has put the job away, or it is closed', async () => {
    const { world, agent } = await sievedOut(4);
    await add(world, 'Nurse', NURSE);
    await world.db.leads.update((await world.lead(card(2))).key, { applicationStatus: 'DECLINED' });
    await world.db.leads.update((await world.lead(card(4))).key, { isClosed: true });
    expect((await agent.previewLookAgain()).resume.count).toBe(0);
  });
});

describe('what the built-in rules have sieved out', () => {
  /** As if the rules alone had judged, before there was a model. */
  async function byRules(count: number) {
    const { world, agent } = await sievedOut(count);
    await world.db.leads.toCollection().modify((row) => {
      row.engine = 'builtin';
      if (row.basis) row.basis = { ...row.basis, crossCheck: null };
    });
    await world.db.cursors.where('id').startsWith('timing').delete();
    world.settings = { ...world.settings, engine: 'auto' };
    return { world, agent };
  }
  const modelAnswers = (world: World) => {
    const { ollamaUrl: url, ollamaModel: model } = world.settings;
    return noteOllamaAnswers(world.db, { url, model });
  };

  it('is offered once a model is there, all at once, the likeliest first', async () => {
    const { world, agent } = await byRules(4);
    expect((await agent.previewLookAgain()).model.count).toBe(0);
    await modelAnswers(world);
    expect((await agent.previewLookAgain()).model.count).toBe(4);
    const [baker] = await world.db.resumes.toArray();
    await saveResume({ id: baker?.id, name: 'Baker', text: NURSE }, world.db, world.now + 1);
    const visits = world.site.requests.length;
    expect(await agent.lookAgain('model')).toBe(4);
    await world.run(agent, 12);
    const read = world.site.requests.slice(visits).map(({ url }) => url.split('/').at(-1) ?? '');
    expect(read.map(isNursing)).toEqual([true, true, false, false]);
    expect(await matches(world)).toEqual(['Staff Nurse, ward 2', 'Staff Nurse, ward 4']);
    // A model has judged them all by now.
    expect((await agent.previewLookAgain()).model.count).toBe(0);
    expect(world.bugs).toEqual([]);
  });

  it('is offered when a model has scored a job, though nobody has tested it', async () => {
    const { world, agent } = await byRules(2);
    await noteTiming(world.db, `ollama:${world.settings.ollamaModel}`, 900);
    expect((await agent.previewLookAgain()).model.count).toBe(2);
  });

  it('is not offered where the rules are to score, nor once the user has declined', async () => {
    const { world, agent } = await byRules(2);
    await modelAnswers(world);
    world.settings = { ...world.settings, engine: 'builtin' };
    expect((await agent.previewLookAgain()).model.count).toBe(0);
    world.settings = { ...world.settings, engine: 'auto' };
    await agent.declineLookAgain('model');
    expect((await agent.previewLookAgain()).model.count).toBe(0);
    // It can still be had: what is declined is the offer.
    expect(await agent.lookAgain('model')).toBe(2);
  });
});
