import {
  abortedRunsSchema,
  runPageSchema,
  runSchema,
  runsQuerySchema,
  startedRunsSchema,
  startRunsSchema,
} from '@jobsieve/shared/contracts/admin/runs';
import type { Operation } from '../../http/operation.ts';

const common = { tag: 'Pipeline runs', access: 'admin' } as const;

export const runOperations: Operation[] = [
  {
    ...common,
    id: 'listRuns',
    method: 'get',
    path: '/admin/pipeline/runs',
    summary: 'Runs, newest first',
    query: runsQuerySchema,
    answer: { status: 200, description: 'A page of runs', schema: runPageSchema },
    problems: ['request.cursor_invalid'],
    example: { query: { status: 'completed' } },
  },
  {
    ...common,
    id: 'startRuns',
    method: 'post',
    path: '/admin/pipeline/runs',
    summary: 'Start runs',
    description:
      'Over postings that are fetched from a source (`max_jobs`), over the named ones (`posting_ids`; completed steps are skipped unless `force`), or over at most `limit` that wait. Workers take them up by themselves.',
    body: startRunsSchema,
    answer: { status: 201, description: 'The runs', schema: startedRunsSchema },
    problems: ['posting.not_found'],
    example: { body: { posting_ids: [7, 8] } },
  },
  {
    ...common,
    id: 'getRun',
    method: 'get',
    path: '/admin/pipeline/runs/{id}',
    summary: 'One run',
    answer: { status: 200, description: 'The run', schema: runSchema },
    problems: ['run.not_found'],
    example: { path: { id: 40 } },
  },
  {
    ...common,
    id: 'abortRun',
    method: 'post',
    path: '/admin/pipeline/runs/{id}/abort',
    summary: 'Abort a run and those that it started',
    description: 'What is completed stays, and a new run goes on from there.',
    answer: { status: 200, description: 'What was ended', schema: abortedRunsSchema },
    problems: ['run.not_found', 'run.over'],
    example: { path: { id: 42 } },
  },
];
