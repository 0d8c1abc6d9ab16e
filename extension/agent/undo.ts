import { presentOf } from '../store/basis';
import { countVerdict } from '../store/counters';
import type { JobSieveDatabase, LeadRow, ScoreBasis } from '../store/database';
import { PAGE_FIELDS } from '../store/database';
import { counts, decisionsOf, standing } from '../store/decisions';
import type { AgentParts } from './parts';

/** What scoring changes in a row, and so what undoing it brings back. */
const OF_SCORING = [
  'verdict',
  'score',
  'reasoning',
  'missingSkills',
  'recommendations',
  'engine',
  'basis',
  'decidedAt',
  'otherDecisions',
  'comparedWith',
  // What the gate has taken because it came from the job's own page.
  'fromPage',
  'seniority',
  'employmentType',
  'skills',
  'isEasyApply',
] as const satisfies readonly (keyof LeadRow)[];

/**
 * Undoes that matches were scored again: each has its scores and its text as before, and the server gets what has changed.
 * A scoring that is under way finds the row gone from its stage, and drops what it has.
 *
 * @returns how many matches were put back
 */
export async function undoRescoring({ db, settings }: AgentParts): Promise<number> {
  const { resumes: saved } = await presentOf(db, await settings());
  return db.transaction('rw', [db.leads, db.texts, db.snapshots, db.counters], async () => {
    const snapshots = await db.snapshots.toArray();
    let count = 0;
    for (const { key, before, text } of snapshots) {
      const row = await db.leads.get(key);
      if (!row) continue;
      if (text) await db.texts.put(text);
      const fields = Object.fromEntries(OF_SCORING.map((field) => [field, before[field]]));
      const page = Object.fromEntries(PAGE_FIELDS.map((field) => [field, row[field] ?? before[field]]));
      const restored = { ...row, ...page, ...fields };
      const decisions = decisionsOf(restored).map((decision) =>
        counts(decision, saved) ? decision : { ...decision, basis: kept(decision.basis) },
      );
      const next: LeadRow = {
        ...restored,
        ...standing(decisions),
        ...free,
        // Only what was decided anew has to be told to the server, which has the old decision of the others.
        stage: row.score === before.score && row.decidedAt === before.decidedAt ? 'settled' : 'decided',
      };
      await db.leads.put(next);
      await countVerdict(db, row, next);
      count += 1;
    }
    await db.snapshots.clear();
    return count;
  });
}

/** The user keeps the new scores: what was held for undoing is gone, with the texts of what fell below the gate. */
export const keepScores = (db: JobSieveDatabase): Promise<void> => db.snapshots.clear();

const free = {
  dueAt: 0,
  attempts: 0,
  failure: null,
  leaseUntil: 0,
  leaseHolder: null,
  scoreWith: [] as number[],
};

/** Undoing brings back a match of a resume that was deleted meanwhile: nobody else speaks for it any more. */
const kept = (basis: ScoreBasis | null): ScoreBasis | null =>
  basis && { ...basis, resume: { ...basis.resume, kept: true } };
