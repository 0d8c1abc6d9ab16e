import { z } from 'zod';

/**
 * A backup is a gzipped text: one line of JSON that says what it is, then for each table a line of JSON that names it, its
 * rows as PostgreSQL's COPY writes them (a row a line, no raw line breaks inside), and a line `\.`; then one that ends it all.
 */
export const headerSchema = z.strictObject({
  jobsieve_backup: z.literal(1),
  made_at: z.iso.datetime(),
  /** What the database had applied: a restore makes the tables as they were then, and migrates on from there. */
  migrations: z.array(z.string()),
});
export type Header = z.infer<typeof headerSchema>;

export const tableSchema = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1) });
export type TableHead = z.infer<typeof tableSchema>;

export const endSchema = z.strictObject({ end: z.literal(true), tables: z.int() });

export const END_OF_ROWS = '\\.';

/** Why a backup cannot be made or restored; the message is for people. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
