import type { Queryable } from '../../database/client.ts';
import { CHECKS } from './verification-queries.ts';

export interface Verified {
  /** Whether no check failed. */
  ok: boolean;
  checks: {
    name: string;
    sql: string;
    rows: Record<string, unknown>[];
    /** `info`: nothing that could be wrong. */
    verdict: 'ok' | 'failed' | 'info';
    /** What is wrong, or what is shown. */
    message: string;
  }[];
}

/** Runs every verification query and judges what it answers. */
export async function verify(sql: Queryable): Promise<Verified> {
  const checks: Verified['checks'] = [];
  for (const { name, query, judge } of CHECKS) {
    const rows = [...(await sql.unsafe<Record<string, unknown>[]>(query))];
    const wrong = judge?.(rows) ?? null;
    checks.push({
      name,
      sql: query,
      rows,
      verdict: judge ? (wrong === null ? 'ok' : 'failed') : 'info',
      message: wrong ?? name,
    });
  }
  return { ok: checks.every(({ verdict }) => verdict !== 'failed'), checks };
}
