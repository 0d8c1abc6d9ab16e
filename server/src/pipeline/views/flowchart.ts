import type { Queryable } from '../../database/client.ts';
import type { Plan } from '../engine/plan.ts';

export interface StepCounts {
  completed: number;
  running: number;
  pending: number;
  failed: number;
  skipped: number;
}

export interface Flowchart {
  workflow_id: number;
  name: string;
  /** Null: all runs. */
  run_id: number | null;
  totals: { total: number; active: number; summaries: number; skills: number; ihl: number };
  steps: {
    position: number;
    conversation_name: string;
    actor_name: string;
    actor_type: 'script' | 'ai_model';
    counts: StepCounts;
  }[];
}

/** Reads how far the postings have come, over all runs or over one and those that it started. */
export async function readFlowchart<Subject>(
  sql: Queryable,
  plan: Plan<Subject>,
  runId: number | null = null,
): Promise<Flowchart> {
  const { id, name } = plan.workflow;
  const [totals] = await sql<Flowchart['totals'][]>`
    select count(*)::int as total, (count(*) filter (where posting_status = 'active'))::int as active,
      count(extracted_summary)::int as summaries, count(skill_keywords)::int as skills, count(ihl_score)::int as ihl
    from postings
    where ${runId}::bigint is null or posting_id in (
      select posting_id from workflow_runs where ${runId}::bigint in (workflow_run_id, parent_run_id))`;
  const rows = await sql<{ name: string; status: keyof StepCounts; count: number }[]>`
    select c.conversation_name as name, i.status, count(*)::int as count
    from interactions i join conversations c using (conversation_id)
    where c.workflow_id = ${id} and (${runId}::bigint is null or i.workflow_run_id in (
      select workflow_run_id from workflow_runs where ${runId}::bigint in (workflow_run_id, parent_run_id)))
    group by 1, 2`;
  const counts = new Map(rows.map((row) => [`${row.name} ${row.status}`, row.count]));
  const count = (step: string, status: keyof StepCounts) => counts.get(`${step} ${status}`) ?? 0;
  return {
    workflow_id: id,
    name,
    run_id: runId,
    totals: totals ?? { total: 0, active: 0, summaries: 0, skills: 0, ihl: 0 },
    steps: plan.steps.map((step) => ({
      position: step.position,
      conversation_name: step.name,
      actor_name: step.actor.name,
      actor_type: step.actor.type,
      counts: {
        completed: count(step.name, 'completed'),
        running: count(step.name, 'running'),
        pending: count(step.name, 'pending'),
        failed: count(step.name, 'failed'),
        skipped: count(step.name, 'skipped'),
      },
    })),
  };
}

const WIDTH = 79;

/** The flowchart for a terminal. */
export function flowchartText({ workflow_id, name, totals, steps }: Flowchart): string {
  const row = (step: string, conversation: string, actor: string, status: string) =>
    `${step.padEnd(6)}${conversation}${actor.padEnd(23)}${status}`;
  return [
    `WORKFLOW ${workflow_id}: ${name}`,
    '═'.repeat(WIDTH),
    '',
    `📊 POSTING TOTALS: ${totals.total} total | ${totals.active} active | ${totals.summaries} summaries | ${totals.skills} skills | ${totals.ihl} IHL`,
    '',
    row('STEP', 'CONVERSATION'.padEnd(39), 'ACTOR', 'STATUS'),
    '─'.repeat(WIDTH),
    ...steps.map((step) =>
      row(
        `${step.position}/${steps.length}`,
        // The gear is one column wide in a terminal, the robot two.
        `${step.actor_type === 'script' ? '⚙️  ' : '🤖 '}${step.conversation_name.padEnd(36)}`,
        step.actor_name,
        statusText(step.counts),
      ),
    ),
  ].join('\n');
}

function statusText({ completed, running, pending, failed, skipped }: StepCounts): string {
  const open = [running > 0 && `${running} running`, pending > 0 && `${pending} pending`]
    .filter(Boolean)
    .join(', ');
  const parts = [
    completed > 0 && `✅ ${completed} completed`,
    open && `${running > 0 ? '🔄' : '⏳'} ${open}`,
    failed > 0 && `❌ ${failed} failed`,
    skipped > 0 && `⏭️ ${skipped} skipped`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : '⏳ 0 pending';
}
