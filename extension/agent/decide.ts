import { gate } from '@jobsieve/shared/gate';
import type { Evidence } from '../engines/evidence';
import type { Judgement } from '../engines/judge';
import type { Decision, JobSieveDatabase, LeadRow, ResumeRow, TextRow } from '../store/database';
import { besides, counts, decisionsOf, standing, withDecision } from '../store/decisions';
import { withoutPage } from '../store/lead-row';
import { discardText } from '../store/snapshots';
import { ownNames, ownWords } from './own-words';

export interface Circumstances {
  /** What the job was scored with; nothing of it may stand in what is kept. */
  resume: ResumeRow;
  /** All that are saved: a decision with one that is gone counts no longer. */
  saved: readonly ResumeRow[];
  /** Which versions of the resumes the rules have compared with the text, as in {@link LeadRow.comparedWith}. */
  compared: Record<number, number>;
  /** Resumes that the job still has to be scored with, by the decisions so far; empty: the gate decides now. */
  next(decisions: readonly Decision[]): number[];
  /** ms since the epoch */
  now: number;
}

/**
 * The gate on this device. The score becomes this resume's decision. When no other resume is to be asked, the best decision
 * of all becomes the verdict; a rejected job's text is gone in the same transaction, with everything else that its page has
 * told, also by way of what the model says of it.
 * To be called inside the transaction that finishes the scoring.
 */
export async function decide(
  db: JobSieveDatabase,
  row: LeadRow,
  judgement: Judgement,
  { resume, saved, compared, next, now }: Circumstances,
): Promise<Partial<LeadRow>> {
  const text = await db.texts.get(row.key);
  const decision = decisionOf(row, judgement, { resume, text, now });
  const decisions = withDecision(decisionsOf(row), decision);
  const scoreWith = next(decisions);
  const scored = {
    dueAt: 0,
    attempts: 0,
    failure: null,
    unjudged: null,
    scoreWith,
    comparedWith: { ...row.comparedWith, ...compared },
  };
  if (scoreWith.length > 0) return { ...scored, stage: 'described', ...besides(row, decision) };
  const others = decisions.filter((other) => other !== decision && counts(other, saved));
  const after = standing([decision, ...others]);
  const rejected = after?.verdict === 'AUTO_REJECTED';
  if (rejected) await discardText(db, row.key);
  return { ...scored, stage: 'decided', ...(rejected && withoutPage(row)), ...after };
}

/**
 * One judgement as it is kept. What does not pass is freed of the posting's words even where another resume keeps the job:
 * should that one be deleted, the text goes, and nothing of it may be left in this decision.
 */
function decisionOf(
  { title }: LeadRow,
  judgement: Judgement,
  { resume, text, now }: Pick<Circumstances, 'resume' | 'now'> & { text: TextRow | undefined },
): Decision {
  const { score, engine, evidence } = judgement;
  const rejected = gate(score) === 'AUTO_REJECTED';
  const posting = rejected && text ? `${text.description}\n${text.requirements ?? ''}` : null;
  const texts = { resume: resume.text, posting, title };
  const remarks = ownWords(judgement, texts);
  return {
    score,
    reasoning: remarks.reasoning,
    missingSkills: remarks.missing_skills,
    recommendations: remarks.skill_gap_recommendations,
    engine,
    basis: {
      scores: judgement.scores,
      confidence: judgement.confidence,
      evidence: evidence && evidenceKept(evidence, ownNames(namesIn(evidence), texts), rejected),
      doubts: [...new Set(judgement.findings.map(({ kind }) => kind))],
      crossCheck: judgement.crossCheck,
      ...(judgement.shift && { shift: judgement.shift }),
      resume: { id: resume.id, updatedAt: resume.updatedAt, name: resume.name },
    },
    decidedAt: now,
  };
}

const namesIn = (evidence: Evidence) => [
  ...[...evidence.must_haves_found, ...evidence.must_haves_missing].map(({ name }) => name),
  ...evidence.nice_to_haves_found,
  ...evidence.nice_to_haves_missing,
];

/** @param own the names that are nobody's text */
function evidenceKept(evidence: Evidence, own: ReadonlySet<string>, rejected: boolean): Evidence {
  const requirements = (list: Evidence['must_haves_found']) =>
    list
      .filter(({ name }) => own.has(name))
      .map(({ name, quote }) => ({ name, quote: rejected ? '' : quote }));
  return {
    ...evidence,
    must_haves_found: requirements(evidence.must_haves_found),
    must_haves_missing: requirements(evidence.must_haves_missing),
    nice_to_haves_found: evidence.nice_to_haves_found.filter((name) => own.has(name)),
    nice_to_haves_missing: evidence.nice_to_haves_missing.filter((name) => own.has(name)),
  };
}
