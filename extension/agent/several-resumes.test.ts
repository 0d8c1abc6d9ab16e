import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deleteResume, readResumes, saveResume, takeIntoUse } from '../store/resumes';
import { UNDO_FOR } from '../store/snapshots';
import type { Agent } from './agent';
import { scored } from './test/ollama';
import { card, cards, guestHtml, html, pageOf } from './test/pages';
import { started } from './test/started';
import { createWorld, showing, type World } from './test/world';

const BACKEND = `Backend developer, 2015 - present: Python, Django, PostgreSQL, Docker, Linux.
Languages: English (C2)`;
const NURSE = `Registered nurse, 2014 - present: wound care, palliative care, medication administration.
Languages: English (C2)`;
const asking = (skills: string) => `Requirements:<br>${skills}. 3 years of experience.`;
const CODING = asking('Python, Django, PostgreSQL and Docker');

interface Scores {
  backend?: number;
  nurse?: number;
}
/** The model answers by the resume that it is shown. */
const byResume = (world: World, { backend = 70, nurse = 8 }: Scores = {}) => {
  world.model.state.says = (prompt) => scored(prompt.includes('Registered nurse') ? nurse : backend);
};
const add = (world: World, name: string, text: string) => {
  world.now += 1000;
  return saveResume({ name, text }, world.db, world.now);
};

/** A world with matches of a backend resume, and a nurse's resume that was added later. */
async function withSecondResume(count = 3, { rules = false, choice = 'best' as 'best' | 'active' } = {}) {
  const world = await createWorld({ resume: null, rules });
  world.settings = { ...world.settings, resumeChoice: choice };
  await add(world, 'Backend', BACKEND);
  byResume(world);
  world.site.state.answer = (id) => html(guestHtml(id, CODING), pageOf(id));
  const agent = started(world);
  const titled = cards(1, count).map((one) => ({ ...one, title: `Backend Developer ${one.externalId}` }));
  await agent.cardsRead('linkedin', showing(titled));
  await world.run(agent, count + 1);
  const [backend] = await readResumes(world.db);
  const nurse = await add(world, 'Nurse', NURSE);
  if (!backend) throw new Error('no resume');
  return { world, agent, backend, nurse };
}
const verdicts = async (world: World) => (await world.db.leads.toArray()).map(({ verdict }) => verdict);
const statuses = (world: World) =>
  (world.server.sent('/enrich') as { status: string }[]).map(({ status }) => status);
const matched = (count: number) => Array(count).fill('MATCHED');

describe('a second resume', () => {
  it.each(['best', 'active'] as const)(
    'takes no match and no text from the first, with "%s": a job has a score with each',
    async (choice) => {
      const { world, agent, nurse } = await withSecondResume(3, { choice });
      expect(await agent.previewRescoring()).toEqual({ resumes: ['Nurse'], mayFall: 0 });
      expect(await agent.rescoreMatches()).toBe(3);
      await world.run(agent, 4);
      expect(await verdicts(world)).toEqual(matched(3));
      expect(await world.db.texts.count()).toBe(3);
      const row = await world.lead(card(1));
      expect(row).toMatchObject({
        stage: 'settled',
        score: 70,
        basis: { resume: { name: 'Backend' } },
        otherDecisions: [{ score: 8, basis: { resume: { id: nurse.id, name: 'Nurse' } } }],
      });
      expect(new Set(statuses(world))).toEqual(new Set(['MATCHED']));
      expect(await world.counters()).toEqual({ discovered: 3, matched: 3 });
      expect(await agent.rescoreMatches()).toBe(0);
    },
  );

  it('can be left for the first again: nothing has changed, and nothing is offered', async () => {
    const { world, agent, backend } = await withSecondResume(2, { choice: 'active' });
    await agent.rescoreMatches();
    await world.run(agent, 3);
    await takeIntoUse(backend.id, world.db);
    expect(await agent.rescoreMatches()).toBe(0);
    expect(await verdicts(world)).toEqual(matched(2));
  });

  it('that fits better gives the score that is shown and sent', async () => {
    const { world, agent } = await withSecondResume(1);
    byResume(world, { nurse: 91 });
    await agent.rescoreMatches();
    await world.run(agent, 2);
    expect(await world.lead(card(1))).toMatchObject({ score: 91, basis: { resume: { name: 'Nurse' } } });
    expect(world.server.sent('/enrich').at(-1)).toMatchObject({ match_score: 91, status: 'MATCHED' });
  });

  it('is asked for only when the user says so: nothing is scored again by itself', async () => {
    const { world, agent } = await withSecondResume(1);
    const asked = world.model.chats.length;
    await world.run(agent, 3);
    expect(world.model.chats.length).toBe(asked);
  });
});

