import { JobSieveDatabase } from './database';

/** The one database of the extension; it opens itself at the first use. */
export const database = new JobSieveDatabase();

/**
 * Why nothing can be stored here, in words for the user; null when all is well. Private windows of Firefox have no
 * IndexedDB, and a full disk refuses to open it.
 */
export async function databaseProblem(db: JobSieveDatabase = database): Promise<string | null> {
  try {
    await db.open();
    return null;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `This browser does not let JobSieve store anything (IndexedDB: ${why}). In a private window, open a normal one; otherwise free some disk space and restart the browser.`;
  }
}
