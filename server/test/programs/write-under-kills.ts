/**
 * A process that writes to a database whose server keeps dying, for tests: `write-under-kills.ts URL`. Each batch is two
 * rows in one transaction; its number is printed once PostgreSQL has acknowledged it. Ends when its stdin ends.
 */
import { setImmediate as breathe } from 'node:timers/promises';
import { connect, type Queryable } from '../../src/database/client.ts';

const [url = ''] = process.argv.slice(2);
const sql = connect(url, { max: 8 });
let ended = false;
let batch = 0;

const writeHalf = (to: Queryable, number: number, half: number) =>
  to`insert into written (batch, half) values (${number}, ${half})`;

async function inTransaction(number: number): Promise<void> {
  await sql.begin(async (transaction) => {
    await writeHalf(transaction, number, 1);
    // Real transactions think between their queries: the server dies there too.
    await breathe();
    await writeHalf(transaction, number, 2);
  });
}

async function onReserved(number: number): Promise<void> {
  const reserved = await sql.reserve();
  try {
    await reserved`begin`;
    await writeHalf(reserved, number, 1);
    await breathe();
    await writeHalf(reserved, number, 2);
    await reserved`commit`;
  } finally {
    reserved.release();
  }
}

async function inOneQuery(number: number): Promise<void> {
  await sql`insert into written (batch, half) select ${number}, half from generate_series(1, 2) half`;
}

async function keepWriting(write: (number: number) => Promise<void>): Promise<void> {
  while (!ended) {
    batch += 1;
    const number = batch;
    await write(number).then(
      () => process.stdout.write(`${number}\n`),
      // What fails was not acknowledged: that is all that is promised.
      () => breathe(),
    );
  }
}

const writers = [
  inTransaction,
  inTransaction,
  inTransaction,
  onReserved,
  onReserved,
  inOneQuery,
  inOneQuery,
].map(keepWriting);
for await (const _ of process.stdin);
ended = true;
await Promise.all(writers);
await sql.end();
process.stdout.write('ended\n');
