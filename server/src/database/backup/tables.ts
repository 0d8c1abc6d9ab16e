import type { Queryable } from '../client.ts';
import { MIGRATION_TABLES } from '../migrations.ts';
import type { TableHead } from './format.ts';

/** The tables of JobSieve with the columns that hold something of their own; each behind those that it refers to. */
export async function readTables(sql: Queryable): Promise<TableHead[]> {
  const tables = await sql<TableHead[]>`
    select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all (${MIGRATION_TABLES}::text[])
    group by c.relname order by c.relname`;
  const references = await sql<{ from: string; to: string }[]>`
    select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid`;
  const sorted: TableHead[] = [];
  const place = (head: TableHead) => {
    if (sorted.includes(head)) return;
    for (const { to } of references.filter(({ from }) => from === head.table)) {
      const other = tables.find(({ table }) => table === to);
      if (other) place(other);
    }
    sorted.push(head);
  };
  tables.forEach(place);
  return sorted;
}
