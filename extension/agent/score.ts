import { BUILTIN } from '../engines/builtin';
import { EngineFailure, type EngineFailureCode } from '../engines/engine';
import { judge } from '../engines/judge';
import { withShift } from '../engines/rules-shift';
import { showing } from '../store/activity';
import type { Decision, LeadRow, ResumeRow } from '../store/database';
import { counts, isPass } from '../store/decisions';
import { closedUntil, failuresOf, recovered, trouble } from '../store/health';
import { claim, finish, hold, nextFree } from '../store/leases';
import { readResumes } from '../store/resumes';
import { noteTiming } from '../store/timings';
import { nextResume, rankResumes } from './choose-resume';
import { decide } from './decide';
import { createLikeliest, postingOf } from './likeliest';
import { type AgentParts, DONE, idle, type Lane, type Outcome } from './parts';
import { backoff } from './timing';
import { answered, NO_ANSWER, notAnswered, tellOfSilence } from './unanswered';
import { judgeAgain, kept, notJudged, resumesKey } from './unjudged';

/** The model is not to be had at all, whatever the job. */
const OUT_OF_ORDER: ReadonlySet<EngineFailureCode> = new Set([
  'unreachable',
  'origin-refused',
  'model-missing',
  'busy',
  'timeout',
  'server-error',
]);
/** The same job may be at fault: another one goes first. */
const PERHAPS_THE_JOB: ReadonlySet<EngineFailureCode> = new Set(['timeout', 'server-error']);
/** The model answered so often in no usable way that it will not for this job. */
const TRIES = 8;

/** Stage 2, second half: one described job after the other against the resume. */
export function scoreLane(parts: AgentParts): Lane {
  const { db, holder, now } = parts;
  const likeliest = parts.builtin && createLikeliest(db, parts.builtin);
  return {
    name: 'score',
    async step() {
      const opensAt = await closedUntil(db, 'ollama');
      if (opensAt > now()) return idle(opensAt);
      const [inUse, ...others] = await readResumes(db);
      if (!inUse) return idle();
      await parts.builtin?.ready();
      const resumes = [inUse, ...others] as const;
      const settings = await parts.settings();
      await judgeAgain(parts, settings, resumes);
      const isBest = settings.resumeChoice === 'best';
      const next = likeliest && (await likeliest(isBest ? resumes : [inUse], now()));
      const accept = (row: LeadRow) => !next || row.key === next;
      const [lead] = await claim(db, { stage: 'described', holder, now: now(), limit: 1, accept });
      if (!lead) return idle(await nextFree(db, 'described', now()));
      const stop = hold(db, [lead.key], holder, now);
      try {
        return await showing(db, 'score', lead, now(), () => score(parts, lead, resumes));
      } finally {
        stop();
      }
    },
  };
}

async function score(
  parts: AgentParts,
  lead: LeadRow,
  resumes: readonly [ResumeRow, ...ResumeRow[]],
): Promise<Outcome> {
  const { db, holder, now } = parts;
  const step = { key: lead.key, stage: 'described', holder } as const;
  const text = await db.texts.get(lead.key);
  if (!text) {
    await finish(db, step, () => ({ stage: 'wanted' }));
    return DONE;
  }
  if (lead.keptAt !== undefined) {
    // The user's word counts more than any score.
    await finish(db, step, () => kept(true, now()));
    return DONE;
  }
  const settings = await parts.settings();
  const posting = postingOf(lead, text);
  const { rulesShift } = settings;
  const second = parts.builtin && withShift(parts.builtin, rulesShift);
  const chosen = await parts.engine(settings);
  const engine = chosen.name === BUILTIN ? withShift(chosen, rulesShift) : chosen;
  const ranked =
    settings.resumeChoice === 'best' && parts.builtin && resumes.length > 1
      ? rankResumes(resumes, parts.builtin, posting, rulesShift)
      : [];
  const [asked, ...askedLater] = resumes.filter(({ id }) => lead.scoreWith?.includes(id));
  const resume = asked ?? ranked[0]?.resume ?? resumes[0];
  /** All that was asked for; then, if nothing has passed, whatever else the rules would let through. */
  const next = (decisions: readonly Decision[]): number[] => {
    if (askedLater.length > 0) return askedLater.map(({ id }) => id);
    if (decisions.some((decision) => isPass(decision) && counts(decision, resumes))) return [];
    // The text has been read anew since the job was taken back: what was said of the one before settles nothing.
    const since = Math.max(lead.rescued?.at ?? 0, lead.lookedAgain?.at ?? 0);
    const ofThisText = decisions.filter(({ decidedAt }) => (decidedAt ?? 0) >= since);
    const more = nextResume(ranked, ofThisText, engine.name);
    return more ? [more.id] : [];
  };
  const compared = Object.fromEntries(ranked.map(({ resume: { id, updatedAt } }) => [id, updatedAt]));
  // Codes of failures begin with who failed: ollama, chrome.
  const family = engine.name.split(':')[0] ?? engine.name;
  try {
    const bench = { engine, second };
    const began = now();
    const judgement = await judge(bench, resume, posting, new AbortController().signal, lead.attempts);
    await finish(db, step, async (row) => {
      await answered(db);
      if (judgement.unjudged) {
        const of = resumesKey(settings.resumeChoice, resumes);
        return notJudged(db, row, judgement.unjudged, { of, saved: resumes, next, now: now() });
      }
      return decide(db, row, judgement, { resume, saved: resumes, compared, next, now: now() });
    });
    await noteTiming(db, engine.name, now() - began);
    // The rules cannot fail, so that they scored tells nothing of the model.
    if (engine.name !== BUILTIN) await recovered(db, 'ollama', now());
    return DONE;
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error;
    let unanswered = 0;
    const hopeless = error.code === 'too-long' && text.description.length > resume.text.length;
    await finish(db, step, async (row) => {
      const after = failed(parts, row, { error, family, hopeless });
      if (NO_ANSWER.has(error.code)) unanswered = await notAnswered(db);
      // A match that was to be scored again stays what it was, with its text.
      if (after.stage === 'settled' && row.verdict !== 'MATCHED') await db.texts.delete(row.key);
      return after;
    });
    // With a resume that long, no job can be scored.
    const resumeTooLong = error.code === 'too-long' && !hopeless;
    if (OUT_OF_ORDER.has(error.code) || resumeTooLong) return idle(await outOfOrder(parts, error, family));
    await tellOfSilence(parts, error, unanswered);
    return DONE;
  }
}

/** @param hopeless this posting will never fit into the model, so that waiting is of no use */
function failed(
  parts: AgentParts,
  row: LeadRow,
  { error, family, hopeless }: { error: EngineFailure; family: string; hopeless: boolean },
): Partial<LeadRow> {
  const at = parts.now();
  const failure = { code: `${family}.${error.code}`, message: error.message, at };
  if (OUT_OF_ORDER.has(error.code) && !PERHAPS_THE_JOB.has(error.code)) return { failure };
  const attempts = row.attempts + 1;
  const givenUp = error.code === 'invalid-answer' && attempts >= TRIES;
  if (hopeless || givenUp) return { stage: 'settled', attempts, failure };
  return { attempts, failure, dueAt: at + backoff(parts.timing.jobRetry, attempts) };
}

async function outOfOrder(parts: AgentParts, error: EngineFailure, family: string): Promise<number> {
  const now = parts.now();
  const wait = backoff(parts.timing.retry, (await failuresOf(parts.db, 'ollama')) + 1);
  await trouble(parts.db, 'ollama', now, {
    code: `${family}.${error.code}`,
    message: error.message,
    retryAt: now + wait,
  });
  return now + wait;
}
