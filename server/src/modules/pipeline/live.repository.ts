import type { Live } from '@jobsieve/shared/contracts/admin/pipeline';
import type { Queryable } from '../../database/client.ts';
import type { Plan } from '../../pipeline/engine/plan.ts';
import { readDashboard } from '../../pipeline/views/dashboard.ts';
import { readFlowchart } from '../../pipeline/views/flowchart.ts';

/** Everything that moves while the pipeline works. */
export async function readLive<Subject>(sql: Queryable, plan: Plan<Subject>): Promise<Live> {
  const [dashboard, flowchart, [tickets]] = await Promise.all([
    readDashboard(sql, plan),
    readFlowchart(sql, plan),
    sql<{ open: number }[]>`select count(*)::int as open from review_tickets where status = 'open'`,
  ]);
  return { ...dashboard, flowchart, tickets_open: tickets?.open ?? 0 };
}
