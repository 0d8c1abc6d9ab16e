import { statsQuerySchema, statsSchema } from '@jobsieve/shared/contracts/admin/stats';
import type { Operation } from '../../http/operation.ts';

export const statsOperations: Operation[] = [
  {
    id: 'getStats',
    method: 'get',
    path: '/admin/stats',
    tag: 'Statistics',
    access: 'admin',
    summary: 'How much there is of everything, and what the gate keeps out',
    description:
      'Texts that the gate keeps out never reach the server. `gate.saved` is therefore an estimate: jobs that somebody rejected and nobody matched, times the mean length of the texts that are kept from the same source.',
    query: statsQuerySchema,
    answer: { status: 200, description: 'Counts, histograms, bytes', schema: statsSchema },
    example: { query: { days: '2' } },
  },
];
