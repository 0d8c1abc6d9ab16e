import { describe, expect, it, onTestFinished } from 'vitest';
import { scripted, stepOf } from '../../../test/scripted-models.ts';
import { createTestDatabase } from '../../../test/test-database.ts';
import { listChanges } from '../../modules/jobs/changes.repository.ts';
import { findJob } from '../../modules/jobs/list.repository.ts';
import type { Fetched, PostingSource } from '../../sources/source.ts';
import { openEngine } from '../engine/engine.ts';
import type { ModelCall } from '../engine/model-client.ts';
import { hasOpenWork } from '../engine/open-interactions.ts';
import { startSource, startSubjects } from '../engine/start-runs.ts';
import { StepError } from '../engine/step-error.ts';
import { work } from '../engine/worker.ts';
import { SimulatedHosts } from '../simulation/simulated-hosts.ts';
import * as step from './conversations.ts';
import { workflow3001 } from './workflow.ts';

const description =
  'We bake bread.\n\n• You bake bread and rolls at night\n• You bring ten years of experience as a baker\n\nApply by mail.';
const found = (count: number, text: string | null = description): Fetched => ({
  outcome: 'ok',
  reason: null,
  postings: Array.from({ length: count }, (_, n) => ({
    external_id: `R${n + 1}`,
    title: 'Baker (m/f/d)',
    company: 'Korn & Kruste',
    location: 'Lübeck',
    url: null,
    description: text,
    language: 'en',
    published_on: null,
  })),
  seen: [],
  left_out: [],
});

async function pipeline(answer: (call: ModelCall) => unknown = scripted(), fetched: Fetched = found(0)) {
  const database = await createTestDatabase();
  const { sql } = database;
  const asked: { source: string; limit: number }[] = [];
  const sources = (name: string): PostingSource => {
    if (name !== 'town-board') throw new RangeError(`There is no source "${name}".`);
    return {
      name,
      fetch: async ({ limit }) => {
        asked.push({ source: name, limit });
        return fetched;
      },
    };
  };
  const engine = await openEngine(sql, workflow3001({ sources }));
  const calls: (ModelCall & { step: string })[] = [];
  const models = new SimulatedHosts({
    hosts: [{ host: 'one' }],
    answer: (call) => {
      calls.push({ ...call, step: stepOf(call) });
      return answer(call);
    },
  });
  onTestFinished(async () => {
    await engine.close();
    await database.drop();
  });
  const workOff = () =>
    work(engine, {
      models,
      signal: new AbortController().signal,
      pollMs: 20,
      leaseSeconds: 3,
      until: async () => !(await hasOpenWork(sql, engine)),
    });
  const run = async (parameters: Record<string, unknown> = { source: 'town-board', max_jobs: 20 }) => {
    const id = await startSource(engine, parameters);
    await workOff();
    const [row] = await sql<{ status: string; failure_reason: string | null }[]>`
      select status, failure_reason from workflow_runs where workflow_run_id = ${id}`;
    return row;
  };
  const add = async (text: string | null = description, jobId: number | null = null) => {
    const [row] = await sql<{ id: number }[]>`
      insert into postings (job_id, source, external_id, job_title, company, location, job_description)
      values (${jobId}, 'linkedin', gen_random_uuid()::text, 'Baker', 'Korn & Kruste', 'Lübeck', ${text})
      returning posting_id as id`;
    return row?.id ?? 0;
  };
  const process = async (id: number, options: { forced?: boolean } = {}) => {
    const [runId] = await startSubjects(engine, [id], options);
    await workOff();
    return runId ?? 0;
  };
  const posting = async (id: number) => (await sql`select * from postings where posting_id = ${id}`)[0];
  const outputs = async (name: string) =>
    (
      await sql<{ output: Record<string, unknown> }[]>`
        select output from interactions join conversations using (conversation_id)
        where conversation_name = ${name} order by interaction_id`
    ).map((row) => row.output);
  const promptsOf = (name: string) => calls.filter((call) => call.step === name).map(({ prompt }) => prompt);
  return { sql, asked, calls, models, run, add, process, posting, outputs, promptsOf };
}

