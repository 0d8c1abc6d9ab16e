import { z } from 'zod';
import type { Transaction } from '../../../database/client.ts';
import type { Skills } from '../answers/skills.ts';

export const savedSkillsSchema = z.object({ keywords: z.array(z.string()) });

export const keywordsOf = ({ skills }: Skills) => ({ keywords: skills.map(({ skill }) => skill) });

/** Replaces what an earlier run has found: rows, and their names on the posting, the weightiest first. */
export async function saveSkills(
  sql: Transaction,
  postingId: number,
  { skills }: Skills,
): Promise<undefined> {
  await sql`delete from posting_skills where posting_id = ${postingId}`;
  await sql`
    insert into posting_skills (posting_id, skill, importance, weight, proficiency, years_required, reasoning)
    select ${postingId}, skill, importance, weight, proficiency, years_required, reasoning
    from jsonb_to_recordset(${sql.json(skills)}) as it (skill text, importance text, weight smallint, proficiency text,
      years_required numeric, reasoning text)
    on conflict (posting_id, skill) do nothing`;
  await sql`
    update postings set skill_keywords = ${sql.json(keywordsOf({ skills }).keywords)}
    where posting_id = ${postingId}`;
}
