import {
  interactionDetailSchema,
  interactionPageSchema,
  interactionsQuerySchema,
  resetStuckResponseSchema,
  resetStuckSchema,
  retriedSchema,
} from '@jobsieve/shared/contracts/admin/interactions';
import type { Operation } from '../../http/operation.ts';

const common = { tag: 'Pipeline steps', access: 'admin' } as const;

export const interactionOperations: Operation[] = [
  {
    ...common,
    id: 'listInteractions',
    method: 'get',
    path: '/admin/pipeline/interactions',
    summary: 'Single steps of runs, newest first',
    query: interactionsQuerySchema,
    answer: { status: 200, description: 'A page, without inputs and outputs', schema: interactionPageSchema },
    problems: ['request.cursor_invalid'],
    example: { query: { status: 'failed' } },
  },
  {
    ...common,
    id: 'getInteraction',
    method: 'get',
    path: '/admin/pipeline/interactions/{id}',
    summary: 'One step with input, output, timings and failed attempts',
    answer: { status: 200, description: 'The step', schema: interactionDetailSchema },
    problems: ['interaction.not_found'],
    example: { path: { id: 812 } },
  },
  {
    ...common,
    id: 'retryInteraction',
    method: 'post',
    path: '/admin/pipeline/interactions/{id}/retry',
    summary: 'Try a failed step again, in a new run that skips what is completed',
    answer: { status: 201, description: 'The new run', schema: retriedSchema },
    problems: ['interaction.not_found', 'interaction.not_failed', 'posting.running'],
    example: { path: { id: 812 } },
  },
  {
    ...common,
    id: 'resetStuck',
    method: 'post',
    path: '/admin/pipeline/reset-stuck',
    summary: 'Take back what silent workers have in hand',
    description:
      'Workers do this by themselves every few seconds. `leases: all` also takes back what living workers have in hand: for when nobody works any more.',
    body: resetStuckSchema,
    answer: { status: 200, description: 'What was put right', schema: resetStuckResponseSchema },
    example: { body: { leases: 'expired' } },
  },
];
