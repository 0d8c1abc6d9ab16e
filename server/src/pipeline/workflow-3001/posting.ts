import type { Queryable } from '../../database/client.ts';
import { StepError } from '../engine/step-error.ts';

/** What the workflow works on: a row of `postings`. */
export interface Posting {
  id: number;
  externalId: string;
  title: string;
  company: string | null;
  location: string | null;
  description: string | null;
  /** Changes with what {@link postingText} says. */
  version: string;
}

/** The engine hands out postings that exist; a step over none has no use for this workflow. */
export function present(posting: Posting | undefined): Posting {
  if (!posting) throw new StepError('not_found', 'There is no such posting any more.');
  return posting;
}

export async function readPostings(sql: Queryable, ids: readonly number[]): Promise<Map<number, Posting>> {
  const rows = await sql<Posting[]>`
    select posting_id as id, external_id as "externalId", job_title as title, company, location,
      job_description as description, text_version as version
    from postings where posting_id = any (${[...ids]}::bigint[])`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** A posting as models read it, and as quotes are looked for: what is known of it, then its text. */
export function postingText({
  externalId,
  title,
  company,
  location,
  description,
}: Omit<Posting, 'id' | 'version'>): string {
  const facts = [
    `Title: ${title}`,
    company && `Company: ${company}`,
    location && `Location: ${location}`,
    `Job ID: ${externalId}`,
  ];
  return `${facts.filter(Boolean).join('\n')}\n\n${description ?? ''}`.trim();
}
