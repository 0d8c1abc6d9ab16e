import type { Operation } from '../http/operation.ts';
import { metricsOperations } from '../metrics/metrics.routes.ts';
import { healthOperations } from '../modules/health/health.operations.ts';
import { jobOperations } from '../modules/jobs/jobs.operations.ts';
import { pairingOperations } from '../modules/pairing/pairing.operations.ts';
import { interactionOperations } from '../modules/pipeline/interactions.operations.ts';
import { runOperations } from '../modules/pipeline/runs.operations.ts';
import { pipelineViewOperations } from '../modules/pipeline/views.operations.ts';
import { postingOperations } from '../modules/postings/postings.operations.ts';
import { statsOperations } from '../modules/stats/stats.operations.ts';
import { ticketOperations } from '../modules/tickets/tickets.operations.ts';
import { userOperations } from '../modules/users/users.operations.ts';
import { openapiOperations } from './openapi.operations.ts';

/** Every route of the server that programs call, in the order in which it is documented. */
export const OPERATIONS: readonly Operation[] = [
  ...jobOperations,
  ...pairingOperations,
  ...userOperations,
  ...statsOperations,
  ...metricsOperations,
  ...postingOperations,
  ...ticketOperations,
  ...runOperations,
  ...interactionOperations,
  ...pipelineViewOperations,
  ...healthOperations,
  ...openapiOperations,
];
