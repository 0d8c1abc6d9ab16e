import { resolveTicketSchema, ticketsQuerySchema } from '@jobsieve/shared/contracts/admin/tickets';
import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import { readBody, readQuery } from '../../http/body.ts';
import type { Environment } from '../../http/environment.ts';
import { pathId } from '../../http/path-id.ts';
import { pageOfTickets, requireTicket, resolveTicket } from './tickets.usecases.ts';

/** `/admin/tickets` */
export function ticketRoutes({ sql, clock, pipeline }: AppParts): Hono<Environment> {
  return new Hono<Environment>()
    .get('/', async (c) => c.json(await pageOfTickets(sql, readQuery(c, ticketsQuerySchema))))
    .get('/:id{[0-9]+}', async (c) => c.json(await requireTicket(sql, pathId(c, 'ticket.not_found'))))
    .post('/:id{[0-9]+}/resolve', async (c) => {
      const ticketId = pathId(c, 'ticket.not_found');
      const request = await readBody(c, resolveTicketSchema);
      const resolution = { ticketId, request, by: c.get('caller').id, now: clock() };
      return c.json(await resolveTicket(sql, pipeline, resolution));
    });
}
