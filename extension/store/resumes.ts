import type { JobSieveDatabase, ResumeRow } from './database';
import { database } from './open';

/** Longer than any resume; whoever pastes more has pasted something else. */
export const RESUME_MAX = 200_000;

/** The resume that postings are scored against: the one saved last, or null. */
export async function readResume(db: JobSieveDatabase = database): Promise<ResumeRow | null> {
  return (await db.resumes.orderBy('id').last()) ?? null;
}

/**
 * Replaces the resume. It never leaves the device.
 *
 * @throws RangeError for an empty text or one over {@link RESUME_MAX} characters
 */
export async function saveResume(
  resume: { name: string; text: string },
  db: JobSieveDatabase = database,
  now = Date.now(),
): Promise<ResumeRow> {
  const text = resume.text.replaceAll('\0', '').trim();
  if (text === '') throw new RangeError('The resume is empty: paste its text or choose a file.');
  if (text.length > RESUME_MAX) {
    throw new RangeError(`The resume has ${text.length} characters; at most ${RESUME_MAX} are taken.`);
  }
  return db.transaction('rw', db.resumes, async () => {
    await db.resumes.clear();
    const row = { name: resume.name, text, updatedAt: now };
    const id = await db.resumes.add(row);
    return { id, ...row };
  });
}
