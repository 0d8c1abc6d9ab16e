import type { Source } from '@jobsieve/shared/contracts/job';
import { countVerdict } from '../store/counters';
import {
  type GateCheckRow,
  type JobSieveDatabase,
  type LeadKey,
  type LeadRow,
  leadKey,
} from '../store/database';
import { isSievedOut } from '../store/gate-checks';
import { withoutPage } from '../store/lead-row';
import { rescue } from './again';
import type { AgentParts } from './parts';

/** What came of an answer; `gone`: there was no such question any more. `withdrawn`: taken back, and the job is scored again by now. */
export type Recorded = 'recorded' | 'rescued' | 'reopened' | 'withdrawn' | 'gone';

/**
 * The user says whether a job that they were asked about was rightly sieved out; one that they would have wanted is rescued.
 *
 * @param answer null: takes the last answer back
 */
export async function answerCheck(
  parts: AgentParts,
  source: Source,
  externalId: string,
  answer: NonNullable<GateCheckRow['answer']> | null,
): Promise<Recorded> {
  const { db, now } = parts;
  const key = leadKey(source, externalId);
  if (answer === null) return takeBack(db, key);
  return db.transaction('rw', [db.leads, db.texts, db.counters, db.gateChecks], async () => {
    const [check, row] = [await db.gateChecks.get(key), await db.leads.get(key)];
    if (!check || check.drawnAt === null || check.answer !== null || !row || !isSievedOut(row)) return 'gone';
    // The rescue notes the answer.
    if (answer === 'wanted') return (await rescue(parts, source, externalId)) ? 'rescued' : 'gone';
    await db.gateChecks.put({ ...check, answer, answeredAt: now() });
    return 'recorded';
  });
}

/** A job that was rescued by the answer is sieved out as before, unless it has been scored again by now. */
function takeBack(db: JobSieveDatabase, key: LeadKey): Promise<Recorded> {
  return db.transaction('rw', [db.leads, db.texts, db.counters, db.gateChecks], async () => {
    const check = await db.gateChecks.get(key);
    if (!check || check.drawnAt === null || check.answer === null) return 'gone';
    await db.gateChecks.put({ ...check, answer: null, answeredAt: null });
    const row = await db.leads.get(key);
    if (!row) return 'withdrawn';
    const { rescued, ...rest } = row;
    const isUnderWay = check.answer === 'wanted' && rescued !== undefined && row.verdict === undefined;
    if (!isUnderWay || row.stage === 'settled') return isSievedOut(row) ? 'reopened' : 'withdrawn';
    const before: LeadRow = {
      ...rest,
      ...withoutPage(row),
      stage: 'settled',
      verdict: 'AUTO_REJECTED',
      score: rescued.score,
      // The decision that is shown stands in the row itself again.
      otherDecisions: (row.otherDecisions ?? []).filter(
        ({ basis }) => basis?.resume.id !== row.basis?.resume.id,
      ),
      failure: null,
      unjudged: null,
      attempts: 0,
      leaseUntil: 0,
      leaseHolder: null,
    };
    await db.leads.put(before);
    await db.texts.delete(key);
    await countVerdict(db, row, before);
    return 'reopened';
  });
}
