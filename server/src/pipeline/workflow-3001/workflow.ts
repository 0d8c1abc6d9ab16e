import { gradeSummary, ticketFor } from '../../builtin/grade.ts';
import { analyse, challenge, judge } from '../../builtin/ihl.ts';
import { skillsOf } from '../../builtin/skills.ts';
import { intoSections, summarise } from '../../builtin/summary.ts';
import { fetchOutputSchema, fetchPostings, saveFetched } from '../../sources/fetch-step.ts';
import { end, goTo, model, script, type Workflow } from '../engine/workflow.ts';
import { keepEvidence, reviewExpert } from './answers/evidence.ts';
import { gradeSchema, reviewGrade } from './answers/grade.ts';
import { analysisText, analystSchema, expertSchema, objectionText, skepticSchema } from './answers/ihl.ts';
import { reviewSections, sectionsSchema } from './answers/sections.ts';
import { distinctSkills, skillsSchema } from './answers/skills.ts';
import { draftSchema, reviewDraft } from './answers/summary.ts';
import { ticketSchema } from './answers/ticket.ts';
import * as step from './conversations.ts';
import { claimWaiting, failPosting, reopenPostings } from './life.ts';
import { MODEL_ACTORS, type ModelNames } from './models.ts';
import { type Posting, present, readPostings } from './posting.ts';
import { prompts } from './prompts.ts';
import { bestSummary, dispute, grades, issuesRaised, listed, outputOf, type Past } from './reading.ts';
import { afterFetch, fetchParametersSchema, type SourceByName, sourceNamed } from './steps/fetch.ts';
import { openTicket } from './steps/open-ticket.ts';
import { ihlToSave, savedIhlSchema, saveIhl } from './steps/save-ihl.ts';
import { keywordsOf, savedSkillsSchema, saveSkills } from './steps/save-skills.ts';
import { savedSummarySchema, saveSummary, summaryToSave } from './steps/save-summary.ts';
import { saveValidation, validate, validationSchema } from './steps/validate.ts';

export interface Workflow3001Options {
  /** What each model actor asks; by default what its name says. */
  models?: ModelNames;
  sources: SourceByName;
}

/** Versions of a summary that are tried before a person is asked. */
const ROUNDS = 3;
/** Seconds. A 7B model on two cores needs minutes to read a long posting, and more to load. */
const MODEL = 900;
const SCRIPT = 60;
const FETCHING = 600;

