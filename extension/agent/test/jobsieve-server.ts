import { type EnrichRequest, enrichRequestSchema } from '@jobsieve/shared/contracts/enrichment';
import { type ChangedJob, type Job, type Lead, syncRequestSchema } from '@jobsieve/shared/contracts/job';

interface Stored {
  id: number;
  lead: Lead;
  status: Job['application_status'];
  decision: EnrichRequest | null;
  description: string | null;
  state: 'KNOWN' | 'EXPIRED';
  discoveredBy: string | null;
}

/** A JobSieve server as far as an agent sees it, on the wire's side of fetch. */
export function jobsieveServer() {
  const jobs = new Map<string, Stored>();
  const log: { path: string; body: unknown }[] = [];
  const changes: ChangedJob[] = [];
  /** Called before and after each request is worked on; may throw like a broken connection or answer itself. */
  const faults: { before?: (path: string) => Response | undefined; after?: (path: string) => void } = {};

  const keyOf = (lead: Lead) => `${lead.source}:${lead.external_id}`;
  const byId = (id: number) => [...jobs.values()].find((job) => job.id === id);

  function know(lead: Lead, more: Partial<Stored> = {}): Stored {
    const stored: Stored = {
      id: jobs.size + 1,
      lead,
      status: 'DISCOVERED',
      decision: null,
      description: null,
      state: 'KNOWN',
      discoveredBy: null,
      ...more,
    };
    jobs.set(keyOf(lead), stored);
    return stored;
  }

  function sync(body: unknown, device: string | null) {
    const answers = syncRequestSchema.parse(body).jobs.map((lead) => {
      const known = jobs.get(keyOf(lead));
      const stored = known ?? know(lead, { discoveredBy: device });
      const isOurs = stored.discoveredBy === device && stored.status === 'DISCOVERED';
      return {
        id: stored.id,
        source: lead.source,
        external_id: lead.external_id,
        state: known && !isOurs ? known.state : ('NEW' as const),
        application_status: stored.status,
        has_description: stored.description !== null,
      };
    });
    const idsOf = (state: string) => answers.filter((job) => job.state === state).map((job) => job.id);
    return Response.json({ new: idsOf('NEW'), expired: idsOf('EXPIRED'), jobs: answers });
  }

  function enrich(stored: Stored, body: unknown) {
    const decision = enrichRequestSchema.parse(body);
    stored.decision = decision;
    stored.status = decision.status;
    stored.description = decision.enrichment_data?.description ?? stored.description;
    return Response.json({
      id: stored.id,
      application_status: stored.status,
      stored_description: decision.enrichment_data !== null,
    });
  }

  function route(path: string, body: unknown, device: string | null): Response {
    if (path === '/agent-forge/jobs/sync') return sync(body, device);
    if (path.startsWith('/agent-forge/changes')) {
      const from = Number(new URL(path, 'http://server').searchParams.get('cursor') ?? 0);
      return Response.json({ jobs: changes.slice(from), next_cursor: String(changes.length), more: false });
    }
    const [, id, action] = /^\/agent-forge\/jobs\/(\d+)(\/enrich)?$/.exec(path) ?? [];
    const stored = byId(Number(id));
    if (!stored) return problem(404, 'job.not_found');
    if (action) return enrich(stored, body);
    return Response.json(asJob(stored));
  }

  const serve: typeof fetch = async (input, init) => {
    const { pathname, search } = new URL(String(input));
    const path = pathname + search;
    const early = faults.before?.(path);
    if (early) return early;
    const body: unknown = init?.body ? JSON.parse(String(init.body)) : undefined;
    log.push({ path, body });
    const response = route(path, body, new Headers(init?.headers).get('x-jobsieve-device'));
    faults.after?.(path);
    return response;
  };

  const server = {
    fetch: serve,
    faults,
    log,
    jobs,
    changes,
    know,
    /** The bodies sent to a path, in order. */
    sent: (part: string) => log.filter(({ path }) => path.includes(part)).map(({ body }) => body),
  };
  return server;
}

export const problem = (status: number, code: string) =>
  Response.json(
    { type: 'about:blank', title: code, status, code, detail: `It is ${code}.`, request_id: 'r' },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

export const asJob = ({
  id,
  lead,
  status,
  decision,
  description,
}: Stored): ChangedJob & Record<string, unknown> => ({
  ...lead,
  id,
  is_easy_apply: null,
  has_description: description !== null,
  application_status: status,
  notes: null,
  match_score: decision?.match_score ?? null,
  analysis: decision && {
    match_score: decision.match_score,
    ai_reasoning: decision.ai_reasoning,
    missing_skills: decision.missing_skills,
    skill_gap_recommendations: decision.skill_gap_recommendations,
    engine: decision.engine,
    analyzed_at: '2026-11-22T08:00:00Z',
  },
  discovered_at: '2026-11-22T08:00:00Z',
  checked_at: null,
  also_at: [],
  description,
  requirements: null,
  summary: null,
  skills: null,
  ihl_score: null,
  ihl_category: null,
  ihl_assessment: null,
});
