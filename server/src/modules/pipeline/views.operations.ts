import {
  dashboardSchema,
  flowchartQuerySchema,
  flowchartSchema,
  liveSchema,
  rollbackSchema,
  rolledBackSchema,
  verifiedSchema,
} from '@jobsieve/shared/contracts/admin/pipeline';
import type { Operation } from '../../http/operation.ts';

const common = { tag: 'Pipeline', access: 'admin' } as const;

export const pipelineViewOperations: Operation[] = [
  {
    ...common,
    id: 'getFlowchart',
    method: 'get',
    path: '/admin/pipeline/flowchart',
    summary: 'The sixteen steps and how many are where',
    description: 'Text, or JSON for `Accept: application/json`.',
    query: flowchartQuerySchema,
    answer: { status: 200, description: 'The flowchart', schema: flowchartSchema },
    otherTypes: ['text/plain'],
    problems: ['run.not_found'],
    example: { query: { run: '40' }, headers: { accept: 'application/json' } },
  },
  {
    ...common,
    id: 'getDashboard',
    method: 'get',
    path: '/admin/pipeline/dashboard',
    summary: 'Where the pipeline stands',
    answer: { status: 200, description: 'The dashboard', schema: dashboardSchema },
    example: {},
  },
  {
    ...common,
    id: 'followEvents',
    method: 'get',
    path: '/admin/pipeline/events',
    summary: 'Dashboard and flowchart, live',
    description:
      'Server-sent events. An event `live` holds everything, first what is and then whatever changes; with `Last-Event-ID` nothing is sent again that the listener has. A comment every 15 seconds keeps the line open; a stream ends after 15 minutes, and browsers come back by themselves.',
    answer: {
      status: 200,
      description: 'Events `live` with this as their data',
      type: 'text/event-stream',
      schema: liveSchema,
    },
    example: {},
  },
  {
    ...common,
    id: 'verifyPipeline',
    method: 'get',
    path: '/admin/pipeline/verify',
    summary: 'Every verification query with its result and verdict',
    description: 'The first hundred rows of each result; `row_count` says how many there are.',
    answer: { status: 200, description: 'The checks', schema: verifiedSchema },
    example: {},
  },
  {
    ...common,
    id: 'rollBack',
    method: 'post',
    path: '/admin/pipeline/rollback',
    summary: 'Abort what runs, or say what that would end',
    description:
      'Completed steps stay, and a new start goes on from there. `preview` changes nothing. `restore_staging` brings back the staging table of an earlier system.',
    body: rollbackSchema,
    answer: { status: 200, description: 'What was ended, or would be', schema: rolledBackSchema },
    problems: ['run.not_found', 'staging.not_restored'],
    example: { body: { preview: true } },
  },
];
