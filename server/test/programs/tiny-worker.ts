// A worker of the tiny workflow in a process of its own, to be killed: tiny-worker.ts URL CALL_MS
import { connect } from '../../src/database/client.ts';
import { openEngine } from '../../src/pipeline/engine/engine.ts';
import { hasOpenWork } from '../../src/pipeline/engine/open-interactions.ts';
import { work } from '../../src/pipeline/engine/worker.ts';
import { SimulatedHosts } from '../../src/pipeline/simulation/simulated-hosts.ts';
import { readTinyPrompt, tinyAnswer, tinyWorkflow } from '../../src/pipeline/simulation/tiny-workflow.ts';

const [url = '', callMs = '5'] = process.argv.slice(2);
const sql = connect(url);
const engine = await openEngine(
  sql,
  tinyWorkflow({
    onSave: async (tx, step, thing) => {
      await tx`insert into effects (step, thing) values (${step}, ${thing})`;
    },
  }),
  { maintain: true },
);
const stop = new AbortController();
process.stdin.on('end', () => stop.abort()).resume();
process.stdout.write('works\n');
await work(engine, {
  models: new SimulatedHosts({
    hosts: [{ host: 'one', slots: 4 }],
    callMs: () => Number(callMs),
    answer: ({ prompt }) => {
      const { step, text } = readTinyPrompt(prompt);
      return step === 'Check two' ? { pass: Number(text.split(' ')[1]) % 3 > 0 } : tinyAnswer(prompt);
    },
  }),
  signal: stop.signal,
  leaseSeconds: 1,
  pollMs: 20,
  until: async () => !(await hasOpenWork(sql, engine)),
});
process.stdout.write('done\n');
await engine.close();
await sql.end();
