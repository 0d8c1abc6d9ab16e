import { gate } from '@jobsieve/shared/gate';
import type { Scoring } from '../engines/engine';
import type { JobSieveDatabase, LeadRow } from '../store/database';
import { withoutPage } from '../store/lead-row';
import { ownWords } from './own-words';

export interface Circumstances {
  /** The engine's name. */
  engine: string;
  /** What the job was scored against; nothing of it may stand in what is kept. */
  resume: string;
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
  scoring: Scoring,
  { engine, resume, now }: Circumstances,
): Promise<Partial<LeadRow>> {
  const verdict = gate(scoring.score);
  const rejected = verdict === 'AUTO_REJECTED';
  const text = rejected ? await db.texts.get(row.key) : undefined;
  const posting = text ? `${text.description}\n${text.requirements ?? ''}` : null;
  const remarks = ownWords(scoring, { resume, posting, title: row.title });
  if (rejected) await db.texts.delete(row.key);
  return {
    stage: 'decided',
    dueAt: 0,
    attempts: 0,
    failure: null,
    verdict,
    score: scoring.score,
    ...(rejected && withoutPage(row)),
    reasoning: remarks.reasoning,
    missingSkills: remarks.missing_skills,
    recommendations: remarks.skill_gap_recommendations,
    engine,
    decidedAt: now,
  };
}
