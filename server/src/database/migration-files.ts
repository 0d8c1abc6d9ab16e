import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const migrationsDir = join(import.meta.dirname, 'migrations');

export interface MigrationFile {
  /** File name without `.sql`, as node-pg-migrate records it. */
  name: string;
  sql: string;
  checksum: string;
}

/**
 * The migration files in the order in which they apply.
 *
 * @throws Error when a name is not `NNNN_name.sql` or a number is used twice: the order would be a matter of luck
 */
export async function readMigrationFiles(dir: string): Promise<MigrationFile[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.sql')).sort();
  const numbers = names.map((name) => {
    const number = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1];
    if (!number) throw new Error(`Migration ${name} is not named NNNN_name.sql`);
    return number;
  });
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice) throw new Error(`Two migrations have the number ${twice}`);
  return Promise.all(
    names.map(async (file) => {
      const sql = await readFile(join(dir, file), 'utf8');
      return { name: file.slice(0, -'.sql'.length), sql, checksum: checksum(sql) };
    }),
  );
}

/** A checkout on Windows may change line ends; nothing else goes unnoticed. */
const checksum = (sql: string) => createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
