import { gate } from '@jobsieve/shared/gate';
import { Dexie } from 'dexie';
import { isMatch } from './counters';
import type { Decision, JobSieveDatabase, LeadRow, ResumeRow } from './database';

/**
 * A score belongs to a job and a resume. A row holds one decision for each resume that the job was scored with; the best of
 * them is what lists show, what the gate decides by and what the server gets. The decision that came from another browser
 * of the user has a place of its own: that browser's resumes are not known here.
 */
export function decisionsOf(row: LeadRow): Decision[] {
  const others = row.otherDecisions ?? [];
  if (row.score === undefined) return others;
  const best = shownOf(row, row.score);
  // While a job is scored with several resumes, what is shown stands until the last of them, though a newer one is there.
  const isReplaced = others.some(({ basis }) => basis?.resume.id === best.basis?.resume.id);
  return isReplaced ? others : [best, ...others];
}

const shownOf = (row: LeadRow, score: number): Decision => ({
  score,
  reasoning: row.reasoning,
  missingSkills: row.missingSkills,
  recommendations: row.recommendations,
  engine: row.engine,
  basis: row.basis ?? null,
  decidedAt: row.decidedAt,
});

/** Whether a decision lets the job through the gate. */
export const isPass = ({ score }: Pick<Decision, 'score'>): boolean => gate(score) === 'MATCHED';

/** The decision with a resume, whichever version of it; undefined: there is none. */
export const decisionWith = (decisions: readonly Decision[], resumeId: number): Decision | undefined =>
  decisions.findLast(({ basis }) => basis?.resume.id === resumeId);

/** The decision that came from another browser of the user; undefined: there is none. */
export const foreignDecision = (decisions: readonly Decision[]): Decision | undefined =>
  decisions.findLast(({ basis }) => basis === null);

/** The decisions with one more, which replaces the earlier one with the same resume. */
export function withDecision(decisions: readonly Decision[], added: Decision): Decision[] {
  const place = added.basis?.resume.id;
  return [...decisions.filter(({ basis }) => basis?.resume.id !== place), added];
}

/** Whether a decision counts: its resume is still saved, or it was deleted with its matches kept, or it is another browser's. */
export const counts = ({ basis }: Decision, saved: readonly Pick<ResumeRow, 'id'>[]): boolean =>
  basis === null || basis.resume.kept === true || saved.some(({ id }) => id === basis.resume.id);

/**
 * What a row keeps while it has to be scored with more resumes: what it shows stays as it is, and the new decision stands
 * beside it.
 */
export const besides = (row: LeadRow, added: Decision): Partial<LeadRow> => ({
  otherDecisions: withDecision(row.otherDecisions ?? [], added),
});

/**
 * What a row shows, and how it stands at the gate, by its decisions: one that passes is enough for a match.
 *
 * @returns null where there is no decision; of equals the first is shown
 */
export function standing(decisions: readonly Decision[]): (Partial<LeadRow> & Decision) | null {
  const [first, ...more] = decisions;
  if (first === undefined) return null;
  const best = more.reduce((best, next) => (next.score > best.score ? next : best), first);
  return { ...best, verdict: gate(best.score), otherDecisions: decisions.filter((other) => other !== best) };
}

/** All matches, those under way again included. */
export const matchedLeads = (db: JobSieveDatabase) =>
  db.leads
    .where('[verdict+score]')
    .between(['MATCHED', Dexie.minKey], ['MATCHED', Dexie.maxKey])
    .filter((row) => isMatch(row));

/** Whether no other decision than those with a resume makes the row a match. */
export const restsOn = (row: LeadRow, resumeId: number): boolean => {
  const passing = decisionsOf(row).filter(isPass);
  return passing.length > 0 && passing.every(({ basis }) => basis?.resume.id === resumeId);
};

/** How many matches would be none without a resume. */
export const countRestingOn = (db: JobSieveDatabase, resumeId: number): Promise<number> =>
  matchedLeads(db)
    .filter((row) => restsOn(row, resumeId))
    .count();
