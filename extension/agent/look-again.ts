import { GATE_SCORE } from '@jobsieve/shared/gate';
import { Dexie } from 'dexie';
import type { Posting } from '../engines/engine';
import { knowsResume, onlyRulesJudged, type Present, presentOf, resumesThatCount } from '../store/basis';
import type { JobSieveDatabase, LeadRow, ResumeRow } from '../store/database';
import { decisionsOf, decisionWith } from '../store/decisions';
import { afresh } from './again';
import type { AgentParts } from './parts';

/** Why a job that was sieved out deserves another look: a resume that it was not compared with, or a model that has come. */
export type Reason = 'resume' | 'model';

export interface LookAgainPreview {
  resume: {
    count: number;
    /** Names of the resumes to which the jobs look different. */
    resumes: string[];
  };
  model: { count: number };
}

/** So many are looked through, the nearest to the gate first: a bound for lists of many months. */
const LOOKED_THROUGH = 3000;
/** Between so many estimates, other work of the agent gets its turn. */
const AT_A_TIME = 25;

/** A job that was sieved out, and how promising it looks. */
interface Candidate {
  row: LeadRow;
  /** Resumes to score it with; empty: the agent chooses. */
  scoreWith: ResumeRow[];
  /** The best estimate by rules, 0 to 100. */
  promise: number;
}

/**
 * Finds jobs that were sieved out and that look different today. Their texts are gone, so that a new resume can be compared
 * only with what is kept of a job: title, company, place, the skills that it asked for, and facts of its card. The built-in
 * rules score that ("the estimate"), and the job is offered when it passes the gate so and scores higher than with each
 * resume that the job was really scored with.
 */
export function createLookAgain(parts: AgentParts) {
  const { db, builtin } = parts;
  /** Estimates that were made in this worker's life, by resume, version and job. */
  const known = new Map<string, number>();

  function estimate(row: LeadRow, resume: ResumeRow): number {
    if (builtin === null) return 0;
    const of = `${resume.id} ${resume.updatedAt} ${row.decidedAt} ${row.key}`;
    const score = known.get(of) ?? builtin.rate(resume, whatIsKept(row)).score;
    known.set(of, score);
    return score;
  }

  /** The resumes that look as if they fitted a job that was not scored with them. */
  function promising(row: LeadRow, { resumes, ...present }: Present): Candidate | null {
    const news = resumesThatCount({ resumes, ...present }).filter((resume) => !knowsResume(row, resume));
    if (news.length === 0) return null;
    const scored = resumes.filter(({ id }) => decisionWith(decisionsOf(row), id));
    const before = Math.max(
      GATE_SCORE - 1,
      // An edited resume is one that the job was scored with, too; what it said then is not known any more.
      ...scored.filter((resume) => !news.includes(resume)).map((resume) => estimate(row, resume)),
    );
    const better = news.filter((resume) => estimate(row, resume) > before);
    if (better.length === 0) return null;
    return { row, scoreWith: better, promise: Math.max(...better.map((resume) => estimate(row, resume))) };
  }

  async function candidates(reason: Reason, present: Present): Promise<Candidate[]> {
    if (present.resumes.length === 0 || (reason === 'model' && !present.model)) return [];
    await builtin?.ready();
    const found: Candidate[] = [];
    for (const [place, row] of (await sievedOut(db)).entries()) {
      if (place % AT_A_TIME === AT_A_TIME - 1) await parts.sleep(0);
      if (reason === 'resume') {
        const candidate = promising(row, present);
        if (candidate) found.push(candidate);
      } else if (onlyRulesJudged(row)) {
        const promise = Math.max(...resumesThatCount(present).map((resume) => estimate(row, resume)));
        found.push({ row, scoreWith: [], promise });
      }
    }
    return found.sort((a, b) => b.promise - a.promise || (b.row.score ?? 0) - (a.row.score ?? 0));
  }

  return {
    /** How many jobs would be looked at again, unless the user has said that they do not want that. */
    async preview(): Promise<LookAgainPreview> {
      const present = await presentOf(db, await parts.settings());
      const offered = async (reason: Reason) =>
        (await isDeclined(db, reason, present)) ? [] : candidates(reason, present);
      const byResume = await offered('resume');
      const names = new Set(byResume.flatMap(({ scoreWith }) => scoreWith.map(({ name }) => name)));
      return {
        resume: { count: byResume.length, resumes: [...names] },
        model: { count: (await offered('model')).length },
      };
    },

    /**
     * Has them read and scored again, the likeliest first, at the usual pace and after what was found newly. The server is
     * asked for each text before its page is visited. Until the new score is there, a job stays sieved out.
     *
     * @returns how many
     */
    async start(reason: Reason): Promise<number> {
      const present = await presentOf(db, await parts.settings());
      const all = await candidates(reason, present);
      let count = 0;
      await db.transaction('rw', db.leads, async () => {
        let order = (await db.leads.orderBy('order').last())?.order ?? 0;
        for (const { row, scoreWith } of all) {
          const current = await db.leads.get(row.key);
          if (current === undefined || !isSievedOut(current)) continue;
          order += 1;
          count += 1;
          await db.leads.put({
            ...current,
            ...afresh,
            scoreWith: scoreWith.map(({ id }) => id),
            stage: current.jobId === null ? 'found' : 'wanted',
            hasServerText: current.jobId !== null,
            order,
            lookedAgain: { at: parts.now(), score: current.score ?? 0 },
          });
        }
      });
      return count;
    },

    /** The user does not want it: it is not offered again before there is another resume, or another model. */
    async decline(reason: Reason): Promise<void> {
      const present = await presentOf(db, await parts.settings());
      await db.cursors.put({ id: declined(reason), value: occasion(reason, present) });
    },
  };
}

