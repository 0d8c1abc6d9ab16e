import type { Sql } from '../src/database/client.ts';

/** The least that a queue of chained steps can be in SQL: claim a batch, complete it, insert what follows. */
export async function prepareBareLoop(sql: Sql, postings: number): Promise<void> {
  await sql`drop table if exists bare`;
  await sql`create table bare (id bigint generated always as identity primary key, posting bigint not null,
    step smallint not null, status text not null default 'pending', output jsonb)`;
  await sql`create index on bare (id) where status = 'pending'`;
  await sql`insert into bare (posting, step) select n, 1 from generate_series(1, ${postings}::int) as n`;
}

/** @param steps of each chain */
export async function workBareLoop(sql: Sql, steps: number): Promise<void> {
  for (;;) {
    const claimed = await sql<{ id: number; posting: number; step: number }[]>`
      update bare set status = 'running' where id in (
        select id from bare where status = 'pending' order by id limit 25 for update skip locked)
      returning id, posting, step`;
    if (claimed.length === 0) {
      const [row] = await sql<[{ open: boolean }]>`
        select exists (select from bare where status in ('pending', 'running')) as open`;
      if (!row.open) return;
      continue;
    }
    const next = claimed
      .filter(({ step }) => step < steps)
      .map(({ posting, step }) => ({ posting, step: step + 1 }));
    await sql.begin(async (tx) => {
      await tx`update bare set status = 'completed', output = '{"pass": true}'
        where id = any (${claimed.map(({ id }) => id)}::bigint[]) and status = 'running'`;
      if (next.length > 0) await tx`insert into bare ${tx(next)}`;
    });
  }
}