describe('workflow 3001', () => {
  it('completes what a source finds: summary, skills, IHL, each step once, five loads of models', async () => {
    const { sql, asked, models, run, outputs } = await pipeline(scripted(), found(6));
    expect(await run()).toMatchObject({ status: 'completed' });
    expect(asked).toEqual([{ source: 'town-board', limit: 20 }]);

    const postings = await sql`
      select posting_status, extracted_summary, skill_keywords, ihl_score, ihl_category from postings order by external_id`;
    expect(postings).toHaveLength(6);
    for (const row of postings) {
      expect(row).toMatchObject({
        posting_status: 'complete',
        skill_keywords: ['Baking', 'Night work'],
        ihl_score: 5,
        ihl_category: 'BORDERLINE',
      });
    }
    expect(postings[0]?.extracted_summary).toBe(
      `Role: Baker
Company: Korn & Kruste
Location: Lübeck
Job ID: R1

Key Responsibilities:
- Bake bread and rolls
- Look after the ovens at night

Requirements:
- Ten years of experience as a baker

Details:
- Not stated`,
    );
    expect(
      await sql`select skill, importance, weight from posting_skills where posting_id = 1 order by weight desc`,
    ).toEqual([
      { skill: 'Baking', importance: 'essential', weight: 95 },
      { skill: 'Night work', importance: 'preferred', weight: 20 },
    ]);
    expect(models.loads.map(({ model }) => model)).toEqual([
      'llama3.2:latest',
      'mistral:latest',
      'qwen2.5:7b',
      'mistral:latest',
      'qwen2.5:7b',
    ]);
    expect(await sql`select status, count(*)::int from interactions group by 1`).toEqual([
      { status: 'completed', count: 1 + 6 * 12 },
    ]);
    expect(await sql`select from interactions_history`).toHaveLength(0);
    // The texts are in the postings: they need not lie in the fetch's output, too.
    expect(await outputs(step.FETCH)).toMatchObject([{ postings: [], posting_ids: [1, 2, 3, 4, 5, 6] }]);
  });

  it('keeps of the evidence what the posting says, counts the rest, and lets the score decide', async () => {
    const { sql, run, outputs } = await pipeline(scripted(), found(1));
    await run();
    expect(await outputs(step.ANALYST)).toMatchObject([
      { red_flags: [{ quote: 'ten years of\n experience as a baker' }], dropped_quotes: 1 },
    ]);
    expect(await outputs(step.EXPERT)).toMatchObject([
      { ihl_score: 5, verdict: 'BORDERLINE', dropped_quotes: 0 },
    ]);
    // What a person is shown beside the score.
    expect(await sql`select ihl_assessment from postings`).toMatchObject([
      { ihl_assessment: { red_flags: [{ quote: expect.stringContaining('ten years') }] } },
    ]);
  });

  it('sends each model prompts of one posting that begin alike, byte for byte', async () => {
    const { run, calls } = await pipeline(scripted(), found(2));
    await run();
    const start = (prompt: string) => prompt.slice(0, prompt.indexOf('</posting>'));
    expect(new Set(calls.map(({ prompt }) => start(prompt))).size).toBe(2);
    expect(start(calls[0]?.prompt ?? '')).toContain(description);
    expect(calls.filter(({ prompt }) => prompt.includes('{{'))).toEqual([]);
  });
});

