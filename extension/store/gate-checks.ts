import { GATE_SCORE } from '@jobsieve/shared/gate';
import type { GateCheckRow, JobSieveDatabase, LeadRow } from './database';
import { localDay } from './local-day';

/** Whether a job is in the list of sieved-out jobs, with nothing under way. */
export const isSievedOut = ({ stage, verdict }: Pick<LeadRow, 'stage' | 'verdict'>): boolean =>
  stage === 'settled' && verdict === 'AUTO_REJECTED';

/** A question to the user: was this job rightly sieved out? */
export interface OpenCheck {
  check: GateCheckRow;
  job: LeadRow;
}

/**
 * Jobs that the built-in rules sieved out, and that would pass now that the user has lowered the gate of the rules; the best
 * first.
 *
 * @param shift by how many points the gate is lowered
 * @param limit so many at most
 */
export async function sievedOutBetween(
  db: JobSieveDatabase,
  shift: number,
  limit: number,
): Promise<LeadRow[]> {
  const gate = GATE_SCORE - shift;
  if (shift === 0) return [];
  // A score to which points were added before is higher than the rules' own: the index leaves out none.
  return db.leads
    .where('[verdict+score]')
    .between(['AUTO_REJECTED', gate], ['AUTO_REJECTED', GATE_SCORE])
    .reverse()
    .filter(
      (row) =>
        isSievedOut(row) &&
        row.failure === null &&
        row.engine === 'builtin' &&
        (row.basis?.shift?.own ?? row.score ?? 0) >= gate,
    )
    .limit(limit)
    .toArray();
}

/** Questions that wait for an answer, the oldest first, except those about jobs that are no longer sieved out. */
export async function openChecks(db: JobSieveDatabase): Promise<OpenCheck[]> {
  const open = await db.gateChecks
    .filter(({ drawnAt, answer }) => drawnAt !== null && answer === null)
    .toArray();
  const jobs = await db.leads.bulkGet(open.map(({ key }) => key));
  return open
    .flatMap((check, place) => {
      const job = jobs[place];
      return job && isSievedOut(job) ? [{ check, job }] : [];
    })
    .sort((a, b) => (a.check.drawnAt ?? 0) - (b.check.drawnAt ?? 0));
}

/** How long an answer can be taken back, ms: time enough for a slip to be noticed. */
const UNDO_FOR = 10 * 60 * 1000;

/** The last answer to a question, with its job, while it can be taken back. */
export async function lastAnswer(db: JobSieveDatabase, now: number): Promise<OpenCheck | null> {
  const answered = await db.gateChecks
    .filter(
      ({ drawnAt, answeredAt }) => drawnAt !== null && answeredAt !== null && answeredAt > now - UNDO_FOR,
    )
    .toArray();
  const [check] = answered.sort((a, b) => (b.answeredAt ?? 0) - (a.answeredAt ?? 0));
  const job = check && (await db.leads.get(check.key));
  return check && job ? { check, job } : null;
}

const HIDDEN = 'gate-check-hidden';
const OFFER = 'gate-offer-declined';
const LOOK = 'gate-look-declined';

/** Whether the user wants no questions today. */
export const areHidden = async (db: JobSieveDatabase, now: number): Promise<boolean> =>
  (await db.cursors.get(HIDDEN))?.value === localDay(now);

/** No more questions until tomorrow. */
export const hideToday = async (db: JobSieveDatabase, now: number): Promise<void> => {
  await db.cursors.put({ id: HIDDEN, value: localDay(now) });
};

/** An offer that was declined is made again after so many further answers. */
const ASK_AGAIN_AFTER = 10;

/** Whether the user has declined the offer to lower the gate of the rules, and nothing much has come since. */
export async function isOfferDeclined(
  db: JobSieveDatabase,
  { shift, answers }: { shift: number; answers: number },
): Promise<boolean> {
  const [of, at] = ((await db.cursors.get(OFFER))?.value ?? '').split(' ').map(Number);
  return of === shift && at !== undefined && answers < at + ASK_AGAIN_AFTER;
}

/** Notes that the user leaves the gate of the rules where it is. */
export const declineOffer = async (
  db: JobSieveDatabase,
  { shift, answers }: { shift: number; answers: number },
): Promise<void> => {
  await db.cursors.put({ id: OFFER, value: `${shift} ${answers}` });
};

/** Whether the user does not want to look again at what was sieved out before the gate was lowered by so much. */
export const isLookDeclined = async (db: JobSieveDatabase, shift: number): Promise<boolean> =>
  (await db.cursors.get(LOOK))?.value === String(shift);

/** Records that the user does not want to look again. */
export const declineLook = async (db: JobSieveDatabase, shift: number): Promise<void> => {
  await db.cursors.put({ id: LOOK, value: String(shift) });
};