describe('the best of several resumes', () => {
  it('is the default; a job that the model rejects is tried with every resume that the rules let through', async () => {
    const world = await createWorld({ resume: null, rules: true });
    await add(world, 'Backend', BACKEND);
    await add(world, 'Web', `Web developer, 2018 - present: Python, Django, PostgreSQL, Docker, React.`);
    await add(world, 'Nurse', NURSE);
    world.site.state.answer = (id) => html(guestHtml(id, CODING), pageOf(id));
    world.model.state.says = (prompt) => scored(prompt.includes('Web developer') ? 66 : 3);
    const agent = started(world);
    await agent.cardsRead('linkedin', showing([card(1, { title: 'Backend Developer' })]));
    await world.run(agent, 2);
    expect(await world.lead(card(1))).toMatchObject({
      stage: 'settled',
      verdict: 'MATCHED',
      score: 66,
      basis: { resume: { name: 'Web' } },
    });
    const asked = world.model.chats.map(({ prompt }) => prompt);
    expect(asked.some((prompt) => prompt.includes('Registered nurse'))).toBe(false);
    expect(statuses(world)).toEqual(['MATCHED']);
  });

  it('rejects a job once the model has judged it with each of those, and keeps no text', async () => {
    const world = await createWorld({ resume: null, rules: true });
    await add(world, 'Backend', BACKEND);
    await add(world, 'Web', `Web developer, 2018 - present: Python, Django, PostgreSQL, Docker, React.`);
    world.site.state.answer = (id) => html(guestHtml(id, CODING), pageOf(id));
    world.model.state.says = () => scored(3);
    const agent = started(world);
    await agent.cardsRead('linkedin', showing([card(1, { title: 'Backend Developer' })]));
    await world.run(agent, 2);
    const row = await world.lead(card(1));
    expect(row).toMatchObject({ stage: 'settled', verdict: 'AUTO_REJECTED' });
    expect(row.otherDecisions).toHaveLength(1);
    expect(await world.db.texts.count()).toBe(0);
    expect(statuses(world)).toEqual(['AUTO_REJECTED']);
    expect(world.bugs).toEqual([]);
  });

  it('tries all of them anew when the user takes the job back: its text may be another one', async () => {
    const world = await createWorld({ resume: null, rules: true });
    await add(world, 'Backend', BACKEND);
    await add(world, 'Web', `Web developer, 2018 - present: Python, Django, PostgreSQL, Docker, React.`);
    world.site.state.answer = (id) => html(guestHtml(id, CODING), pageOf(id));
    for (const fitting of ['Web developer', 'Backend developer']) {
      world.model.state.says = () => scored(3);
      const agent = started(world);
      const job = card(fitting === 'Web developer' ? 1 : 2, { title: 'Backend Developer' });
      await agent.cardsRead('linkedin', showing([job]));
      await world.run(agent, 2);
      expect(await world.lead(job)).toMatchObject({ verdict: 'AUTO_REJECTED' });
      world.now += 1000;
      world.model.state.says = (prompt) => scored(prompt.includes(fitting) ? 66 : 3);
      await agent.rescue('linkedin', job.externalId);
      await world.run(agent, 2);
      expect(await world.lead(job)).toMatchObject({ verdict: 'MATCHED', score: 66 });
      await agent.stop();
    }
  });

  it('goes on with the second resume after the worker was killed in between', async () => {
    const world = await createWorld({ resume: null, rules: true });
    await add(world, 'Backend', BACKEND);
    await add(world, 'Web', BACKEND.replace('Backend', 'Web'));
    world.site.state.answer = (id) => html(guestHtml(id, CODING), pageOf(id));
    world.model.state.says = () => {
      // The step that is under way ends, and no other begins.
      world.settings.paused = true;
      return scored(3);
    };
    const agent = started(world);
    await agent.cardsRead('linkedin', showing([card(1, { title: 'Backend Developer' })]));
    await world.run(agent);
    const row = await world.lead(card(1));
    expect(row).toMatchObject({ stage: 'described', otherDecisions: [{ score: 3 }] });
    expect(row).not.toHaveProperty('verdict');
    expect(row.scoreWith).toHaveLength(1);
    expect(row.scoreWith).not.toContain(row.otherDecisions?.[0]?.basis?.resume.id);
    await agent.stop();
    world.model.state.says = () => scored(64);
    world.settings.paused = false;
    await world.run(started(world), 2);
    expect(await world.lead(card(1))).toMatchObject({ stage: 'settled', verdict: 'MATCHED', score: 64 });
  });
});

