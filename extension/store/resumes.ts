import type { Understood } from '../engines/resume';
import type { JobSieveDatabase, ResumeRow } from './database';
import { database } from './open';

/** Longer than any resume; whoever pastes more has pasted something else. */
export const RESUME_MAX = 200_000;
/** So many are kept; more would be an archive. */
export const RESUMES_MAX = 10;
export const RESUME_NAME_MAX = 100;

const IN_USE = 'resume-in-use';

/** Every resume, the one in use first, the others as they were added. Empty: there is none yet. */
export function readResumes(db: JobSieveDatabase = database): Promise<ResumeRow[]> {
  return db.transaction('r', db.resumes, db.cursors, async () => {
    const rows = await db.resumes.orderBy('id').toArray();
    const inUse = Number((await db.cursors.get(IN_USE))?.value ?? Number.NaN);
    const first = rows.find(({ id }) => id === inUse) ?? rows.at(-1);
    return first ? [first, ...rows.filter((row) => row !== first)] : [];
  });
}

/** The resume in use, or null: the one that was chosen, else the newest. */
export async function readResume(db: JobSieveDatabase = database): Promise<ResumeRow | null> {
  return (await readResumes(db))[0] ?? null;
}

export interface ResumeDraft {
  /** Which one is replaced; absent: it is added. */
  id?: number | undefined;
  name: string;
  text: string;
  /** What the user has corrected; absent: nothing. */
  understood?: Understood | undefined;
}

/**
 * Adds a resume or replaces one, and takes it into use. It never leaves the device.
 *
 * @throws RangeError for an empty text, one over {@link RESUME_MAX} characters, or one resume too many
 */
export async function saveResume(
  draft: ResumeDraft,
  db: JobSieveDatabase = database,
  now = Date.now(),
): Promise<ResumeRow> {
  const text = draft.text.replaceAll('\0', '').trim();
  if (text === '') throw new RangeError('The resume is empty: paste its text or choose a file.');
  if (text.length > RESUME_MAX) {
    throw new RangeError(`The resume has ${text.length} characters; at most ${RESUME_MAX} are taken.`);
  }
  const name = draft.name.trim().slice(0, RESUME_NAME_MAX) || 'Resume';
  const { understood } = draft;
  return db.transaction('rw', db.resumes, db.cursors, async () => {
    const before = draft.id === undefined ? undefined : await db.resumes.get(draft.id);
    if (!before && (await db.resumes.count()) >= RESUMES_MAX) {
      throw new RangeError(`${RESUMES_MAX} resumes are kept at most: delete one first.`);
    }
    const same = before?.text === text && JSON.stringify(before.understood) === JSON.stringify(understood);
    const row = { name, text, ...(understood && { understood }), updatedAt: same ? before.updatedAt : now };
    const id = before ? before.id : await db.resumes.add(row);
    if (before) await db.resumes.put({ id, ...row });
    await db.cursors.put({ id: IN_USE, value: String(id) });
    return { id, ...row };
  });
}

/** Puts a resume back to what it was before it was replaced, with the time of then, so that scores of then hold again. */
export async function putResumeBack(row: ResumeRow, db: JobSieveDatabase = database): Promise<void> {
  await db.resumes.put(row);
}

/** Takes another resume into use. */
export async function takeIntoUse(id: number, db: JobSieveDatabase = database): Promise<void> {
  await db.cursors.put({ id: IN_USE, value: String(id) });
}

/** Deletes a resume; when it was the one in use, the newest of the others is. */
export async function deleteResume(id: number, db: JobSieveDatabase = database): Promise<void> {
  await db.resumes.delete(id);
}
