import type { Queryable, Transaction } from '../../database/client.ts';
import type { Caller } from '../../http/environment.ts';

export type UserRow = Caller & { created_at: Date; tokens: number };

export async function insertUser(sql: Queryable, name: string, role: Caller['role']): Promise<Caller | null> {
  const [row] = await sql<Caller[]>`
    insert into users (name, role) values (${name}, ${role})
    on conflict (lower(name)) do nothing
    returning id, name, role`;
  return row ?? null;
}

/** By name, whatever its case, or by id: a name never is digits only. */
export async function findUser(sql: Queryable, nameOrId: string): Promise<Caller | null> {
  const [row] = await sql<Caller[]>`
    select id, name, role from users where lower(name) = lower(${nameOrId}) or id::text = ${nameOrId}`;
  return row ?? null;
}

/** The one who came first. */
export async function firstUser(sql: Queryable, role: Caller['role']): Promise<Caller | null> {
  const [row] = await sql<Caller[]>`
    select id, name, role from users where role = ${role} order by id limit 1`;
  return row ?? null;
}

/** Holds the administrators until the transaction ends, so that of two who go at the same time each sees the other. */
export async function lockAdmins(sql: Transaction): Promise<number[]> {
  const rows = await sql<
    { id: number }[]
  >`select id from users where role = 'admin' order by id for no key update`;
  return rows.map((row) => row.id);
}

/** By id, those behind `after`. */
export async function listUsers(
  sql: Queryable,
  { after, limit }: { after: number | null; limit: number },
): Promise<UserRow[]> {
  return sql<UserRow[]>`
    select u.id, u.name, u.role, u.created_at,
      (select count(*)::int from api_tokens t where t.user_id = u.id and t.revoked_at is null) as tokens
    from users u where u.id > ${after ?? 0} order by u.id limit ${limit}`;
}

/** Erases a user with everything that is theirs: the foreign keys take tokens, codes, job rows and analyses along. */
export async function deleteUser(sql: Queryable, userId: number): Promise<void> {
  await sql`delete from users where id = ${userId}`;
}
