import type { ChangedJob, ChangesResponse, Job } from '@jobsieve/shared/contracts/job';
import { ServerFailure } from '../server-client/failure';
import { count, countVerdict } from '../store/counters';
import { type Decision, type JobSieveDatabase, type LeadRow, leadKey } from '../store/database';
import { besides, decisionsOf, isPass, standing } from '../store/decisions';
import { freshLead, refreshed, withoutPage } from '../store/lead-row';
import { discardText } from '../store/snapshots';
import { accountOf, CHANGES } from './account';
import { compileBlacklist, isBlacklisted } from './blacklist';
import { type AgentParts, DONE, idle, type Lane, type Outcome } from './parts';
import { askServer, serverOpensAt } from './server-door';

/** Brings what other devices of the user have found, and what the user has set on the server. */
export function pullLane(parts: AgentParts): Lane {
  let dueAt = 0;
  return {
    name: 'pull',
    async step() {
      // The clock may have been set back.
      dueAt = Math.min(dueAt, parts.now() + parts.timing.pull);
      const at = Math.max(dueAt, await serverOpensAt(parts));
      if (at > parts.now()) return idle(at);
      // Set beforehand, so that a feed that cannot be read is not asked for again at once.
      dueAt = parts.now() + parts.timing.pull;
      const outcome = await pull(parts);
      if (outcome.did) dueAt = 0;
      return outcome.did ? outcome : idle(Math.max(dueAt, outcome.at === Infinity ? 0 : outcome.at));
    },
  };
}

async function pull(parts: AgentParts): Promise<Outcome> {
  const { db } = parts;
  // Read before the server is asked for: an answer counts for the account that the question was about, and for no other.
  const account = await accountOf(db);
  const cursor = (await db.cursors.get(CHANGES))?.value ?? null;
  try {
    const asked = await askServer(parts, (server) => server.changes(cursor));
    if ('retryAt' in asked) return idle(asked.retryAt);
    const objected = await take(parts, account, asked.answer);
    return asked.answer.more || objected ? DONE : idle();
  } catch (error) {
    if (!(error instanceof ServerFailure)) throw error;
    // A cursor that the server does not know (it was set up anew): from the beginning.
    if (cursor === null) throw error;
    await db.transaction('rw', db.cursors, async () => {
      if ((await accountOf(db)) === account) await db.cursors.delete(CHANGES);
    });
    return idle();
  }
}

/**
 * Rows and cursor in one transaction: nothing is skipped, whenever the worker dies.
 *
 * @returns whether there is something to tell the server in return
 */
async function take(
  { db, now, settings }: AgentParts,
  account: string | null,
  changes: ChangesResponse,
): Promise<boolean> {
  const { rules } = compileBlacklist((await settings()).blacklist);
  const tables = [db.leads, db.texts, db.snapshots, db.findings, db.counters, db.cursors];
  return db.transaction('rw', tables, async () => {
    if ((await accountOf(db)) !== account) return false;
    let objected = false;
    let order = (await db.leads.orderBy('order').last())?.order ?? 0;
    for (const job of changes.jobs) {
      const known = await db.leads.get(leadKey(job.source, job.external_id));
      if (!known && isBlacklisted(rules, job)) continue;
      if (!known) order += 1;
      const row = known ?? { ...freshLead(seen(job), order), stage: 'settled' as const, syncedAt: now() };
      const objection = await objectionTo(db, row, job);
      if (objection) objected = true;
      const next = { ...withChange(row, job), ...objection };
      await db.leads.put(next);
      if (!known) await count(db, { discovered: 1 });
      await countVerdict(db, known, next);
      if (next.stage === 'settled' && next.verdict === 'AUTO_REJECTED') await discardText(db, next.key);
      await keepFindings(db, next, job);
    }
    await db.cursors.put({ id: CHANGES, value: changes.next_cursor });
    return objected;
  });
}

/**
 * What the pipeline made of a job is kept for matches: it is made of the text, and of what does not fit nothing of that stays.
 * A job that is decided later comes by again with the decision.
 */
