import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startChild } from '../../test/child.ts';
import { dataFolder, killServer } from '../../test/data-folder.ts';
import { connect, type Sql } from './client.ts';
import { startEmbedded } from './embedded.ts';
import { runningPostmaster } from './postmaster.ts';

const KILLS = 8;
/** Batches between two kills: enough for every connection to be busy again. */
const BATCHES = 40;

/** Waits until the server that was killed has a successor. */
async function otherServer(dataDir: string, killed: number | null): Promise<void> {
  for (;;) {
    const running = await runningPostmaster(join(dataDir, 'postgres'));
    if (running?.ready && running.pid !== killed) return;
    await sleep(10);
  }
}

async function highestBatch(sql: Sql): Promise<number> {
  for (;;) {
    const highest = await sql<{ batch: number }[]>`select coalesce(max(batch), 0) as batch from written`.then(
      ([row]) => row?.batch,
      () => undefined,
    );
    if (highest !== undefined) return highest;
  }
}

describe('a server that is killed again and again while it is written to', () => {
  it('takes no process with it, loses nothing that it acknowledged and keeps no half transaction', {
    timeout: 180_000,
  }, async () => {
    const dataDir = await dataFolder();
    const database = await startEmbedded({ dataDir });
    onTestFinished(() => database.stop());
    const sql = connect(database.url, { max: 1 });
    await sql`create table written (batch int not null, half int not null, primary key (batch, half))`;

    const writer = startChild('write-under-kills.ts', [database.url]);
    onTestFinished(() => writer.kill());
    const acknowledged: number[] = [];
    const readUntil = async (isEnough: (batch: number) => boolean) => {
      // Waits for ever, and so fails, when the writer does not find its way back.
      do acknowledged.push(Number(await writer.nextLine()));
      while (!isEnough(acknowledged.at(-1) ?? 0));
    };
    await readUntil((batch) => batch > BATCHES);
    for (let kill = 0; kill < KILLS; kill += 1) {
      const killed = await killServer(dataDir);
      await otherServer(dataDir, killed);
      const before = await highestBatch(sql);
      await readUntil((batch) => batch > before + BATCHES);
    }
    const rest = await writer.finish();
    expect(rest.pop()).toBe('ended');
    acknowledged.push(...rest.map(Number));

    const rows = await sql<{ batch: number; halves: number }[]>`
      select batch, count(*)::int as halves from written group by batch`;
    await sql.end();
    const whole = new Set(rows.map(({ batch }) => batch));
    expect(acknowledged.filter((batch) => !whole.has(batch))).toEqual([]);
    expect(rows.filter(({ halves }) => halves !== 2)).toEqual([]);
  });

  it('does not let a transaction go on outside of itself on the connection that follows', async () => {
    const dataDir = await dataFolder();
    const database = await startEmbedded({ dataDir });
    onTestFinished(() => database.stop());
    const sql = connect(database.url, { max: 1 });
    onTestFinished(() => sql.end({ timeout: 0 }));
    await sql`create table written (value text)`;

    let lateWrite: Promise<unknown> | undefined;
    const transaction = sql.begin(async (inside) => {
      await inside`insert into written values ('inside')`;
      await killServer(dataDir);
      // Meanwhile the pool's only connection comes back for somebody else.
      while (!(await sql`select 1`.then(Boolean, () => false)));
      lateWrite = inside`insert into written values ('late')`.execute();
      await lateWrite;
    });
    await expect(transaction).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
    while (lateWrite === undefined) await new Promise((resolve) => setImmediate(resolve));
    await expect(lateWrite).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
    expect(await sql`select value from written`).toEqual([]);
  });
});
