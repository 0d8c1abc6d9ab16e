import type { Engine } from '../pipeline/engine/engine.ts';
import { durationText } from '../pipeline/views/dashboard-text.ts';
import { readEta } from '../pipeline/views/eta.ts';

const BAR = 30;
const EVERY_MS = 1000;

/**
 * Shows a bar with count and ETA on stderr while work goes on; nothing when that is not a terminal.
 *
 * @param runId counts the runs that this one started; null: all that are running
 */
export function showProgress<Subject>(
  { sql, plan }: Engine<Subject>,
  runId: number | null,
  screen: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): { end(): void } {
  if (!screen.isTTY) return { end() {} };
  const since = new Date();
  let ended = false;
  let drawing = false;
  const draw = async () => {
    if (drawing) return;
    drawing = true;
    try {
      const [runs] = await sql<{ over: number; total: number }[]>`
        select (count(*) filter (where status <> 'running'))::int as over, count(*)::int as total from workflow_runs
        where posting_id is not null and workflow_id = ${plan.workflow.id} and case
          when ${runId}::bigint is null then status = 'running' or ended_at >= ${since}
          else ${runId}::bigint in (workflow_run_id, parent_run_id)
        end`;
      const eta = await readEta(sql, plan);
      if (!ended && runs) screen.write(`\r\u001b[2K${progressText(runs.over, runs.total, eta)}`);
    } catch {
      // The database is away for a moment; the work itself says so.
    } finally {
      drawing = false;
    }
  };
  const timer = setInterval(() => void draw(), EVERY_MS);
  void draw();
  return {
    end() {
      ended = true;
      clearInterval(timer);
      screen.write('\r\u001b[2K');
    },
  };
}

/** `████░░░░ 50 %  10/20 postings, about 12 min left`. */
export function progressText(done: number, total: number, eta: number | null): string {
  const share = total === 0 ? 0 : done / total;
  const filled = Math.round(share * BAR);
  const left = eta === null ? '' : `, about ${durationText(eta)} left`;
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${Math.floor(share * 100)} %  ${done}/${total} postings${left}`;
}
