import { type EnrichRequest, enrichResponseSchema } from '@jobsieve/shared/contracts/enrichment';
import {
  changesResponseSchema,
  jobDetailSchema,
  type Lead,
  syncResponseSchema,
} from '@jobsieve/shared/contracts/job';
import { type Connection, request } from './request';

/** The agent API, one function a route; each throws ServerFailure. */
export type ServerClient = ReturnType<typeof createServerClient>;

export function createServerClient(connection: Connection) {
  return {
    /** Stage 1: which of these does the server want to know more about? The answer is in the order of the leads. */
    sync: (jobs: Lead[]) =>
      request(connection, 'POST', '/agent-forge/jobs/sync', syncResponseSchema, { jobs }),
    /** Stage 3: the decision. Sending it twice does no harm. */
    enrich: (id: number, decision: EnrichRequest) =>
      request(connection, 'POST', `/agent-forge/jobs/${id}/enrich`, enrichResponseSchema, decision),
    job: (id: number) => request(connection, 'GET', `/agent-forge/jobs/${id}`, jobDetailSchema),
    /** What changed since the cursor (null: from the beginning). */
    changes: (cursor: string | null) =>
      request(
        connection,
        'GET',
        `/agent-forge/changes?${new URLSearchParams({ limit: '200', ...(cursor !== null && { cursor }) })}`,
        changesResponseSchema,
      ),
  };
}
