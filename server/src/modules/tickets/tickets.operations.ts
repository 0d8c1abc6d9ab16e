import {
  resolvedTicketSchema,
  resolveTicketSchema,
  ticketDetailSchema,
  ticketPageSchema,
  ticketsQuerySchema,
} from '@jobsieve/shared/contracts/admin/tickets';
import type { Operation } from '../../http/operation.ts';

const common = { tag: 'Review tickets', access: 'admin' } as const;

export const ticketOperations: Operation[] = [
  {
    ...common,
    id: 'listTickets',
    method: 'get',
    path: '/admin/tickets',
    summary: 'What the graders could not agree on, newest first',
    query: ticketsQuerySchema,
    answer: { status: 200, description: 'A page of tickets', schema: ticketPageSchema },
    problems: ['request.cursor_invalid'],
    example: { query: { status: 'open' } },
  },
  {
    ...common,
    id: 'getTicket',
    method: 'get',
    path: '/admin/tickets/{id}',
    summary: 'One ticket with the posting, every summary and every grade',
    answer: { status: 200, description: 'The ticket', schema: ticketDetailSchema },
    problems: ['ticket.not_found'],
    example: { path: { id: 3 } },
  },
  {
    ...common,
    id: 'resolveTicket',
    method: 'post',
    path: '/admin/tickets/{id}/resolve',
    summary: 'Decide',
    description:
      '`accept`: the summary stands. `edit`: yours takes its place and no later run overwrites it; skills and IHL stay as they are. `reject`: the posting is worked off anew, from its first step; a run that is under way is aborted for it.',
    body: resolveTicketSchema,
    answer: { status: 200, description: 'The ticket as it is now', schema: resolvedTicketSchema },
    problems: ['ticket.not_found', 'ticket.resolved', 'ticket.summary_degenerate'],
    example: {
      path: { id: 3 },
      body: {
        decision: 'edit',
        summary: 'Role: Python Test Engineer\n\nInfosys looks for somebody who automates tests in Python.',
        note: 'The place was wrong.',
      },
    },
  },
];
