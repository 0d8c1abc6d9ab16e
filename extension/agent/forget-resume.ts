import type { JobSieveDatabase, LeadRow } from '../store/database';
import { decisionsOf, decisionWith, matchedLeads, restsOn, standing } from '../store/decisions';
import { readResumes } from '../store/resumes';
import { scoreAgain } from './again';
import type { AgentParts } from './parts';

/**
 * A resume has been deleted. Matches that another resume has too stay matches by that one. What becomes of those that rest
 * on this one alone is the user's choice.
 *
 * @param keep they stay as they are; else they are scored again with the other resumes, which can be undone. Without another
 *   resume there is nothing to score them with, and they stay
 * @returns how many are scored again
 */
export async function forgetResume({ db, now }: AgentParts, id: number, keep: boolean): Promise<number> {
  const saved = await readResumes(db);
  return db.transaction('rw', [db.leads, db.texts, db.snapshots, db.counters], async () => {
    const alone: LeadRow[] = [];
    for (const row of await matchedLeads(db).toArray()) {
      if (decisionWith(decisionsOf(row), id) === undefined) continue;
      if (!restsOn(row, id)) await db.leads.put({ ...row, ...(await without(db, row, id)) });
      else if (keep) await db.leads.put({ ...row, ...keeping(row, id) });
      else if (saved.length > 0 && row.stage === 'settled') alone.push(row);
    }
    await scoreAgain(
      db,
      alone.map((row) => ({ row, rescoring: { why: 'resume', scoreWith: [] } })),
      now(),
    );
    return alone.length;
  });
}

/** The match without its decision with a resume; the server is told when another decision is the best one now. */
async function without(db: JobSieveDatabase, row: LeadRow, id: number): Promise<Partial<LeadRow>> {
  if (row.stage !== 'settled') return {};
  const after = standing(decisionsOf(row).filter(({ basis }) => basis?.resume.id !== id));
  const isOther = after?.score !== row.score || after?.decidedAt !== row.decidedAt;
  const isSendable = (await db.texts.get(row.key)) !== undefined;
  return { ...after, ...(isOther && isSendable && { stage: 'decided' as const, dueAt: 0 }) };
}

/** The row with its decision with a resume marked as one to keep. */
function keeping(row: LeadRow, id: number): Partial<LeadRow> {
  const marked = <T extends { basis?: LeadRow['basis'] }>(decision: T): T =>
    decision.basis?.resume.id === id
      ? { ...decision, basis: { ...decision.basis, resume: { ...decision.basis.resume, kept: true } } }
      : decision;
  return { basis: marked(row).basis ?? null, otherDecisions: (row.otherDecisions ?? []).map(marked) };
}
