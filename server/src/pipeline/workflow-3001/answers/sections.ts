import { findRepetition } from '@jobsieve/shared/ollama/repetition';
import { z } from 'zod';
import { StepError } from '../../engine/step-error.ts';
import type { Posting } from '../posting.ts';
import { SHORTEST } from './summary.ts';

const phrase = z.string().trim().max(1000);
const list = z.array(phrase).max(50);

/** Step 9. The order of the fields is the order in which a person reads the sections. */
export const sectionsSchema = z.object({
  role: phrase,
  company: phrase,
  location: phrase,
  job_id: phrase,
  key_responsibilities: list,
  requirements: list,
  details: list,
});
export type Sections = z.output<typeof sectionsSchema>;

const NOT_STATED = 'Not stated';

/** What we know of a posting needs no model: it stands in the sections as it is in the table. */
function withFacts(sections: Sections, { company, location, externalId }: Posting): Sections {
  return {
    ...sections,
    company: company ?? sections.company,
    location: location ?? sections.location,
    job_id: externalId,
  };
}

/** The summary as it is stored and shown. */
export function renderSections(sections: Sections): string {
  const bullets = (items: string[]) => {
    const said = items.map(oneLine).filter(Boolean);
    return (said.length > 0 ? said : [NOT_STATED]).map((item) => `- ${item}`).join('\n');
  };
  return [
    [
      `Role: ${oneLine(sections.role) || NOT_STATED}`,
      `Company: ${oneLine(sections.company) || NOT_STATED}`,
      `Location: ${oneLine(sections.location) || NOT_STATED}`,
      `Job ID: ${oneLine(sections.job_id) || NOT_STATED}`,
    ].join('\n'),
    `Key Responsibilities:\n${bullets(sections.key_responsibilities)}`,
    `Requirements:\n${bullets(sections.requirements)}`,
    `Details:\n${bullets(sections.details)}`,
  ].join('\n\n');
}

/** Why a summary cannot be shown to anybody; null for a good one. */
export function faultOf(sections: Sections): string | null {
  const { role, key_responsibilities, requirements, details } = sections;
  const said = [role, ...key_responsibilities, ...requirements, ...details].map(oneLine).join(' ').trim();
  if (said.length < SHORTEST) return `The summary says too little: ${said.length} characters.`;
  const found = findRepetition(renderSections(sections));
  return found && `The summary repeats itself (${found.times} times): "${found.text}".`;
}

/** @throws StepError `invalid_output` for sections that cannot be shown to anybody */
export function reviewSections(sections: Sections, posting: Posting): Sections {
  const reviewed = withFacts(sections, posting);
  const fault = faultOf(reviewed);
  if (fault !== null) throw new StepError('invalid_output', fault);
  return reviewed;
}

/** Without line breaks and the bullet that a model may have put before it. */
const oneLine = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replace(/^\s*[-*•–]\s+/, '')
    .trim();
