import { interactionPageSchema } from '@jobsieve/shared/contracts/admin/interactions';
import {
  resolvedTicketSchema,
  type TicketPage,
  ticketDetailSchema,
  ticketPageSchema,
} from '@jobsieve/shared/contracts/admin/tickets';
import { describe, expect, it } from 'vitest';
import { adminUnderTest } from '../../../test/admin-under-test.ts';
import { scripted } from '../../../test/scripted-models.ts';
import { testDatabase } from '../../../test/test-database.ts';
import { GRADE_B, REGRADE, SKILLS } from '../../pipeline/workflow-3001/conversations.ts';

const SUMMARY = 'Role: Baker\n\nA bakery in Lübeck looks for somebody who bakes bread at night.';
const fail = () => ({ issues: ['The place is missing.'], grade: 'fail' });
const disputed = scripted({ [GRADE_B]: fail, [REGRADE]: fail });

describe('review tickets', () => {
  const database = testDatabase();
  type Server = Awaited<ReturnType<typeof adminUnderTest>>;
  const start = () => adminUnderTest(database.sql);

  const ticketsOf = async (server: Server, postingId: number): Promise<TicketPage['tickets']> =>
    ticketPageSchema
      .parse((await server.ask('GET', '/tickets?limit=200')).body)
      .tickets.filter((ticket) => ticket.posting_id === postingId);

  /** A posting that the graders could not agree on, and its ticket. */
  async function disputedPosting(server: Server) {
    const id = await server.addPosting();
    await server.ask('POST', '/pipeline/runs', { posting_ids: [id] });
    await server.workOff(disputed);
    const [ticket] = await ticketsOf(server, id);
    if (!ticket) throw new Error('no ticket');
    return { id, ticket, resolve: (body: object) => resolve(server, ticket.ticket_id, body) };
  }
  const resolve = (server: Server, id: number, body: object) =>
    server.ask('POST', `/tickets/${id}/resolve`, body);

  it('show the posting, every summary and every grade', async () => {
    const server = await start();
    const { id, ticket } = await disputedPosting(server);
    expect(ticket).toMatchObject({ status: 'open', job_title: 'Baker', resolved_by: null });
    const whole = ticketDetailSchema.parse((await server.ask('GET', `/tickets/${ticket.ticket_id}`)).body);
    expect(whole.posting).toMatchObject({ posting_id: id, job_description: expect.stringMatching(/bread/) });
    expect(whole.summaries).toHaveLength(4);
    expect(whole.grades.map(({ version, grade }) => `${version} ${grade}`)).toEqual([
      '1 fail',
      '1 pass',
      '2 fail',
      '3 fail',
      '4 fail',
    ]);
    expect(whole.issues).toEqual(['The place is missing.']);
  });

  it('that are accepted leave the posting as it is, and tell who said so', async () => {
    const server = await start();
    const { id, resolve } = await disputedPosting(server);
    const before = (await server.ask('GET', `/postings/${id}`)).body;
    const { ticket, run_id } = resolvedTicketSchema.parse(
      (await resolve({ decision: 'accept', note: 'Good enough.' })).body,
    );
    expect(ticket).toMatchObject({
      status: 'accepted',
      resolution: 'Good enough.',
      resolved_by: { id: server.admin.id, name: server.admin.name },
      resolved_at: server.now().toISOString(),
    });
    expect(run_id).toBeNull();
    expect((await server.ask('GET', `/postings/${id}`)).body).toEqual(before);
    expect(await resolve({ decision: 'reject' })).toMatchObject({
      status: 409,
      body: { code: 'ticket.resolved' },
    });
  });

  it('that are edited put a person’s summary in the place of the pipeline’s, for good', async () => {
    const server = await start();
    const { id, resolve } = await disputedPosting(server);
    expect((await resolve({ decision: 'edit', summary: SUMMARY })).body).toMatchObject({
      ticket: { status: 'edited' },
      run_id: null,
    });
    const summary = async () => (await server.ask('GET', `/postings/${id}`)).body.extracted_summary;
    expect(await summary()).toBe(SUMMARY);
    for (const force of [false, true]) {
      await server.ask('POST', '/pipeline/runs', { posting_ids: [id], force });
      await server.workOff();
      expect(await summary()).toBe(SUMMARY);
    }
    const { body } = await server.ask(
      'GET',
      `/pipeline/interactions?posting_id=${id}&step=11&status=completed`,
    );
    const [skills] = interactionPageSchema.parse(body).interactions;
    expect((await server.ask('GET', `/pipeline/interactions/${skills?.interaction_id}`)).body).toMatchObject({
      conversation_name: SKILLS,
      input: { summary: SUMMARY },
    });
  });

  it('that are rejected start over, also when a run is under way', async () => {
    const server = await start();
    const { id, resolve: resolveFirst } = await disputedPosting(server);
    const { run_id } = resolvedTicketSchema.parse((await resolveFirst({ decision: 'reject' })).body);
    expect((await server.ask('GET', `/pipeline/runs/${run_id}`)).body).toMatchObject({ status: 'running' });
    await server.workOff(disputed);
    const [second] = await ticketsOf(server, id);
    await server.ask('POST', '/pipeline/runs', { posting_ids: [id], force: true });
    const again = await resolve(server, second?.ticket_id ?? 0, { decision: 'reject' });
    const { run_id: lastRun } = resolvedTicketSchema.parse(again.body);
    const { body } = await server.ask<{ runs: object[] }>('GET', `/pipeline/runs?posting_id=${id}`);
    expect(body.runs).toMatchObject([
      { workflow_run_id: lastRun, status: 'running', parameters: { forced: true } },
      { status: 'aborted' },
      { status: 'completed' },
      { status: 'completed' },
    ]);
    await server.workOff();
    expect((await server.ask('GET', `/pipeline/runs/${lastRun}`)).body).toMatchObject({
      status: 'completed',
      steps: { completed: 12, skipped: 0 },
    });
  });

  it('are resolved once, by whoever comes first', async () => {
    const server = await start();
    const { resolve } = await disputedPosting(server);
    const answers = await Promise.all([
      resolve({ decision: 'accept' }),
      resolve({ decision: 'reject' }),
      resolve({ decision: 'edit', summary: SUMMARY }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it.each([
    ['no decision', {}, 'request.invalid'],
    ['an unknown decision', { decision: 'burn' }, 'request.invalid'],
    ['an edit without a summary', { decision: 'edit' }, 'request.invalid'],
    ['an edit that says nothing', { decision: 'edit', summary: 'Short.' }, 'request.invalid'],
    ['a summary with an acceptance', { decision: 'accept', summary: SUMMARY }, 'request.invalid'],
    [
      'an edit that repeats itself',
      { decision: 'edit', summary: 'work '.repeat(60) },
      'ticket.summary_degenerate',
    ],
  ])('stay open after %s', async (_, body, code) => {
    const server = await start();
    const { ticket, resolve } = await disputedPosting(server);
    expect(await resolve(body)).toMatchObject({ status: 422, body: { code } });
    expect((await server.ask('GET', `/tickets/${ticket.ticket_id}`)).body).toMatchObject({ status: 'open' });
  });

  it('are listed by status, page by page', async () => {
    const server = await start();
    const { ticket } = await disputedPosting(server);
    const { body } = await server.ask('GET', '/tickets?status=open&limit=1');
    const page = ticketPageSchema.parse(body);
    expect(page.tickets.map(({ ticket_id }) => ticket_id)).toEqual([ticket.ticket_id]);
    const next = ticketPageSchema.parse(
      (await server.ask('GET', `/tickets?limit=1&cursor=${page.next_cursor}`)).body,
    );
    expect(next.tickets[0]?.ticket_id).toBeLessThan(ticket.ticket_id);
    expect((await server.ask('GET', '/tickets/999999')).status).toBe(404);
    expect((await resolve(server, 999_999, { decision: 'accept' })).body.code).toBe('ticket.not_found');
  });
});
