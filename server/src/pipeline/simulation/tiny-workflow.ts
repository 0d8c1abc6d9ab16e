import { z } from 'zod';
import type { Sql, Transaction } from '../../database/client.ts';
import { end, goTo, model, script, type Workflow } from '../engine/workflow.ts';

export interface Thing {
  id: number;
  title: string;
  text: string;
}

const grade = z.object({ pass: z.boolean() });
const draft = z.object({ text: z.string() });
const both = (outputs: unknown[]) => outputs.every((it) => grade.parse(it).pass);

/**
 * A second workflow, which proves that the engine knows only one: a source, two checks that are joined, a loop of at most
 * three rounds, three models, and scripts in between. Its things are postings only because the tables say so.
 */
export function tinyWorkflow({
  models = { small: 'small:1b', medium: 'medium:3b', large: 'large:7b' },
  onSave = async () => {},
  onFind = async () => {},
}: {
  models?: { small: string; medium: string; large: string };
  /** Called in the transaction of the steps that write. */
  onSave?: (sql: Transaction, step: string, thing: number | null) => Promise<void>;
  /** Called by the source before it finds the things with these ids. */
  onFind?: (ids: readonly number[]) => Promise<void>;
} = {}) {
  const text = { input: () => ({}), timeLimit: 30, actor: 'writer' };
  const workflow: Workflow<Thing> = {
    id: 7,
    name: 'Tiny',
    source: 'Find things',
    entry: 'Open',
    steps: [
      script<Thing, { ids: number[] }, z.ZodObject<{ ids: z.ZodArray<z.ZodNumber> }>>({
        position: 1,
        name: 'Find things',
        actor: 'finder',
        input: ({ parameters }) => ({ ids: z.array(z.number()).parse(parameters.ids ?? []) }),
        output: z.object({ ids: z.array(z.number()) }),
        timeLimit: 10,
        run: async ({ input }) => {
          await onFind(input.ids);
          return { ids: input.ids };
        },
        next: {
          to: [],
          choose: ({ latest }) => ({
            subjects: z.object({ ids: z.array(z.number()) }).parse(latest('Find things')).ids,
          }),
        },
      }),
      script({
        position: 2,
        name: 'Open',
        actor: 'opener',
        input: () => ({}),
        output: z.object({ ok: z.boolean() }),
        timeLimit: 10,
        run: () => ({ ok: true }),
        save: async (sql, { subjectId }) => {
          await onSave(sql, 'Open', subjectId);
          await sql`update postings set posting_status = 'active'
            where posting_id = ${subjectId} and posting_status = 'pending'`;
          return undefined;
        },
        next: goTo('Draft'),
      }),
      model({
        ...text,
        position: 3,
        name: 'Draft',
        model: models.small,
        output: draft,
        prompt: ({ subject }) => `${subject.text}\nDraft`,
        next: goTo('Check one', 'Check two'),
      }),
      model({
        ...text,
        position: 4,
        name: 'Check one',
        actor: 'checker',
        model: models.medium,
        input: ({ latest }) => latest('Draft'),
        output: grade,
        prompt: ({ subject, input }) => `${subject.text}\nCheck one ${JSON.stringify(input)}`,
        next: { join: 'checks' },
      }),
      model({
        ...text,
        position: 5,
        name: 'Check two',
        model: models.large,
        input: ({ latest }) => latest('Draft'),
        output: grade,
        prompt: ({ subject, input }) => `${subject.text}\nCheck two ${JSON.stringify(input)}`,
        next: { join: 'checks' },
      }),
      model({
        ...text,
        position: 6,
        name: 'Mend',
        model: models.large,
        input: ({ latest, all }) => ({ draft: latest('Draft'), mended: all('Mend') }),
        output: draft,
        prompt: ({ subject, input }) => `${subject.text}\nMend ${JSON.stringify(input)}`,
        rounds: 3,
        next: goTo('Look again'),
      }),
      model({
        ...text,
        position: 7,
        name: 'Look again',
        model: models.large,
        input: ({ latest }) => latest('Mend'),
        output: grade,
        prompt: ({ subject, input }) => `${subject.text}\nLook again ${JSON.stringify(input)}`,
        rounds: 3,
        next: {
          to: ['Mend', 'Keep'],
          choose: ({ round, latest }) => ({
            steps: [!both([latest('Look again')]) && round < 3 ? 'Mend' : 'Keep'],
          }),
        },
      }),
      script({
        position: 8,
        name: 'Keep',
        actor: 'keeper',
        input: ({ latest }) => draft.parse(latest('Mend') ?? latest('Draft')),
        output: z.object({ kept: z.string() }),
        timeLimit: 10,
        run: ({ input }) => ({ kept: input.text }),
        save: async (sql, { subjectId, output }) => {
          await onSave(sql, 'Keep', subjectId);
          await sql`update postings set extracted_summary = ${output.kept} where posting_id = ${subjectId}`;
          return undefined;
        },
        next: goTo('Praise'),
      }),
      model({
        ...text,
        position: 9,
        name: 'Praise',
        model: models.large,
        output: draft,
        prompt: ({ subject }) => `${subject.text}\nPraise`,
        next: goTo('Second thoughts'),
      }),
      model({
        ...text,
        position: 10,
        name: 'Second thoughts',
        actor: 'checker',
        model: models.medium,
        output: draft,
        prompt: ({ subject }) => `${subject.text}\nSecond thoughts`,
        next: goTo('Close'),
      }),
      script({
        position: 11,
        name: 'Close',
        actor: 'closer',
        input: () => ({}),
        output: z.object({}),
        timeLimit: 10,
        run: () => ({}),
        save: async (sql, { subjectId }) => {
          await onSave(sql, 'Close', subjectId);
          await sql`
            update postings set posting_status = 'complete', skill_keywords = '[]', ihl_score = 1, ihl_category = 'GENUINE'
            where posting_id = ${subjectId} and posting_status in ('active', 'complete')`;
          return undefined;
        },
        next: end,
      }),
    ],
    joins: [
      {
        name: 'checks',
        of: ['Check one', 'Check two'],
        to: ['Mend', 'Keep'],
        choose: ({ latest }) => ({
          steps: [both([latest('Check one'), latest('Check two')]) ? 'Keep' : 'Mend'],
        }),
      },
    ],
    async readSubjects(sql, ids) {
      const rows = await sql<Thing[]>`
        select posting_id as id, job_title as title, coalesce(job_description, '') as text from postings
        where posting_id = any (${[...ids]}::bigint[])`;
      return new Map(rows.map((row) => [row.id, row]));
    },
    versionOf: ({ text }) => text,
    async claimWaiting(sql, limit, fresh) {
      const rows = await sql<{ id: number }[]>`
        select posting_id as id from postings p
        where posting_status in ('pending', 'active')
          and not exists (select from workflow_runs r where r.posting_id = p.posting_id
            and (r.status = 'running' or ${fresh} and r.subject_version = coalesce(p.job_description, '')))
        order by posting_id limit ${limit} for update skip locked`;
      return rows.map(({ id }) => id);
    },
    async reopen(sql, ids) {
      await sql`select reopen_postings(${[...ids]}::bigint[])`;
    },
    async fail(sql, id, reason) {
      await sql`
        update postings set posting_status = 'failed', status_reason = ${reason}
        where posting_id = ${id} and posting_status in ('pending', 'active')`;
    },
  };
  return workflow;
}

/** A step's name out of the tiny workflow's prompt, and the thing's text. */
export function readTinyPrompt(prompt: string): { text: string; step: string } {
  const [text = '', instruction = ''] = prompt.split('\n');
  const step = ['Draft', 'Check one', 'Check two', 'Mend', 'Look again', 'Praise', 'Second thoughts'].find(
    (name) => instruction.startsWith(name),
  );
  return { text, step: step ?? '' };
}

/** What the simulated models say when nothing is wrong. */
export function tinyAnswer(prompt: string): unknown {
  const { step } = readTinyPrompt(prompt);
  return step.startsWith('Check') || step === 'Look again'
    ? { pass: true }
    : { text: `${step} of something` };
}

/** Inserts things that wait. */
export async function insertThings(sql: Sql, count: number, textOf = (n: number) => `Thing ${n}`) {
  const rows = await sql<{ posting_id: number }[]>`
    insert into postings (source, external_id, job_title, job_description)
    select 'tiny', gen_random_uuid()::text, 'Thing', t.text
    from unnest(${Array.from({ length: count }, (_, n) => textOf(n))}::text[]) as t (text)
    returning posting_id`;
  return rows.map((row) => row.posting_id);
}