describe('the graders', () => {
  it('have every issue improved, whichever of them raised it, and the better summary goes on', async () => {
    const { sql, run, promptsOf, outputs } = await pipeline(
      scripted({
        [step.GRADE_B]: () => ({ issues: ['The place is missing.'], grade: 'fail' }),
        [step.GRADE_C]: () => ({ issues: ['Night is missing.'], grade: 'pass' }),
      }),
      found(1),
    );
    await run();
    const [improve] = promptsOf(step.IMPROVE);
    expect(improve).toContain('- The place is missing.\n- Night is missing.');
    expect(improve?.match(/A bakery looks for a baker/g)).toHaveLength(1);
    const [regrade] = promptsOf(step.REGRADE);
    expect(regrade).toContain('Improved: a bakery');
    expect(regrade).toContain('- The place is missing.');
    expect(promptsOf(step.FORMAT)[0]).toContain('Improved: a bakery');
    expect(await outputs(step.TICKET)).toEqual([]);
    expect(await sql`select posting_status from postings`).toEqual([{ posting_status: 'complete' }]);
  });

  it('get three rounds; then a person gets a ticket, and the posting goes on with the latest summary', async () => {
    let version = 0;
    const { sql, run, promptsOf } = await pipeline(
      scripted({
        [step.GRADE_B]: () => ({ issues: ['Wrong hours.'], grade: 'fail' }),
        [step.IMPROVE]: () => {
          version += 1;
          return {
            summary: `Attempt ${version} to say what the bakery wants, with its hours and its place.`,
          };
        },
        [step.REGRADE]: ({ prompt }) => ({
          issues: [`Still wrong in ${/Attempt \d/.exec(prompt)?.[0]}.`],
          grade: 'fail',
        }),
      }),
      found(1),
    );
    await run();
    expect(promptsOf(step.IMPROVE)).toHaveLength(3);
    expect(promptsOf(step.IMPROVE)[2]).toContain(
      '- Wrong hours.\n- Still wrong in Attempt 1.\n- Still wrong in Attempt 2.',
    );
    expect(promptsOf(step.FORMAT)[0]).toContain('Attempt 3');
    const tickets = await sql`select posting_id, status, title, details from review_tickets`;
    expect(tickets).toMatchObject([
      {
        posting_id: 1,
        status: 'open',
        title: 'The hours are disputed',
        details: {
          summaries: [/^A bakery/, /^Attempt 1/, /^Attempt 2/, /^Attempt 3/].map((it) =>
            expect.stringMatching(it),
          ),
          issues: [
            'Wrong hours.',
            'Still wrong in Attempt 1.',
            'Still wrong in Attempt 2.',
            'Still wrong in Attempt 3.',
          ],
        },
      },
    ]);
    const [{ grades = [] } = {}] = tickets.map((ticket) => ticket.details as { grades?: unknown[] });
    expect(grades).toMatchObject([
      { by: step.GRADE_B, version: 1, grade: 'fail' },
      { by: step.GRADE_C, version: 1, grade: 'pass' },
      { by: step.REGRADE, version: 2, grade: 'fail' },
      { by: step.REGRADE, version: 3, grade: 'fail' },
      { by: step.REGRADE, version: 4, grade: 'fail' },
    ]);
    expect(await sql`select posting_status from postings`).toEqual([{ posting_status: 'complete' }]);
  });
});

