import type { ModelCall } from '../src/pipeline/engine/model-client.ts';
import { gradeSchema } from '../src/pipeline/workflow-3001/answers/grade.ts';
import { analystSchema, expertSchema, skepticSchema } from '../src/pipeline/workflow-3001/answers/ihl.ts';
import { sectionsSchema } from '../src/pipeline/workflow-3001/answers/sections.ts';
import { skillsSchema } from '../src/pipeline/workflow-3001/answers/skills.ts';
import { draftSchema } from '../src/pipeline/workflow-3001/answers/summary.ts';
import { ticketSchema } from '../src/pipeline/workflow-3001/answers/ticket.ts';
import * as step from '../src/pipeline/workflow-3001/conversations.ts';

/** Which step of workflow 3001 makes a call. */
export function stepOf({ schema, model, prompt }: Pick<ModelCall, 'schema' | 'model' | 'prompt'>): string {
  const hasIssues = prompt.includes('\n</issues>\n');
  switch (schema) {
    case draftSchema:
      return hasIssues ? step.IMPROVE : step.EXTRACT;
    case gradeSchema:
      if (hasIssues) return step.REGRADE;
      return model.startsWith('mistral') ? step.GRADE_B : step.GRADE_C;
    case ticketSchema:
      return step.TICKET;
    case sectionsSchema:
      return step.FORMAT;
    case skillsSchema:
      return step.SKILLS;
    case analystSchema:
      return step.ANALYST;
    case skepticSchema:
      return step.SKEPTIC;
    case expertSchema:
      return step.EXPERT;
    default:
      throw new Error('A call of no step');
  }
}

/** What the models say of a posting that needs "ten years of experience as a baker". */
export const GOOD: Record<string, unknown> = {
  [step.EXTRACT]: {
    summary: 'A bakery looks for a baker who bakes bread at night and has ten years of experience.',
  },
  [step.GRADE_B]: { issues: [], grade: 'pass' },
  [step.GRADE_C]: { issues: [], grade: 'pass' },
  [step.IMPROVE]: {
    summary: 'Improved: a bakery looks for a baker with ten years of experience, for work at night.',
  },
  [step.REGRADE]: { issues: [], grade: 'pass' },
  [step.TICKET]: { title: 'The hours are disputed', reason: 'The reviewers read the hours differently.' },
  [step.FORMAT]: {
    role: 'Baker',
    company: 'Some bakery',
    location: '',
    job_id: '?',
    key_responsibilities: ['Bake bread and rolls', '- Look after the ovens at night'],
    requirements: ['Ten years of experience as a baker'],
    details: [],
  },
  [step.SKILLS]: {
    skills: [
      skill('Night work', 'preferred', 20),
      skill('Baking', 'essential', 95),
      skill('baking', 'important', 40),
    ],
  },
  [step.ANALYST]: {
    red_flags: [flag('ten years of\n experience as a baker'), flag('must be the nephew of the owner')],
    verdict: 'BORDERLINE',
  },
  [step.SKEPTIC]: {
    counter_arguments: [{ about: 'Ten years', argument: 'Bakers learn long.' }],
    verdict: 'GENUINE',
  },
  [step.EXPERT]: {
    reasoning: 'One pattern seen: many years.',
    red_flags: [flag('“ten years of experience as a baker.”')],
    ihl_score: 5,
    verdict: 'FAKE',
    confidence: 'medium',
    recommendation: 'Apply, and ask why ten years.',
  },
};

function skill(name: string, importance: string, weight: number) {
  return { skill: name, importance, weight, proficiency: 'advanced', years_required: 0, reasoning: 'Named.' };
}
function flag(quote: string) {
  return { pattern: 'Many years', quote, innocent_explanation: 'The trade asks for them.' };
}

/** For `SimulatedHosts`: what {@link GOOD} says, except for some steps. */
export function scripted(
  others: Record<string, (call: ModelCall) => unknown> = {},
): (call: ModelCall) => unknown {
  return (call) => {
    const name = stepOf(call);
    return others[name]?.(call) ?? GOOD[name];
  };
}
