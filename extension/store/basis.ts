import type { JobSieveDatabase, LeadRow, ResumeRow } from './database';
import { counts, decisionsOf, decisionWith, isPass } from './decisions';
import { ollamaHasAnswered } from './ollama-answered';
import { readResumes } from './resumes';
import type { Settings } from './settings';
import { readTimings } from './timings';

/** What a score would be based on today. */
export interface Present {
  /** The one in use first. */
  resumes: readonly ResumeRow[];
  resumeChoice: Settings['resumeChoice'];
  /** Whether a model that has answered on this device does the scoring, rather than the built-in rules alone. */
  model: boolean;
}

type Chosen = Pick<Settings, 'engine' | 'ollamaUrl' | 'ollamaModel' | 'resumeChoice'>;

/** The name by which the engine records itself; importing it from there would also load the engine's vocabulary. */
const BUILTIN = 'builtin';

/** What scores are based on with these settings, on this device. */
export async function presentOf(db: JobSieveDatabase, settings: Chosen): Promise<Present> {
  const { engine, ollamaUrl: url, ollamaModel: model, resumeChoice } = settings;
  const measured = new Set(
    (await readTimings(db)).filter(({ jobs }) => jobs > 0).map((timing) => timing.engine),
  );
  const isThere = (await ollamaHasAnswered(db, { url, model })) || measured.has(`ollama:${model}`);
  const ollama = (engine === 'auto' || engine === 'ollama') && isThere;
  const chrome = (engine === 'auto' || engine === 'chrome') && measured.has('chrome');
  return { resumes: await readResumes(db), resumeChoice, model: ollama || chrome };
}

/** The resumes that may count for a job: all of them, or only the one in use. */
export const resumesThatCount = ({ resumes, resumeChoice }: Present): readonly ResumeRow[] =>
  resumeChoice === 'best' ? resumes : resumes.slice(0, 1);

/** Whether a job has been scored, or compared by rules, with a resume as it is now. */
export function knowsResume(row: LeadRow, { id, updatedAt }: Pick<ResumeRow, 'id' | 'updatedAt'>): boolean {
  const basis = decisionWith(decisionsOf(row), id)?.basis;
  return basis?.resume.updatedAt === updatedAt || row.comparedWith?.[id] === updatedAt;
}

/** Whether no model has ever said anything about a job: all its decisions were made here, by the built-in rules alone. */
export function onlyRulesJudged(row: LeadRow): boolean {
  const decisions = decisionsOf(row);
  // Where the rules have overruled a model, their own score stands beside the model's as a second opinion.
  const byRules = decisions.filter(({ engine, basis }) => engine === BUILTIN && basis?.crossCheck === null);
  return decisions.length > 0 && byRules.length === decisions.length;
}

/** Why a match should be scored again, and with which resumes. */
export interface Rescoring {
  /**
   * `resume`: it was scored with a resume that has been edited or deleted since, or not with the one that counts now.
   * `rules`: nobody but the built-in rules has looked at it, and a model could.
   */
  why: 'resume' | 'rules';
  /** Ids; empty: the agent chooses. */
  scoreWith: number[];
}

/**
 * What a match would be scored with today that it was not scored with yet; null: nothing. A score that came from elsewhere
 * does not tell its resume, and counts as good.
 */
export function rescoringOf(row: LeadRow, present: Present): Rescoring | null {
  const { resumes, resumeChoice, model } = present;
  const [inUse] = resumes;
  const decisions = decisionsOf(row);
  const own = decisions.filter(({ basis }) => basis !== null);
  if (!inUse || own.length === 0) return null;
  const outdated = ({ id, updatedAt }: ResumeRow) => {
    const known = decisionWith(own, id)?.basis?.resume;
    if (known) return known.updatedAt !== updatedAt;
    if (resumeChoice === 'active') return true;
    // Resumes that were there when the job was scored have been compared with it then; those that came later have not.
    return !knowsResume(row, { id, updatedAt }) && row.decidedAt !== null && updatedAt > row.decidedAt;
  };
  const scoreWith = resumesThatCount(present)
    .filter(outdated)
    .map(({ id }) => id);
  if (scoreWith.length > 0) return { why: 'resume', scoreWith };
  const counting = decisions.filter((decision) => counts(decision, resumes));
  if (!counting.some(isPass)) return { why: 'resume', scoreWith: [] };
  const best = row.basis?.resume.id;
  const saved = resumes.some(({ id }) => id === best);
  const byRulesAlone = row.engine === BUILTIN && row.basis?.crossCheck === null;
  return model && byRulesAlone && saved && best !== undefined ? { why: 'rules', scoreWith: [best] } : null;
}

/** Whether a match would stay a match, whatever the new scores are. */
export const isSafe = (row: LeadRow, { scoreWith }: Rescoring, saved: readonly ResumeRow[]): boolean =>
  decisionsOf(row).some(
    (decision) =>
      isPass(decision) &&
      counts(decision, saved) &&
      (decision.basis === null || !scoreWith.includes(decision.basis.resume.id)),
  );
