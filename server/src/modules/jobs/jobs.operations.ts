import { enrichRequestSchema, enrichResponseSchema } from '@jobsieve/shared/contracts/enrichment';
import {
  changesQuerySchema,
  changesResponseSchema,
  DEVICE_HEADER,
  deviceSchema,
  jobDetailSchema,
  jobPageSchema,
  listQuerySchema,
  patchRequestSchema,
  syncRequestSchema,
  syncResponseSchema,
} from '@jobsieve/shared/contracts/job';
import { z } from 'zod';
import type { Operation } from '../../http/operation.ts';
import { exportQuerySchema, exportSchema } from './export.schemas.ts';

const common = { tag: 'Jobs', access: 'user' } as const;

/** The agent API on jobs. */
export const jobOperations: Operation[] = [
  {
    ...common,
    id: 'syncJobs',
    method: 'post',
    path: '/agent-forge/jobs/sync',
    summary: 'Stage 1: tell the server of leads',
    description:
      'Leads are told apart by source and external id. `new` and `expired` name the jobs that are worth a visit; the agent works on no others.',
    headers: z.object({ [DEVICE_HEADER]: deviceSchema.optional() }),
    body: syncRequestSchema,
    answer: {
      status: 200,
      description: 'What the server knows of each, in the order of the request',
      schema: syncResponseSchema,
    },
    example: {
      body: {
        jobs: [
          {
            source: 'naukri',
            external_id: '150825500123',
            title: 'QA Automation Engineer',
            company: 'Zoho',
            location: 'Chennai',
            url: 'https://www.naukri.com/job-listings-qa-automation-engineer-150825500123',
            posted_at: '2026-08-09',
            salary: '8-12 Lacs PA',
            workplace: 'hybrid',
          },
        ],
      },
    },
  },
  {
    ...common,
    id: 'enrichJob',
    method: 'post',
    path: '/agent-forge/jobs/{id}/enrich',
    summary: 'Stage 3: the decision on a job',
    description:
      'Below 30 a job is AUTO_REJECTED and its text stays with the agent; from 30 on it is MATCHED and brings its text. Anything else is refused with 422 and changes nothing.',
    body: enrichRequestSchema,
    answer: { status: 200, description: 'The decision is stored', schema: enrichResponseSchema },
    problems: ['job.not_found'],
    example: {
      path: { id: 17 },
      body: {
        match_score: 85,
        status: 'MATCHED',
        ai_reasoning: 'Six years of Python and pytest are asked for and are there.',
        missing_skills: ['Kubernetes'],
        skill_gap_recommendations: ['Deploy a test runner on a local cluster.'],
        engine: 'ollama:qwen2.5',
        enrichment_data: {
          description: 'We look for a Python test engineer who automates what we test by hand today.',
          requirements: 'Python, pytest, CI',
          is_easy_apply: true,
        },
      },
    },
  },
  {
    ...common,
    id: 'listJobs',
    method: 'get',
    path: '/agent-forge/jobs',
    summary: "The user's jobs, best first",
    query: listQuerySchema,
    answer: { status: 200, description: 'A page of jobs', schema: jobPageSchema },
    problems: ['request.cursor_invalid'],
    example: { query: { status: 'MATCHED', min_score: '60' } },
  },
  {
    ...common,
    id: 'getJob',
    method: 'get',
    path: '/agent-forge/jobs/{id}',
    summary: 'One job with its text, its analysis, and what the pipeline made of it',
    answer: { status: 200, description: 'The job', schema: jobDetailSchema },
    problems: ['job.not_found'],
    example: { path: { id: 17 } },
  },
  {
    ...common,
    id: 'changeJob',
    method: 'patch',
    path: '/agent-forge/jobs/{id}',
    summary: "Set the user's own status or notes",
    body: patchRequestSchema,
    answer: { status: 200, description: 'The job as it is now', schema: jobDetailSchema },
    problems: ['job.not_found', 'job.status_not_allowed'],
    example: { path: { id: 17 }, body: { application_status: 'APPLIED', notes: 'Sent on Monday.' } },
  },
  {
    ...common,
    id: 'listChanges',
    method: 'get',
    path: '/agent-forge/changes',
    summary: 'What changed since',
    description:
      'Keep `next_cursor` and ask again with it. Each job stands once, as it is now; `more` says that there is more to fetch at once.',
    query: changesQuerySchema,
    answer: { status: 200, description: 'Changed jobs, oldest change first', schema: changesResponseSchema },
    problems: ['request.cursor_invalid'],
    example: { query: { limit: '10' } },
  },
  {
    ...common,
    id: 'exportMine',
    method: 'get',
    path: '/agent-forge/export',
    summary: 'Everything of the user’s, as a file',
    query: exportQuerySchema,
    answer: { status: 200, description: 'JSON, or the jobs as CSV', schema: exportSchema },
    otherTypes: ['text/csv'],
    example: {},
  },
];