describe('a posting', () => {
  it.each([
    [null, 'NO_DESCRIPTION: The posting has no description.'],
    ['  ', 'NO_DESCRIPTION: The posting has no description.'],
    ['x'.repeat(99), 'TOO_SHORT: The description is too short: 99 characters of at least 100.'],
  ])('without enough text ends as invalid, and no model is asked', async (text, reason) => {
    const { calls, run, sql } = await pipeline(scripted(), found(1, text));
    expect(await run()).toMatchObject({ status: 'completed' });
    expect(await sql`select posting_status, status_reason from postings`).toEqual([
      { posting_status: 'invalid', status_reason: reason },
    ]);
    expect(calls).toEqual([]);
  });

  it('that was too short is validated anew when its text has grown', async () => {
    const { sql, add, process, posting } = await pipeline();
    const id = await add('Too short.');
    await process(id);
    expect(await posting(id)).toMatchObject({ posting_status: 'invalid' });
    await sql`update postings set job_description = ${description} where posting_id = ${id}`;
    await process(id);
    expect(await posting(id)).toMatchObject({ posting_status: 'complete' });
  });

  it('whose text has changed since is done anew, all of it: what was made holds for the text that it was made of', async () => {
    const { sql, add, process, posting, calls, promptsOf } = await pipeline();
    const id = await add();
    await process(id);
    calls.length = 0;
    await sql`update postings set job_description = job_description || ' Bring your own apron.' where posting_id = ${id}`;
    const runId = await process(id);
    expect(calls).toHaveLength(8);
    expect(promptsOf(step.EXTRACT)[0]).toContain('Bring your own apron.');
    expect(await sql`select distinct status from interactions where workflow_run_id = ${runId}`).toEqual([
      { status: 'completed' },
    ]);
    expect(await posting(id)).toMatchObject({ posting_status: 'complete' });

    calls.length = 0;
    await process(id);
    expect(calls).toEqual([]);
  });

  it('that fails does so with its reason, leaves the others alone, and goes on from there later', async () => {
    let well = false;
    const { add, process, posting, calls, sql } = await pipeline(
      scripted({
        [step.SKILLS]: ({ prompt }) => {
          if (prompt.includes('broken') && !well) throw new StepError('out_of_memory', 'No memory left.');
          return undefined;
        },
      }),
    );
    const good = await add();
    const bad = await add(`${description} broken`);
    await process(bad);
    await process(good);
    expect(await posting(bad)).toMatchObject({
      posting_status: 'failed',
      status_reason: `${step.SKILLS}: No memory left.`,
    });
    expect(await posting(good)).toMatchObject({ posting_status: 'complete' });

    well = true;
    calls.length = 0;
    const runId = await process(bad);
    expect(await posting(bad)).toMatchObject({ posting_status: 'complete', status_reason: null });
    expect(calls.map((call) => call.step)).toEqual([step.SKILLS, step.ANALYST, step.SKEPTIC, step.EXPERT]);
    expect(
      await sql`select status, count(*)::int from interactions where workflow_run_id = ${runId} group by 1 order by 1`,
    ).toEqual([
      { status: 'completed', count: 6 },
      { status: 'skipped', count: 6 },
    ]);
  });

  it('that is complete is left as it is by another run, unless forced, and then replaced', async () => {
    let score = 2;
    const rye = { skill: 'Rye', importance: 'critical', weight: 70, proficiency: 'expert' };
    const { add, process, posting, calls, sql } = await pipeline(
      scripted({
        [step.SKILLS]: () =>
          score === 1 ? { skills: [{ ...rye, years_required: 1, reasoning: 'Named.' }] } : undefined,
        [step.EXPERT]: () => ({
          reasoning: 'Nothing seen.',
          red_flags: [],
          ihl_score: score,
          verdict: 'GENUINE',
          confidence: 'high',
          recommendation: 'Apply.',
        }),
      }),
    );
    const id = await add();
    await process(id);
    const before = await posting(id);
    calls.length = 0;
    score = 1;
    await process(id);
    expect(calls).toEqual([]);
    expect(await posting(id)).toEqual(before);
    await process(id, { forced: true });
    expect(await posting(id)).toMatchObject({
      posting_status: 'complete',
      ihl_score: 1,
      skill_keywords: ['Rye'],
    });
    expect(await sql`select skill, weight from posting_skills`).toEqual([{ skill: 'Rye', weight: 70 }]);
  });

  it('whose expert suspects without evidence is asked again, and fails when nothing better comes', async () => {
    const suspicion = {
      reasoning: 'It smells.',
      red_flags: [],
      ihl_score: 9,
      verdict: 'COMPLIANCE_THEATER',
      confidence: 'high',
      recommendation: 'Leave it.',
    };
    const { add, process, posting, promptsOf, calls } = await pipeline(
      scripted({ [step.EXPERT]: () => suspicion }),
    );
    const id = await add();
    await process(id);
    expect(promptsOf(step.EXPERT)).toHaveLength(3);
    expect(calls.filter((call) => call.step === step.EXPERT).map(({ attempt }) => attempt)).toEqual([
      1, 2, 3,
    ]);
    expect(await posting(id)).toMatchObject({ posting_status: 'failed', ihl_score: null });
  });

  it('gets no summary that repeats itself or says next to nothing', async () => {
    const { add, process, posting } = await pipeline(
      scripted({
        [step.FORMAT]: ({ prompt }) => ({
          role: 'Baker',
          company: '',
          location: '',
          job_id: '',
          key_responsibilities: prompt.includes('broken') ? Array(40).fill('Bake bread') : [],
          requirements: [],
          details: [],
        }),
      }),
    );
    const short = await add();
    const repeating = await add(`${description} broken`);
    await process(short);
    await process(repeating);
    expect(await posting(short)).toMatchObject({
      posting_status: 'failed',
      status_reason: expect.stringContaining('says too little'),
      extracted_summary: null,
    });
    expect(await posting(repeating)).toMatchObject({
      posting_status: 'failed',
      status_reason: expect.stringContaining('repeats itself'),
    });
  });
});

