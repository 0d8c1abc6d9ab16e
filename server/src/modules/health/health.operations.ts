import { z } from 'zod';
import type { Operation } from '../../http/operation.ts';

const common = { tag: 'Open to all', access: 'public', method: 'get' } as const;

export const healthOperations: Operation[] = [
  {
    ...common,
    id: 'getHealth',
    path: '/healthz',
    summary: 'Whether the process is up',
    answer: { status: 200, description: 'It is', schema: z.object({ status: z.literal('ok') }) },
    example: {},
  },
  {
    ...common,
    id: 'getReadiness',
    path: '/readyz',
    summary: 'Whether the server can work: its database answers and has all migrations',
    answer: { status: 200, description: 'It can', schema: z.object({ status: z.literal('ready') }) },
    problems: ['database.unavailable', 'database.migrations_pending'],
    example: {},
  },
];
