import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Sql } from '../src/database/client.ts';
import { openEngine } from '../src/pipeline/engine/engine.ts';
import { startSubjects } from '../src/pipeline/engine/start-runs.ts';
import { insertThings } from '../src/pipeline/simulation/tiny-workflow.ts';
import { prepareBareLoop } from './pipeline-bare-loop.ts';
import { pathOf, sixteenSteps } from './pipeline-steps.ts';

/** Steps of a posting that is not improved. */
const STEPS = pathOf(1).length;

/** Interactions a second with a model that answers at once, by workers in processes of their own. */
export async function measureThroughput(
  { sql, url }: { sql: Sql; url: string },
  kind: 'ours' | 'bare',
  workers: number,
  postings: number,
): Promise<number> {
  if (kind === 'bare') await prepareBareLoop(sql, postings);
  else {
    const engine = await openEngine(sql, sixteenSteps());
    await startSubjects(engine, await insertThings(sql, postings));
    await engine.close();
  }
  const children = Array.from({ length: workers }, () =>
    spawn(process.execPath, [join(import.meta.dirname, 'pipeline-worker.ts'), url, kind, String(STEPS)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  await Promise.all(
    children.map((child) =>
      Promise.race([
        once(createInterface({ input: child.stdout }), 'line'),
        once(child, 'exit').then(() => Promise.reject(new Error('A worker ended before it began.'))),
      ]),
    ),
  );
  const since = performance.now();
  const exits = children.map((child) => once(child, 'exit'));
  for (const child of children) child.stdin.end('go\n');
  await Promise.all(exits);
  return (postings * STEPS) / ((performance.now() - since) / 1000);
}
