import { z } from 'zod';
import type { Operation } from '../http/operation.ts';

const common = { tag: 'Open to all', access: 'public', method: 'get', example: {} } as const;

export const openapiOperations: Operation[] = [
  {
    ...common,
    id: 'getOpenApi',
    path: '/openapi.json',
    summary: 'This description, OpenAPI 3.1',
    answer: {
      status: 200,
      description: 'The document',
      schema: z.looseObject({ openapi: z.literal('3.1.0') }),
    },
  },
  {
    ...common,
    id: 'readDocs',
    path: '/docs',
    summary: 'This description, for people',
    answer: { status: 200, description: 'A page', type: 'text/html' },
  },
];
