import { z } from 'zod';
import type { Transaction } from '../../../database/client.ts';
import type { Skills } from '../answers/skills.ts';

export const savedSkillsSchema = z.object({ keywords: z.array(z.string()) });

export const keywordsOf = ({ skills }: Skills) => ({ keywords: skills.map(({ skill }) => skill) });

/**
 * Replaces what an earlier run has found: rows, and their names on the posting, the weightiest first. Found again, nothing
 * changes, so that nobody is told of it.
 */
export async function saveSkills(sql: Transaction, postingId: number, found: Skills): Promise<undefined> {
  const { keywords } = keywordsOf(found);
  await sql`delete from posting_skills where posting_id = ${postingId} and skill <> all (${keywords}::text[])`;
  await sql`
    insert into posting_skills as s (posting_id, skill, importance, weight, proficiency, years_required, reasoning)
    select ${postingId}, skill, importance, weight, proficiency, years_required, reasoning
    from jsonb_to_recordset(${sql.json(found.skills)}) as it (skill text, importance text, weight smallint,
      proficiency text, years_required numeric, reasoning text)
    on conflict (posting_id, skill) do update set importance = excluded.importance, weight = excluded.weight,
      proficiency = excluded.proficiency, years_required = excluded.years_required, reasoning = excluded.reasoning
    where (s.importance, s.weight, s.proficiency, s.years_required, s.reasoning) is distinct from
      (excluded.importance, excluded.weight, excluded.proficiency, excluded.years_required, excluded.reasoning)`;
  await sql`update postings set skill_keywords = ${sql.json(keywords)} where posting_id = ${postingId}`;
}