/** Workflow 3001: from an empty database to postings that carry a summary, skills and an IHL score. */
export function workflow3001({ models = MODEL_ACTORS, sources }: Workflow3001Options): Workflow<Posting> {
  const llama = { actor: 'llama3.2:latest', model: models['llama3.2:latest'], timeLimit: MODEL } as const;
  const mistral = { actor: 'mistral:latest', model: models['mistral:latest'], timeLimit: MODEL } as const;
  const qwen = { actor: 'qwen2.5:7b', model: models['qwen2.5:7b'], timeLimit: MODEL } as const;

  return {
    id: 3001,
    name: 'Complete Job Processing Pipeline',
    source: step.FETCH,
    entry: step.VALIDATE,
    readSubjects: readPostings,
    versionOf: ({ version }) => version,
    claimWaiting,
    reopen: reopenPostings,
    fail: failPosting,
    joins: [
      {
        name: 'both grades',
        of: [step.GRADE_B, step.GRADE_C],
        to: [step.FORMAT, step.IMPROVE],
        choose: (past: Past) => ({
          steps: [grades(past).every(({ grade }) => grade === 'pass') ? step.FORMAT : step.IMPROVE],
        }),
      },
    ],
    steps: [
      script({
        position: 1,
        name: step.FETCH,
        actor: 'db_job_fetcher',
        timeLimit: FETCHING,
        input: ({ parameters }: Past) => fetchParametersSchema.parse(parameters),
        output: fetchOutputSchema,
        run: ({ input: { source, max_jobs }, sql, signal }) =>
          // The source gives up a little earlier than the engine would, so as to say why.
          fetchPostings(sourceNamed(sources, source), {
            limit: max_jobs,
            timeLimitMs: (FETCHING - 10) * 1000,
            sql,
            signal,
          }),
        save: (sql, { input, output }) => saveFetched(sql, input.source, output),
        next: { to: [], choose: (past) => afterFetch(outputOf(past, step.FETCH, fetchOutputSchema)) },
      }),
      script({
        position: 2,
        name: step.VALIDATE,
        actor: 'sql_query_executor',
        timeLimit: SCRIPT,
        input: (_: Past) => ({}),
        output: validationSchema,
        run: ({ subject }) => validate(present(subject)),
        save: (sql, { subject, output }) => saveValidation(sql, present(subject), output),
        next: {
          to: [step.EXTRACT],
          choose: (past) => {
            const { result } = outputOf(past, step.VALIDATE, validationSchema);
            return result === 'VALID' ? { steps: [step.EXTRACT] } : { end: true };
          },
        },
      }),
      model({
        position: 3,
        name: step.EXTRACT,
        ...llama,
        input: (_: Past) => ({}),
        output: draftSchema,
        prompt: ({ subject }) => prompts.extract(subject, {}),
        rules: ({ subject }) => summarise(subject),
        review: reviewDraft,
        next: goTo(step.GRADE_B, step.GRADE_C),
      }),
      model({
        position: 4,
        name: step.GRADE_B,
        ...mistral,
        input: (past: Past) => outputOf(past, step.EXTRACT, draftSchema),
        output: gradeSchema,
        prompt: ({ subject, input }) => prompts.gradeB(subject, input),
        rules: ({ subject, input }) => gradeSummary(subject, input.summary),
        review: reviewGrade,
        next: { join: 'both grades' },
      }),
      model({
        position: 5,
        name: step.GRADE_C,
        ...qwen,
        input: (past: Past) => outputOf(past, step.EXTRACT, draftSchema),
        output: gradeSchema,
        prompt: ({ subject, input }) => prompts.gradeC(subject, input),
        rules: ({ subject, input }) => gradeSummary(subject, input.summary),
        review: reviewGrade,
        next: { join: 'both grades' },
      }),
      model({
        position: 6,
        name: step.IMPROVE,
        ...qwen,
        rounds: ROUNDS,
        input: (past: Past) => ({ summary: bestSummary(past).summary, issues: issuesRaised(past) }),
        output: draftSchema,
        prompt: ({ subject, input: { summary, issues } }) =>
          prompts.improve(subject, { summary, issues: listed(issues) }),
        rules: ({ subject }) => summarise(subject),
        review: reviewDraft,
        next: goTo(step.REGRADE),
      }),
      model({
        position: 7,
        name: step.REGRADE,
        ...qwen,
        rounds: ROUNDS,
        input: (past: Past) => ({ summary: bestSummary(past).summary, issues: issuesRaised(past) }),
        output: gradeSchema,
        prompt: ({ subject, input: { summary, issues } }) =>
          prompts.regrade(subject, { summary, issues: listed(issues) }),
        rules: ({ subject, input }) => gradeSummary(subject, input.summary),
        review: reviewGrade,
        next: {
          to: [step.FORMAT, step.IMPROVE, step.TICKET],
          choose: (past) => {
            const { grade } = outputOf(past, step.REGRADE, gradeSchema);
            if (grade === 'pass') return { steps: [step.FORMAT] };
            return { steps: [past.round < ROUNDS ? step.IMPROVE : step.TICKET] };
          },
        },
      }),
      model({
        position: 8,
        name: step.TICKET,
        ...qwen,
        input: dispute,
        output: ticketSchema,
        prompt: ({ subject, input }) =>
          prompts.ticket(subject, {
            summaries: listed(input.summaries.map((summary, index) => `Version ${index + 1}: ${summary}`)),
            grades: listed(
              input.grades.map(
                (it) => `Version ${it.version}, ${it.by}: ${it.grade}. ${it.issues.join(' ')}`,
              ),
            ),
          }),
        rules: ({ subject, input }) => ticketFor(subject.title, input.issues),
        save: (sql, saving) => openTicket(sql, saving, saving.output, saving.input),
        next: goTo(step.FORMAT),
      }),
      model({
        position: 9,
        name: step.FORMAT,
        ...qwen,
        input: bestSummary,
        output: sectionsSchema,
        prompt: ({ subject, input }) => prompts.format(subject, input),
        rules: ({ subject }) => intoSections(subject),
        review: (sections, { subject }) => reviewSections(sections, subject),
        next: goTo(step.SAVE_SUMMARY),
      }),
      script({
        position: 10,
        name: step.SAVE_SUMMARY,
        actor: 'summary_saver',
        timeLimit: SCRIPT,
        input: (past: Past) => outputOf(past, step.FORMAT, sectionsSchema),
        output: savedSummarySchema,
        run: ({ input }) => summaryToSave(input),
        save: (sql, { subject, output }) => saveSummary(sql, present(subject).id, output),
        next: goTo(step.SKILLS),
      }),
      model({
        position: 11,
        name: step.SKILLS,
        ...qwen,
        input: (past: Past) => outputOf(past, step.SAVE_SUMMARY, savedSummarySchema),
        output: skillsSchema,
        prompt: ({ subject, input }) => prompts.skills(subject, input),
        rules: ({ subject }) => skillsOf(subject),
        review: distinctSkills,
        next: goTo(step.SAVE_SKILLS),
      }),
      script({
        position: 12,
        name: step.SAVE_SKILLS,
        actor: 'postingskill_save',
        timeLimit: SCRIPT,
        input: (past: Past) => outputOf(past, step.SKILLS, skillsSchema),
        output: savedSkillsSchema,
        run: ({ input }) => keywordsOf(input),
        save: (sql, { subject, input }) => saveSkills(sql, present(subject).id, input),
        next: goTo(step.ANALYST),
      }),
      model({
        position: 13,
        name: step.ANALYST,
        ...qwen,
        input: (_: Past) => ({}),
        output: analystSchema,
        prompt: ({ subject }) => prompts.analyst(subject, {}),
        rules: ({ subject }) => analyse(subject),
        review: (answer, { subject }) => keepEvidence(answer, subject),
        next: goTo(step.SKEPTIC),
      }),
      model({
        position: 14,
        name: step.SKEPTIC,
        ...mistral,
        input: (past: Past) => outputOf(past, step.ANALYST, analystSchema),
        output: skepticSchema,
        prompt: ({ subject, input }) => prompts.skeptic(subject, { analysis: analysisText(input) }),
        rules: ({ subject }) => challenge(subject),
        next: goTo(step.EXPERT),
      }),
      model({
        position: 15,
        name: step.EXPERT,
        ...qwen,
        input: (past: Past) => ({
          analysis: outputOf(past, step.ANALYST, analystSchema),
          objection: outputOf(past, step.SKEPTIC, skepticSchema),
        }),
        output: expertSchema,
        prompt: ({ subject, input: { analysis, objection } }) =>
          prompts.expert(subject, {
            analysis: analysisText(analysis),
            counter_arguments: objectionText(objection),
          }),
        rules: ({ subject }) => judge(subject),
        review: (answer, { subject }) => reviewExpert(answer, subject),
        next: goTo(step.SAVE_IHL),
      }),
      script({
        position: 16,
        name: step.SAVE_IHL,
        actor: 'ihl_score_saver',
        timeLimit: SCRIPT,
        input: (past: Past) => outputOf(past, step.EXPERT, expertSchema),
        output: savedIhlSchema,
        run: ({ input }) => ihlToSave(input),
        save: (sql, { subject, runId, input, output }) =>
          saveIhl(sql, { postingId: present(subject).id, runId }, output, input),
        next: end,
      }),
    ],
  };
}