describe('scoring again', () => {
  it('with an edited resume may lose matches: how many is estimated before, and it can be undone', async () => {
    const { world, agent, backend, nurse } = await withSecondResume(2, { rules: true, choice: 'active' });
    await takeIntoUse(backend.id, world.db);
    await deleteResume(nurse.id, world.db);
    world.now += 1000;
    await saveResume({ id: backend.id, name: 'Backend', text: NURSE }, world.db, world.now);
    expect(await agent.previewRescoring()).toEqual({ resumes: ['Backend'], mayFall: 2 });
    await agent.rescoreMatches();
    await world.run(agent, 3);
    expect(await verdicts(world)).toEqual(['AUTO_REJECTED', 'AUTO_REJECTED']);
    expect(await world.db.texts.count()).toBe(0);
    expect(statuses(world).slice(-2)).toEqual(['AUTO_REJECTED', 'AUTO_REJECTED']);
    expect(await agent.undoRescoring()).toBe(2);
    await world.run(agent, 1);
    expect(await world.db.leads.toArray()).toMatchObject([
      { stage: 'settled', verdict: 'MATCHED', score: 70 },
      { stage: 'settled', verdict: 'MATCHED', score: 70 },
    ]);
    expect(await world.db.texts.count()).toBe(2);
    expect(await world.db.snapshots.count()).toBe(0);
    expect(await world.counters()).toEqual({ discovered: 2, matched: 2, rejected: 0 });
    const sent = world.server.sent('/enrich').at(-1);
    expect(sent).toMatchObject({ status: 'MATCHED', enrichment_data: { description: expect.any(String) } });
  });

  it('can be undone while it is under way, and what is being scored then is dropped', async () => {
    const { world, agent } = await withSecondResume(2, { choice: 'active' });
    byResume(world, { nurse: 99 });
    world.settings.paused = true;
    await agent.rescoreMatches();
    expect(await world.stages()).toEqual(['described', 'described']);
    expect(await agent.undoRescoring()).toBe(2);
    world.settings.paused = false;
    await world.run(agent, 2);
    const rows = await world.db.leads.toArray();
    expect(rows.map(({ stage, score }) => [stage, score])).toEqual(Array(2).fill(['settled', 70]));
    expect(await agent.undoRescoring()).toBe(0);
  });

  it.each([
    [
      'the new scores are kept',
      (world: World, agent: Agent) => agent.keepScores().then(() => world.run(agent)),
    ],
    [
      'seven days are over',
      async (world: World, agent: Agent) => {
        world.now += UNDO_FOR;
        await world.run(agent);
      },
    ],
  ])('holds the texts of what fell on this device until %s', async (_, end) => {
    const { world, agent, backend } = await withSecondResume(1, { choice: 'active' });
    await deleteResume((await readResumes(world.db))[0]?.id ?? 0, world.db);
    await saveResume({ id: backend.id, name: 'Backend', text: NURSE }, world.db, world.now + 1);
    await agent.rescoreMatches();
    await world.run(agent, 2);
    expect(await verdicts(world)).toEqual(['AUTO_REJECTED']);
    const held = () => world.db.snapshots.toArray().then((rows) => JSON.stringify(rows));
    expect(await held()).toContain('PostgreSQL');
    await end(world, agent);
    expect(await held()).toBe('[]');
    expect(await world.db.texts.count()).toBe(0);
    expect(await agent.undoRescoring()).toBe(0);
  });

  it('undone leads back to before the first of several', async () => {
    const { world, agent, nurse } = await withSecondResume(1);
    for (const score of [88, 77]) {
      byResume(world, { nurse: score });
      world.now += 1000;
      await saveResume({ id: nurse.id, name: 'Nurse', text: `${NURSE} ${score}` }, world.db, world.now);
      await agent.rescoreMatches();
      await world.run(agent, 2);
      expect(await world.lead(card(1))).toMatchObject({ score });
    }
    await agent.undoRescoring();
    await world.run(agent, 1);
    expect(await world.lead(card(1))).toMatchObject({ score: 70, basis: { resume: { name: 'Backend' } } });
  });
});

