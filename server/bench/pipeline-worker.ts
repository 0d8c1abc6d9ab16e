// One worker in a process of its own: pipeline-worker.ts URL ours|bare STEPS
import { connect } from '../src/database/client.ts';
import { openEngine } from '../src/pipeline/engine/engine.ts';
import { hasOpenWork } from '../src/pipeline/engine/open-interactions.ts';
import { work } from '../src/pipeline/engine/worker.ts';
import { SimulatedHosts } from '../src/pipeline/simulation/simulated-hosts.ts';
import { workBareLoop } from './pipeline-bare-loop.ts';
import { sixteenSteps } from './pipeline-steps.ts';

const [url = '', kind, steps = '1'] = process.argv.slice(2);
const sql = connect(url);
await sql`select 1`;
const engine = await openEngine(sql, sixteenSteps(), { maintain: true });
console.log('ready');
for await (const _ of process.stdin) break;
if (kind === 'bare') await workBareLoop(sql, Number(steps));
else {
  await work(engine, {
    models: new SimulatedHosts({ hosts: [{ host: 'a', slots: 4 }], answer: () => ({ pass: true }) }),
    signal: new AbortController().signal,
    until: async () => !(await hasOpenWork(sql, engine)),
    pollMs: 20,
  });
}
await engine.close();
await sql.end();
