// How well the pipeline uses its hardware: node bench/pipeline.ts [--postings 500] [--scale 100] [--only makespan|throughput]
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { connect } from '../src/database/client.ts';
import { migrate } from '../src/database/migrations.ts';
import { openDatabase } from '../src/database/open.ts';
import { HARDWARE, lowerBound, measureMakespan } from './pipeline-makespan.ts';
import { measureThroughput } from './pipeline-throughput.ts';

const { values } = parseArgs({
  options: {
    postings: { type: 'string', default: '500' },
    scale: { type: 'string', default: '100' },
    only: { type: 'string' },
  },
});
const postings = Number(values.postings);
const scale = Number(values.scale);

const dataDir = await mkdtemp(join(tmpdir(), 'jobsieve-bench-'));
const database = await openDatabase({ dataDir });

async function inDatabase<T>(
  name: string,
  run: (on: { sql: ReturnType<typeof connect>; url: string }) => Promise<T>,
) {
  await database.sql`create database ${database.sql(name)}`;
  const address = new URL(database.url);
  address.pathname = `/${name}`;
  await migrate(address.href);
  const sql = connect(address.href);
  try {
    return await run({ sql, url: address.href });
  } finally {
    await sql.end();
  }
}

try {
  if (values.only !== 'throughput') {
    console.log(`Makespan of ${postings} postings, hours of simulated hardware (scaled down by ${scale})\n`);
    const results = await Promise.all(
      HARDWARE.map((hardware, n) =>
        inDatabase(`makespan_${n}`, ({ sql }) => measureMakespan(sql, hardware, { postings, scale })),
      ),
    );
    HARDWARE.forEach((hardware, n) => {
      const bound = lowerBound(hardware, postings);
      console.log(`  ${hardware.name}; lower bound ${hours(bound)}`);
      for (const { scheduler, seconds, loads } of results[n] ?? []) {
        console.log(
          `    ${scheduler.padEnd(26)} ${hours(seconds)}  ${(seconds / bound).toFixed(2)} x bound  ${String(loads).padStart(5)} loads`,
        );
      }
    });
  }
  if (values.only !== 'makespan') {
    console.log(`\nInteractions a second, a model that answers at once, ${postings} postings\n`);
    for (const workers of [1, 2]) {
      const bare = await inDatabase(`bare_${workers}`, (on) =>
        measureThroughput(on, 'bare', workers, postings),
      );
      const ours = await inDatabase(`ours_${workers}`, (on) =>
        measureThroughput(on, 'ours', workers, postings),
      );
      console.log(
        `  ${workers} worker${workers > 1 ? 's' : ' '}   bare SQL loop ${bare.toFixed(0).padStart(6)}   ours ${ours.toFixed(0).padStart(6)}   ours/bare ${(ours / bare).toFixed(2)}`,
      );
    }
  }
} finally {
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
}

function hours(seconds: number): string {
  return `${(seconds / 3600).toFixed(2).padStart(6)} h`;
}
