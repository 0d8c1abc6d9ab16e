import { gate } from '@jobsieve/shared/gate';
import type { Evidence } from '../engines/evidence';
import type { Judgement } from '../engines/judge';
import type { JobSieveDatabase, LeadRow, ResumeRow, ScoreBasis } from '../store/database';
import { withoutPage } from '../store/lead-row';
import { ownNames, ownWords } from './own-words';

export interface Circumstances {
  /** What the job was scored against; nothing of it may stand in what is kept. */
  resume: ResumeRow;
  /** ms since the epoch */
  now: number;
}

/**
 * The gate on this device: the score becomes a verdict, and a rejected job's text is gone in the same transaction,
 * with everything else that its page has told, also by way of what the model says of it.
 * To be called inside the transaction that finishes the scoring.
 */
export async function decide(
  db: JobSieveDatabase,
  row: LeadRow,
  judgement: Judgement,
  { resume, now }: Circumstances,
): Promise<Partial<LeadRow>> {
  const verdict = gate(judgement.score);
  const rejected = verdict === 'AUTO_REJECTED';
  const text = rejected ? await db.texts.get(row.key) : undefined;
  const posting = text ? `${text.description}\n${text.requirements ?? ''}` : null;
  const texts = { resume: resume.text, posting, title: row.title };
  const remarks = ownWords(judgement, texts);
  if (rejected) await db.texts.delete(row.key);
  return {
    stage: 'decided',
    dueAt: 0,
    attempts: 0,
    failure: null,
    verdict,
    score: judgement.score,
    ...(rejected && withoutPage(row)),
    reasoning: remarks.reasoning,
    missingSkills: remarks.missing_skills,
    recommendations: remarks.skill_gap_recommendations,
    engine: judgement.engine,
    basis: {
      scores: judgement.scores,
      confidence: judgement.confidence,
      evidence:
        judgement.evidence &&
        evidenceKept(judgement.evidence, ownNames(namesIn(judgement.evidence), texts), rejected),
      doubts: [...new Set(judgement.findings.map(({ kind }) => kind))],
      crossCheck: judgement.crossCheck,
      resume: { id: resume.id, updatedAt: resume.updatedAt, name: resume.name },
    } satisfies ScoreBasis,
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