describe("a user's job", () => {
  it('gets its summary, skills and IHL back, and the change feed tells', async () => {
    const { sql, add, process } = await pipeline();
    await sql`insert into users (name) values ('Anna')`;
    await sql`
      insert into jobs (source, external_id, title, company, url, description, deep_scraped_at)
      values ('linkedin', '17', 'Baker', 'Korn & Kruste', 'https://example.org/17', ${description}, now())`;
    await sql`insert into user_job_map (user_id, job_id, application_status, match_score) values (1, 1, 'MATCHED', 80)`;
    const [seen] = await listChanges(sql, { userId: 1, after: ['0', 0], limit: 10 });
    const position = seen?.position ?? ['0', 0];
    expect(await listChanges(sql, { userId: 1, after: position, limit: 10 })).toEqual([]);

    await process(await add(description, 1));
    expect(await findJob(sql, 1, 1)).toMatchObject({
      summary: expect.stringMatching(/^Role: Baker\nCompany: Korn & Kruste/),
      skills: [
        { skill: 'Baking', importance: 'essential', weight: 95 },
        { skill: 'Night work', importance: 'preferred', weight: 20 },
      ],
      ihl_score: 5,
      ihl_category: 'BORDERLINE',
    });
    expect(await listChanges(sql, { userId: 1, after: position, limit: 10 })).toMatchObject([
      { job: { id: 1 } },
    ]);
  });
});

describe('a source', () => {
  it.each(['FAILED', 'TIMEOUT'] as const)(
    'that answers %s fails the run with its reason',
    async (outcome) => {
      const { run } = await pipeline(scripted(), { ...found(0), outcome, reason: 'The board is closed.' });
      expect(await run()).toEqual({ status: 'failed', failure_reason: `${outcome}: The board is closed.` });
    },
  );

  it('that wants to be left alone leaves what it gave until then to be processed', async () => {
    const { run, sql } = await pipeline(scripted(), {
      ...found(2),
      outcome: 'RATE_LIMITED',
      reason: 'Later.',
    });
    expect(await run()).toMatchObject({ status: 'completed' });
    expect(await sql`select posting_status from postings`).toEqual([
      { posting_status: 'complete' },
      { posting_status: 'complete' },
    ]);
  });

  it('that does not exist fails the run and says so', async () => {
    const { run } = await pipeline();
    expect(await run({ source: 'elsewhere', max_jobs: 1 })).toMatchObject({
      status: 'failed',
      failure_reason: expect.stringContaining('There is no source "elsewhere".'),
    });
  });
});
