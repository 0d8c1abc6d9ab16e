import { EngineFailure, type EngineFailureCode } from '../engines/engine';
import { judge } from '../engines/judge';
import { showing } from '../store/activity';
import type { LeadRow, ResumeRow } from '../store/database';
import { closedUntil, failuresOf, recovered, trouble } from '../store/health';
import { claim, finish, hold, nextFree } from '../store/leases';
import { readResume } from '../store/resumes';
import { decide } from './decide';
import { type AgentParts, DONE, idle, type Lane, type Outcome } from './parts';
import { backoff } from './timing';
import { answered, NO_ANSWER, notAnswered, tellOfSilence } from './unanswered';

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
  return {
    name: 'score',
    async step() {
      const opensAt = await closedUntil(db, 'ollama');
      if (opensAt > now()) return idle(opensAt);
      const resume = await readResume(db);
      if (!resume) return idle();
      const [lead] = await claim(db, { stage: 'described', holder, now: now(), limit: 1 });
      if (!lead) return idle(await nextFree(db, 'described', now()));
      const stop = hold(db, [lead.key], holder, now);
      try {
        return await showing(db, 'score', lead, now(), () => score(parts, lead, resume));
      } finally {
        stop();
      }
    },
  };
}

async function score(parts: AgentParts, lead: LeadRow, resume: ResumeRow): Promise<Outcome> {
  const { db, holder, now } = parts;
  const step = { key: lead.key, stage: 'described', holder } as const;
  const text = await db.texts.get(lead.key);
  if (!text) {
    await finish(db, step, () => ({ stage: 'wanted' }));
    return DONE;
  }
  const engine = await parts.engine(await parts.settings());
  try {
    const { title, company, location } = lead;
    const posting = { title, company, location, description: text.description };
    const bench = { engine, second: parts.builtin };
    const judgement = await judge(bench, resume, posting, new AbortController().signal, lead.attempts);
    await finish(db, step, async (row) => {
      await answered(db);
      return decide(db, row, judgement, { resume, now: now() });
    });
    await recovered(db, 'ollama', now());
    return DONE;
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error;
    let unanswered = 0;
    const hopeless = error.code === 'too-long' && text.description.length > resume.text.length;
    await finish(db, step, async (row) => {
      const after = failed(parts, row, error, hopeless);
      if (NO_ANSWER.has(error.code)) unanswered = await notAnswered(db);
      if (after.stage === 'settled') await db.texts.delete(row.key);
      return after;
    });
    // With a resume that long, no job can be scored.
    const resumeTooLong = error.code === 'too-long' && !hopeless;
    if (OUT_OF_ORDER.has(error.code) || resumeTooLong) return idle(await outOfOrder(parts, error));
    await tellOfSilence(parts, error, unanswered);
    return DONE;
  }
}

/** @param hopeless this posting will never fit into the model, so that waiting is of no use */
function failed(parts: AgentParts, row: LeadRow, error: EngineFailure, hopeless: boolean): Partial<LeadRow> {
  const at = parts.now();
  const failure = { code: `ollama.${error.code}`, message: error.message, at };
  if (OUT_OF_ORDER.has(error.code) && !PERHAPS_THE_JOB.has(error.code)) return { failure };
  const attempts = row.attempts + 1;
  const givenUp = error.code === 'invalid-answer' && attempts >= TRIES;
  if (hopeless || givenUp) return { stage: 'settled', attempts, failure };
  return { attempts, failure, dueAt: at + backoff(parts.timing.jobRetry, attempts) };
}

async function outOfOrder(parts: AgentParts, error: EngineFailure): Promise<number> {
  const now = parts.now();
  const wait = backoff(parts.timing.retry, (await failuresOf(parts.db, 'ollama')) + 1);
  await trouble(parts.db, 'ollama', now, {
    code: `ollama.${error.code}`,
    message: error.message,
    retryAt: now + wait,
  });
  return now + wait;
}
