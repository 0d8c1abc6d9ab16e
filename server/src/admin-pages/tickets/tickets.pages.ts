import {
  resolveTicketSchema,
  ticketStatusSchema,
  ticketsQuerySchema,
} from '@jobsieve/shared/contracts/admin/tickets';
import { type Context, Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import { readFields } from '../../http/body.ts';
import type { Environment } from '../../http/environment.ts';
import { pathId } from '../../http/path-id.ts';
import { ProblemError } from '../../http/problem.ts';
import { pageOfTickets, requireTicket, resolveTicket } from '../../modules/tickets/tickets.usecases.ts';
import { PAGES } from '../browsers.ts';
import { badge } from '../frame/badge.ts';
import { readForm } from '../frame/form.ts';
import { html } from '../frame/html.ts';
import { choice, filterForm, nothing, pager, table } from '../frame/list.ts';
import { moment } from '../frame/moment.ts';
import { withNotice } from '../frame/notices.ts';
import { showPage } from '../frame/page.ts';
import { readPageQuery } from '../frame/query.ts';
import { ticketView, type Written } from './ticket-view.ts';

const PATH = `${PAGES}/tickets`;

/** `/admin/ui/tickets`: what the graders could not agree on, for a person to decide. */
export function ticketPages({ sql, pipeline, clock }: AppParts): Hono<Environment> {
  return new Hono<Environment>()
    .get('/', async (c) => {
      const query = readPageQuery(c, ticketsQuerySchema);
      const { tickets, next_cursor } = await pageOfTickets(sql, query);
      return showPage(c, {
        title: 'Review tickets',
        section: 'Tickets',
        live: true,
        body: html`${filterForm(PATH, choice({ name: 'status', label: 'State', chosen: query.status, values: ticketStatusSchema.options }))}
<div id="tickets" data-live>${
          tickets.length === 0
            ? nothing('No such ticket. A ticket is opened when three improved summaries in a row fail.')
            : table(
                {
                  caption: 'Tickets, the newest first',
                  columns: [
                    { label: 'No.', number: true },
                    { label: 'Posting' },
                    { label: 'Reason' },
                    { label: 'State' },
                    { label: 'Opened (UTC)', wide: true },
                    { label: 'Resolved by', wide: true },
                  ],
                },
                tickets.map((it) => [
                  html`<a href="${PATH}/${it.ticket_id}">${it.ticket_id}</a>`,
                  html`${it.job_title}${it.company !== null && html`<p class="soft">${it.company}</p>`}`,
                  it.reason,
                  badge(it.status),
                  moment(it.created_at),
                  it.resolved_by?.name ?? '–',
                ]),
              )
        }
${pager(PATH, query, next_cursor)}</div>`,
      });
    })
    .get('/:id{[0-9]+}', (c) => showTicket(c, pathId(c, 'ticket.not_found')))
    .post('/:id{[0-9]+}', async (c) => {
      const ticketId = pathId(c, 'ticket.not_found');
      try {
        const request = await readForm(c, resolveTicketSchema);
        const by = c.get('caller').id;
        const { run_id } = await resolveTicket(sql, pipeline, { ticketId, request, by, now: clock() });
        const notice = run_id === null ? 'ticket-resolved' : 'ticket-rejected';
        return c.redirect(withNotice(`${PATH}/${ticketId}`, notice), 303);
      } catch (error) {
        const kept = error instanceof ProblemError && (error.status === 409 || error.status === 422);
        if (!kept) throw error;
        // The text that a person has typed must not be lost.
        const { summary, note } = await readFields(c);
        const written = { said: error.message, summary: asText(summary), note: asText(note) };
        return showTicket(c, ticketId, written, error.status as 409 | 422);
      }
    });

  async function showTicket(
    c: Context<Environment>,
    ticketId: number,
    written?: Written,
    status: 200 | 409 | 422 = 200,
  ) {
    const ticket = await requireTicket(sql, ticketId);
    return showPage(c, {
      title: `Ticket ${ticket.ticket_id}: ${ticket.job_title}`,
      section: 'Tickets',
      status,
      body: ticketView(c, ticket, written),
    });
  }
}

const asText = (value: unknown) => (typeof value === 'string' ? value : '');