/** What the built-in rules get of a job whose text is gone. */
function whatIsKept(row: LeadRow): Posting {
  const { title, company, location, missingSkills, experience, skills, seniority, employmentType } = row;
  const evidence = row.basis?.evidence;
  const musts = evidence
    ? [...evidence.must_haves_found, ...evidence.must_haves_missing].map(({ name }) => name)
    : [...missingSkills, ...skills];
  const wishes = evidence ? [...evidence.nice_to_haves_found, ...evidence.nice_to_haves_missing] : [];
  const list = (heading: string, entries: readonly string[]) =>
    entries.length === 0 ? [] : [heading, ...new Set(entries.map((entry) => `- ${entry}`))];
  const facts = [seniority, employmentType, experience].filter((fact) => fact !== null && fact !== undefined);
  const description = [
    title,
    ...facts,
    ...list('Requirements:', musts),
    ...list('Nice to have:', wishes),
  ].join('\n');
  return { title, company, location, description };
}

/** Jobs that the gate has rejected for good: not those under way, closed, put away, or that could not be read again. */
const isSievedOut = (row: LeadRow): boolean =>
  row.stage === 'settled' &&
  row.verdict === 'AUTO_REJECTED' &&
  row.failure === null &&
  row.isClosed !== true &&
  (row.applicationStatus === 'AUTO_REJECTED' || row.applicationStatus === 'DISCOVERED');

const sievedOut = (db: JobSieveDatabase): Promise<LeadRow[]> =>
  db.leads
    .where('[verdict+score]')
    .between(['AUTO_REJECTED', Dexie.minKey], ['AUTO_REJECTED', Dexie.maxKey])
    .reverse()
    .filter(isSievedOut)
    .limit(LOOKED_THROUGH)
    .toArray();

const declined = (reason: Reason) => `look-again-declined ${reason}`;

/** What an offer was made for: with other resumes, or with a model where there was none, it is another offer. */
const occasion = (reason: Reason, present: Present): string =>
  reason === 'model'
    ? 'model'
    : resumesThatCount(present)
        .map(({ id, updatedAt }) => `${id}@${updatedAt}`)
        .sort()
        .join(' ');

const isDeclined = async (db: JobSieveDatabase, reason: Reason, present: Present): Promise<boolean> =>
  (await db.cursors.get(declined(reason)))?.value === occasion(reason, present);
