import type { Stats } from '@jobsieve/shared/contracts/admin/stats';
import type { Sql } from '../../database/client.ts';
import { readGate } from './gate.repository.ts';
import { readCounts } from './stats.repository.ts';

/** @param days of the gate's history */
export async function readStats(sql: Sql, { days, now }: { days: number; now: Date }): Promise<Stats> {
  const [counts, gate] = await Promise.all([readCounts(sql), readGate(sql, { days, now })]);
  return { ...counts, gate };
}