async function keepFindings(
  db: JobSieveDatabase,
  { key, verdict }: LeadRow,
  { summary, skills, ihl_score, ihl_category, ihl_assessment }: ChangedJob,
): Promise<void> {
  const found = { summary, skills, ihl_score, ihl_category, ihl_assessment };
  const isAny = Object.values(found).some((part) => part !== null);
  if (verdict === 'MATCHED' && isAny) await db.findings.put({ key, ...found });
  else await db.findings.delete(key);
}

/**
 * A lead that this device is working on keeps its way; its own decision will be the newer one. What another browser has
 * decided is one more decision, with a resume that is not known here: it counts beside this browser's own, and replaces
 * only what came from elsewhere before.
 */
function withChange(row: LeadRow, job: Job): LeadRow {
  const next = { ...refreshed(row, seen(job)), jobId: job.id, applicationStatus: job.application_status };
  const { analysis } = job;
  if (!analysis) return next;
  const decisions = decisionsOf(row);
  const decided = decisionIn(analysis);
  const own = decisions.find((decision) => decision.basis !== null && isSame(decision, decided));
  const isUnderWay = row.stage !== 'settled' && row.stage !== 'found' && !isJudgedSince(row, decided);
  if (isUnderWay) return own ? next : { ...next, ...besides(row, decided) };
  // The server has this browser's own decision, which was its best: a better one from elsewhere is out of date.
  const after = own
    ? standing(decisions.filter(({ basis, score }) => basis !== null || score <= own.score))
    : standing([decided, ...decisions.filter(({ basis }) => basis !== null)]);
  return {
    ...next,
    ...after,
    ...(row.stage === 'unjudged' && { stage: 'settled' as const, unjudged: null }),
    hasServerText: job.has_description,
    isEasyApply: job.is_easy_apply ?? row.isEasyApply,
    ...(after?.verdict === 'AUTO_REJECTED' && withoutPage(next)),
  };
}

/**
 * Another browser of the user has rejected a job that a resume of this one matches: the match stays here, and goes to the
 * server once more, so that it stays there and in the user's other browsers. It cannot go on for ever: a browser sends a
 * rejection only when it has scored a job anew, and never over a match that it knows of.
 */
async function objectionTo(
  db: JobSieveDatabase,
  row: LeadRow,
  { analysis }: Job,
): Promise<Partial<LeadRow> | null> {
  if (!analysis || row.stage !== 'settled' || isPass({ score: analysis.match_score })) return null;
  const isOwn = (decision: Decision) => decision.basis !== null && isPass(decision);
  if (!decisionsOf(row).some(isOwn) || (await db.texts.get(row.key)) === undefined) return null;
  return { stage: 'decided', dueAt: 0, attempts: 0, failure: null };
}

const decisionIn = (analysis: NonNullable<Job['analysis']>): Decision => ({
  score: analysis.match_score,
  reasoning: analysis.ai_reasoning,
  missingSkills: analysis.missing_skills,
  recommendations: analysis.skill_gap_recommendations,
  engine: analysis.engine,
  basis: null,
  decidedAt: Date.parse(analysis.analyzed_at),
});

/** Whether the server tells of a decision that was sent from here: it stores what it is sent, and trims it. */
const isSame = (a: Decision, b: Decision) =>
  a.score === b.score && a.engine === b.engine && a.reasoning?.trim() === b.reasoning?.trim();

/**
 * Whether another browser has judged a job since it could not be judged here. An older decision is one that the user may have
 * taken the job back from.
 */
const isJudgedSince = ({ stage, unjudged }: LeadRow, { decidedAt }: Decision) =>
  stage === 'unjudged' && (decidedAt ?? 0) > (unjudged?.at ?? 0);

const seen = (job: Job) => ({
  source: job.source,
  externalId: job.external_id,
  title: job.title,
  company: job.company,
  location: job.location,
  url: job.url,
  postedAt: job.posted_at,
  salary: job.salary,
});
