import {
  postingDetailSchema,
  postingPageSchema,
  postingsQuerySchema,
} from '@jobsieve/shared/contracts/admin/postings';
import type { Operation } from '../../http/operation.ts';

const common = { tag: 'Postings', access: 'admin', method: 'get' } as const;

export const postingOperations: Operation[] = [
  {
    ...common,
    id: 'listPostings',
    path: '/admin/postings',
    summary: 'What the pipeline works on, newest first',
    query: postingsQuerySchema,
    answer: {
      status: 200,
      description: 'A page of postings, without their texts',
      schema: postingPageSchema,
    },
    problems: ['request.cursor_invalid'],
    example: { query: { status: 'complete' } },
  },
  {
    ...common,
    id: 'getPosting',
    path: '/admin/postings/{id}',
    summary: 'One posting with text, summary and skills',
    answer: { status: 200, description: 'The posting', schema: postingDetailSchema },
    problems: ['posting.not_found'],
    example: { path: { id: 5 } },
  },
];
