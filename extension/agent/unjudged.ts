import type { Source } from '@jobsieve/shared/contracts/job';
import { GATE_SCORE } from '@jobsieve/shared/gate';
import { BUILTIN } from '../engines/builtin';
import type { Unjudged } from '../engines/engine';
import { countVerdict } from '../store/counters';
import {
  BY_USER,
  type Decision,
  type JobSieveDatabase,
  type LeadRow,
  leadKey,
  type ResumeRow,
} from '../store/database';
import { counts, decisionsOf, standing } from '../store/decisions';
import { withoutPage } from '../store/lead-row';
import type { Settings } from '../store/settings';
import { discardText } from '../store/snapshots';
import type { AgentParts } from './parts';

/**
 * How long the text of a job that could not be judged is kept, ms. A posting is rarely open for more than a month; after
 * that its text would be kept for a job that is gone. The job itself goes on waiting, and its page is read again if
 * somebody can judge it after all.
 */
export const TEXT_KEPT = 30 * 24 * 60 * 60 * 1000;

const again = { dueAt: 0, attempts: 0, failure: null, scoreWith: [] as number[] };

/** Names the resumes that jobs are scored against, as they are now. @param resumes the one in use first */
export const resumesKey = (choice: Settings['resumeChoice'], resumes: readonly ResumeRow[]): string =>
  (choice === 'active' ? resumes.slice(0, 1) : resumes)
    .map(({ id, updatedAt }) => `${id}@${updatedAt}`)
    .sort()
    .join(' ');

/** How a job stands that the rules could not judge with one resume. */
interface Standing {
  /** Of which resumes this holds, as {@link resumesKey} names them. */
  of: string;
  /** All that are saved. */
  saved: readonly ResumeRow[];
  /** Resumes that the job still has to be scored with, by the decisions so far. */
  next(decisions: readonly Decision[]): number[];
  /** ms since the epoch */
  now: number;
}

/**
 * What becomes of a job that the built-in rules could not judge with a resume: other resumes may still judge it. Where none
 * does, it waits, with its text, and nothing of it is sent. A job that had a verdict before keeps it, since nothing was found
 * that speaks against that. To be called inside the transaction that finishes the scoring.
 */
export async function notJudged(
  db: JobSieveDatabase,
  row: LeadRow,
  { cause, message }: Unjudged,
  { of, saved, next, now }: Standing,
): Promise<Partial<LeadRow>> {
  const scoreWith = next(decisionsOf(row));
  if (scoreWith.length > 0) return { ...again, stage: 'described', scoreWith };
  // What was decided before the user took the job back speaks against it no more.
  const since = row.rescued?.at ?? 0;
  const isOfNow = ({ basis, decidedAt }: Decision) => basis !== null && (decidedAt ?? 0) > since;
  const standingNow = decisionsOf(row).filter((decision) => counts(decision, saved));
  const after = row.verdict !== undefined || standingNow.some(isOfNow) ? standing(standingNow) : null;
  if (after === null && row.verdict === undefined) {
    return { ...again, stage: 'unjudged', unjudged: { cause, message, at: now, resumes: of } };
  }
  const verdict = after?.verdict ?? row.verdict;
  if (verdict === 'AUTO_REJECTED') await discardText(db, row.key);
  const isNews = after !== null && (after.score !== row.score || after.decidedAt !== row.decidedAt);
  const page = verdict === 'AUTO_REJECTED' && withoutPage(row);
  if (isNews) return { ...again, stage: 'decided', ...page, ...after };
  const failure = { code: 'rules.unjudged', message: `This job keeps its score: ${message}`, at: now };
  return { ...again, stage: 'settled', ...page, failure };
}

/**
 * Has jobs scored again that could not be judged, as soon as something has changed that matters: a model scores now, or the
 * resumes are other ones. Texts that have waited too long are deleted.
 *
 * @param resumes the one in use first
 */
export async function judgeAgain(
  parts: AgentParts,
  settings: Settings,
  resumes: readonly ResumeRow[],
): Promise<void> {
  const { db, now } = parts;
  const waiting = await db.leads.where('stage').equals('unjudged').toArray();
  if (waiting.length === 0) return;
  const key = resumesKey(settings.resumeChoice, resumes);
  const isModel = (await parts.engine(settings)).name !== BUILTIN;
  const isDue = ({ unjudged }: LeadRow) => isModel || unjudged?.resumes !== key;
  await release(db, isDue);
  const isOld = ({ unjudged }: LeadRow) => (unjudged?.at ?? 0) < now() - TEXT_KEPT;
  const old = waiting.filter((row) => !isDue(row) && isOld(row)).map((row) => row.key);
  if (old.length > 0) await db.texts.bulkDelete(old);
}

/** Sends jobs that could not be judged back to be scored; those whose text is gone are read again. */
export function release(db: JobSieveDatabase, isDue: (row: LeadRow) => boolean = () => true): Promise<void> {
  return db.transaction('rw', db.leads, db.texts, async () => {
    const rows = await db.leads.where('stage').equals('unjudged').filter(isDue).toArray();
    const texts = await db.texts.bulkGet(rows.map(({ key }) => key));
    await db.leads.bulkPut(
      rows.map((row, place) => ({
        ...row,
        ...again,
        unjudged: null,
        skipGuest: false,
        stage: texts[place] ? ('described' as const) : ('wanted' as const),
      })),
    );
  });
}

/**
 * The user decides about a job that nobody could judge. The decision goes to the server like any other; its score is the
 * one at the edge, 30 or 0, since no better one is known.
 *
 * @param keep true: it is a match. false: it is sieved out, and its text deleted
 * @returns false when there is no such job, or it does not wait any more
 */
export function decideMyself(
  { db, now }: AgentParts,
  source: Source,
  externalId: string,
  keep: boolean,
): Promise<boolean> {
  return db.transaction('rw', [db.leads, db.texts, db.counters], async () => {
    const row = await db.leads.get(leadKey(source, externalId));
    if (row?.stage !== 'unjudged') return false;
    const hasText = (await db.texts.get(row.key)) !== undefined;
    const next: LeadRow = { ...row, ...(keep ? kept(hasText, now()) : sievedOut(row, now())) };
    if (!keep) await db.texts.delete(row.key);
    await db.leads.put(next);
    await countVerdict(db, row, next);
    return true;
  });
}

const byUser = (at: number) =>
  ({
    ...again,
    stage: 'decided',
    unjudged: null,
    engine: BY_USER,
    basis: null,
    missingSkills: [],
    recommendations: [],
    otherDecisions: [],
    decidedAt: at,
  }) satisfies Partial<LeadRow>;

/** A match, or what becomes one as soon as its text is there. */
export const kept = (hasText: boolean, at: number): Partial<LeadRow> =>
  hasText
    ? {
        ...byUser(at),
        verdict: 'MATCHED',
        score: GATE_SCORE,
        reasoning: 'You kept this job yourself; it could not be judged.',
        keptAt: at,
      }
    : { ...again, stage: 'wanted', unjudged: null, skipGuest: false, keptAt: at };

const sievedOut = (row: LeadRow, at: number): Partial<LeadRow> => ({
  ...byUser(at),
  ...withoutPage(row),
  verdict: 'AUTO_REJECTED',
  score: 0,
  reasoning: 'You sieved this job out yourself; it could not be judged.',
});