describe('a resume that is deleted', () => {
  it('leaves the matches that rest on it alone, if the user wants that, and nothing is offered for them', async () => {
    const { world, agent, backend } = await withSecondResume(2);
    await agent.rescoreMatches();
    await world.run(agent, 3);
    await deleteResume(backend.id, world.db);
    expect(await agent.forgetResume(backend.id, true)).toBe(0);
    await world.run(agent, 1);
    expect(await world.lead(card(1))).toMatchObject({
      verdict: 'MATCHED',
      basis: { resume: { kept: true } },
    });
    expect(await agent.rescoreMatches()).toBe(0);
    expect(await world.db.texts.count()).toBe(2);
  });

  it('else has them scored with the others; what none of them matches is sieved out, and that can be undone', async () => {
    const { world, agent, backend } = await withSecondResume(2);
    await deleteResume(backend.id, world.db);
    expect(await agent.forgetResume(backend.id, false)).toBe(2);
    await world.run(agent, 3);
    expect(await verdicts(world)).toEqual(['AUTO_REJECTED', 'AUTO_REJECTED']);
    expect(await agent.undoRescoring()).toBe(2);
    await world.run(agent, 1);
    expect(await verdicts(world)).toEqual(matched(2));
    expect(await world.db.texts.count()).toBe(2);
    // What was brought back does not go by the next scoring: it is kept, as if the user had said so at once.
    expect(await agent.rescoreMatches()).toBe(2);
    await world.run(agent, 3);
    expect(await verdicts(world)).toEqual(matched(2));
  });

  it('takes its scores from jobs that another resume matches as well, and the server gets the other one', async () => {
    const { world, agent, nurse } = await withSecondResume(1);
    byResume(world, { nurse: 91 });
    await agent.rescoreMatches();
    await world.run(agent, 2);
    await deleteResume(nurse.id, world.db);
    expect(await agent.forgetResume(nurse.id, false)).toBe(0);
    await world.run(agent, 1);
    expect(await world.lead(card(1))).toMatchObject({ stage: 'settled', score: 70, otherDecisions: [] });
    expect(world.server.sent('/enrich').at(-1)).toMatchObject({ match_score: 70, status: 'MATCHED' });
  });

  it('that was the only one takes nothing with it', async () => {
    const { world, agent, backend, nurse } = await withSecondResume(1);
    await deleteResume(nurse.id, world.db);
    await deleteResume(backend.id, world.db);
    expect(await agent.forgetResume(backend.id, false)).toBe(0);
    await world.run(agent, 1);
    expect(await verdicts(world)).toEqual(matched(1));
  });
});
