import { gate } from '@jobsieve/shared/gate';
import type { Scoring } from '../engines/engine';
import type { JobSieveDatabase, LeadRow } from '../store/database';

/**
 * The gate on this device: the score becomes a verdict, and a rejected job's text is gone in the same transaction.
 * To be called inside the transaction that finishes the scoring.
 */
export async function decide(
  db: JobSieveDatabase,
  row: LeadRow,
  scoring: Scoring,
  engine: string,
  now: number,
): Promise<Partial<LeadRow>> {
  const verdict = gate(scoring.score);
  if (verdict === 'AUTO_REJECTED') await db.texts.delete(row.key);
  return {
    stage: 'decided',
    dueAt: 0,
    attempts: 0,
    failure: null,
    verdict,
    score: scoring.score,
    reasoning: storable(scoring.reasoning) || 'The model gave no reason.',
    missingSkills: scoring.missing_skills.map(storable).filter(Boolean),
    recommendations: scoring.skill_gap_recommendations.map(storable).filter(Boolean),
    engine,
    decidedAt: now,
  };
}

/** A model may write what no database takes: NUL, or half a character pair. */
const storable = (text: string) => text.replaceAll('\0', '').toWellFormed().trim();
