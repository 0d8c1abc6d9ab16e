import type { BuiltinEngine } from '../engines/builtin';
import type { JobSieveDatabase, LeadKey, LeadRow, ResumeRow, TextRow } from '../store/database';
import { isFree, queue } from '../store/leases';

/** Looked through for the likeliest match; more wait only after a whole list was given back to be scored again. */
const LOOKED_THROUGH = 200;

/** What an engine gets of a job. */
export const postingOf = ({ title, company, location }: LeadRow, { description }: TextRow) => ({
  title,
  company,
  location,
  description,
});

/**
 * In which order jobs are scored, where scoring takes its time: likely matches first, by the built-in rules. Each job is
 * looked at once with each resume in a worker's life.
 *
 * @returns finds the job that goes next; null: none is free
 */
export function createLikeliest(db: JobSieveDatabase, rules: BuiltinEngine) {
  const rated = new Map<string, number>();
  return async (resumes: readonly ResumeRow[], now: number): Promise<LeadKey | null> => {
    const rows = await queue(db, 'described')
      .filter((row) => isFree(row, now))
      .limit(LOOKED_THROUGH)
      .toArray();
    const texts = await db.texts.bulkGet(rows.map(({ key }) => key));
    let best: { key: LeadKey; score: number } | null = null;
    for (const [place, row] of rows.entries()) {
      const text = texts[place];
      const score = Math.max(
        ...resumes.map((resume) => {
          const of = `${resume.id} ${resume.updatedAt} ${row.key}`;
          const known = rated.get(of) ?? (text ? rules.rate(resume, postingOf(row, text)).score : 0);
          rated.set(of, known);
          return known;
        }),
      );
      if (best === null || score > best.score) best = { key: row.key, score };
    }
    if (rows.length === 0) rated.clear();
    return best?.key ?? null;
  };
}
