import type { Source } from '@jobsieve/shared/contracts/job';
import { outdatedBy, presentOf } from '../store/basis';
import { countVerdict, isMatch } from '../store/counters';
import type { JobSieveDatabase, LeadKey, LeadRow } from '../store/database';
import type { AgentParts } from './parts';

/**
 * The user takes a rejected job back: it is read and scored again, whatever the server thinks of it, since nobody else asks
 * for it. Its first score is remembered, so that the second can be shown beside it; the gate counts for that one, too.
 *
 * @returns false when there is no such job, or it is no longer a rejected one
 */
export function rescue({ db, now }: AgentParts, source: Source, externalId: string): Promise<boolean> {
  return db.transaction('rw', [db.leads, db.texts, db.counters], async () => {
    const key: LeadKey = `${source}:${externalId}`;
    const row = await db.leads.get(key);
    if (row?.stage !== 'settled' || row.verdict !== 'AUTO_REJECTED') return false;
    const { verdict: _, score, ...rest } = row;
    const next: LeadRow = {
      ...rest,
      ...afresh,
      stage: row.jobId === null ? 'found' : 'wanted',
      order: await beforeAll(db),
      rescued: { at: now(), score: score ?? 0 },
    };
    await db.leads.put(next);
    await countVerdict(db, row, next);
    return true;
  });
}

/**
 * Matches whose score is of another resume than the present one, or of the built-in rules alone though there is a model by
 * now, are scored again, the best first. Until then they stay what they are, and where they are.
 *
 * @returns how many
 */
export async function rescoreMatches({ db, settings }: AgentParts): Promise<number> {
  const present = await presentOf(db, await settings());
  return db.transaction('rw', db.leads, db.texts, async () => {
    const stale = await db.leads
      .where('stage')
      .equals('settled')
      .filter((row) => isMatch(row) && outdatedBy(row, present) !== null)
      .toArray();
    stale.sort((a, b) => (a.score ?? 0) - (b.score ?? 0));
    let order = await beforeAll(db);
    for (const row of stale) {
      const stage = (await db.texts.get(row.key)) ? ('described' as const) : ('wanted' as const);
      await db.leads.put({ ...row, ...afresh, stage, order });
      order -= 1;
    }
    return stale.length;
  });
}

const afresh = { dueAt: 0, attempts: 0, failure: null, skipGuest: false } as const;

/** What the user asks for goes before what was found. */
const beforeAll = async (db: JobSieveDatabase) => ((await db.leads.orderBy('order').first())?.order ?? 1) - 1;
