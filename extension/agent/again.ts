import type { Source } from '@jobsieve/shared/contracts/job';
import { isNearGate } from '../engines/opinions';
import { shiftedScore } from '../engines/rules-shift';
import { isSafe, presentOf, type Rescoring, rescoringOf, resumesThatCount } from '../store/basis';
import { countVerdict, isMatch } from '../store/counters';
import type { JobSieveDatabase, LeadKey, LeadRow } from '../store/database';
import { decisionsOf, isPass } from '../store/decisions';
import { sievedOutBetween } from '../store/gate-checks';
import { takeSnapshots } from '../store/snapshots';
import { noteRescue } from './gate-check';
import { postingOf } from './likeliest';
import type { AgentParts } from './parts';

/**
 * The user takes a rejected job back: it is read and scored again, whatever the server thinks of it, since nobody else asks
 * for it. Its first score is remembered, so that the second can be shown beside it; the gate counts for that one, too.
 *
 * @returns false when there is no such job, or it is no longer a rejected one
 */
export function rescue({ db, now }: AgentParts, source: Source, externalId: string): Promise<boolean> {
  return db.transaction('rw', [db.leads, db.texts, db.counters, db.gateChecks], async () => {
    const key: LeadKey = `${source}:${externalId}`;
    const row = await db.leads.get(key);
    if (row?.stage !== 'settled' || row.verdict !== 'AUTO_REJECTED') return false;
    const { verdict: _, score, ...rest } = row;
    const next: LeadRow = {
      ...rest,
      ...afresh,
      otherDecisions: decisionsOf(row),
      stage: row.jobId === null ? 'found' : 'wanted',
      order: await beforeAll(db),
      rescued: { at: now(), score: score ?? 0 },
    };
    await db.leads.put(next);
    await countVerdict(db, row, next);
    await noteRescue(db, row, now());
    return true;
  });
}

/**
 * After the user has lowered the gate of the rules: what the rules sieved out, and would let through now, is read and scored
 * again, the best first, at the usual pace and after what was found newly. Until the new score is there, a job stays
 * sieved out.
 *
 * @returns how many
 */
export async function lookBetween({ db, now, settings }: AgentParts): Promise<number> {
  const { rulesShift } = await settings();
  return db.transaction('rw', db.leads, async () => {
    const rows = await sievedOutBetween(db, rulesShift, Number.POSITIVE_INFINITY);
    const last = (await db.leads.orderBy('order').last())?.order ?? 0;
    await db.leads.bulkPut(
      rows.map((row, place) => ({
        ...row,
        ...afresh,
        stage: row.jobId === null ? ('found' as const) : ('wanted' as const),
        hasServerText: row.jobId !== null,
        order: last + 1 + place,
        lookedAgain: { at: now(), score: row.score ?? 0 },
      })),
    );
    return rows.length;
  });
}

/** A match that is to be scored again, and with what. */
interface Stale {
  row: LeadRow;
  rescoring: Rescoring;
}

/**
 * Matches that were not scored with the resume that counts now, or by the built-in rules alone though there is a model by
 * now, are scored again, the best first. Until then they stay what they are, and where they are; what they were is kept
 * for a while, so that the user can undo it.
 *
 * @returns how many
 */
export async function rescoreMatches(parts: AgentParts): Promise<number> {
  const { db, now, settings } = parts;
  const present = await presentOf(db, await settings());
  return db.transaction('rw', db.leads, db.texts, db.snapshots, async () => {
    const stale = (await matches(db)).flatMap((row): Stale[] => {
      const rescoring = rescoringOf(row, present);
      return rescoring ? [{ row, rescoring }] : [];
    });
    await scoreAgain(db, stale, now());
    return stale.length;
  });
}

/** Queues matches for another scoring, the best first. To be called inside a transaction over leads, texts and snapshots. */
export async function scoreAgain(db: JobSieveDatabase, stale: readonly Stale[], now: number): Promise<void> {
  const worstFirst = stale.toSorted((a, b) => (a.row.score ?? 0) - (b.row.score ?? 0));
  await takeSnapshots(
    db,
    worstFirst.map(({ row }) => row),
    now,
  );
  let order = await beforeAll(db);
  for (const { row, rescoring } of worstFirst) {
    const stage = (await db.texts.get(row.key)) ? ('described' as const) : ('wanted' as const);
    await db.leads.put({ ...row, ...afresh, scoreWith: rescoring.scoreWith, stage, order });
    order -= 1;
  }
}

/** What scoring the matches again may come to. */
export interface RescoringPreview {
  /** Names of the resumes that they would be scored with. */
  resumes: string[];
  /** About so many may fall below the gate, by the built-in rules. */
  mayFall: number;
}

/**
 * Estimates how many matches may be lost by {@link rescoreMatches}, from the texts that are kept here. A match that another
 * resume keeps cannot fall; of the others those may that the rules would reject with the new resume. Where a model is to
 * follow the rules, all of them have passed the rules: those near the gate may fall.
 */
export async function previewRescoring(parts: AgentParts): Promise<RescoringPreview> {
  const { db, builtin, settings } = parts;
  await builtin?.ready();
  const chosen = await settings();
  const present = await presentOf(db, chosen);
  const names = new Set<string>();
  let mayFall = 0;
  for (const row of await matches(db)) {
    const rescoring = rescoringOf(row, present);
    if (rescoring === null) continue;
    const { scoreWith, why } = rescoring;
    const resumes =
      scoreWith.length > 0
        ? present.resumes.filter(({ id }) => scoreWith.includes(id))
        : resumesThatCount(present);
    for (const { name } of resumes) names.add(name);
    if (isSafe(row, rescoring, present.resumes)) continue;
    const text = await db.texts.get(row.key);
    const posting = text && postingOf(row, text);
    const passes = resumes.some((resume) => {
      if (why === 'rules') return !isNearGate(row.score ?? 0);
      // Without the text nothing can be said, so that it counts as one that may fall.
      if (posting === undefined || builtin === null) return false;
      const { score, unjudged } = builtin.rate(resume, posting);
      // What cannot be judged keeps its score.
      return unjudged ? true : isPass({ score: shiftedScore(score, chosen.rulesShift) });
    });
    if (!passes) mayFall += 1;
  }
  return { resumes: [...names], mayFall };
}

const matches = (db: JobSieveDatabase) =>
  db.leads
    .where('stage')
    .equals('settled')
    .filter((row) => isMatch(row))
    .toArray();

export const afresh = { dueAt: 0, attempts: 0, failure: null, skipGuest: false, scoreWith: [] as number[] };

/** What the user asks for goes before what was found. */
const beforeAll = async (db: JobSieveDatabase) => ((await db.leads.orderBy('order').first())?.order ?? 1) - 1;
