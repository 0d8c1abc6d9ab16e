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

/** What follows the gear of a script and the robot of a model: the gear is one column wide in a terminal, the robot two. */
const ICON = { script: '⚙️  ', ai_model: '🤖 ' };

/**
 * The flowchart as text.
 *
 * @param columns of a terminal: where the full table would wrap, actors are left out and states are icons. By default the
 *   full table, which is what goes into files and over the wire.
 */
export function flowchartText(flowchart: Flowchart, columns = Number.POSITIVE_INFINITY): string {
  const full = lines(flowchart, {
    head: `${'STEP'.padEnd(6)}${'CONVERSATION'.padEnd(39)}${'ACTOR'.padEnd(23)}STATUS`,
    row: (it) => `${it.conversation_name.padEnd(36)}${it.actor_name.padEnd(23)}${statusText(it.counts)}`,
  });
  if (full.every((line) => terminalWidth(line) <= columns)) return full.join('\n');
  return lines(flowchart, {
    head: `${'STEP'.padEnd(6)}${'CONVERSATION'.padEnd(39)}STATUS`,
    row: (it) => `${it.conversation_name.padEnd(36)}${iconsText(it.counts)}`,
  }).join('\n');
}

function lines(
  { workflow_id, name, totals, steps }: Flowchart,
  { head, row }: { head: string; row: (step: Flowchart['steps'][number]) => string },
): string[] {
  return [
    `WORKFLOW ${workflow_id}: ${name}`,
    '═'.repeat(WIDTH),
    '',
    `📊 POSTING TOTALS: ${totals.total} total | ${totals.active} active | ${totals.summaries} summaries | ${totals.skills} skills | ${totals.ihl} IHL`,
    '',
    head,
    '─'.repeat(WIDTH),
    ...steps.map(
      (step) => `${`${step.position}/${steps.length}`.padEnd(6)}${ICON[step.actor_type]}${row(step)}`,
    ),
  ];
}

/** Columns that a line takes: the icons are two wide, the variation selector none. */
function terminalWidth(line: string): number {
  return [...line.replaceAll('\uFE0F', '')].reduce(
    (sum, character) => sum + (/\p{Emoji_Presentation}/u.test(character) ? 2 : 1),
    0,
  );
}

function iconsText({ completed, running, pending, failed, skipped }: StepCounts): string {
  const parts = [
    completed > 0 && `✅ ${completed}`,
    running > 0 && `🔄 ${running}`,
    (pending > 0 || completed + running + failed + skipped === 0) && `⏳ ${pending}`,
    failed > 0 && `❌ ${failed}`,
    skipped > 0 && `⏭️ ${skipped}`,
  ];
  return parts.filter(Boolean).join('  ');
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
