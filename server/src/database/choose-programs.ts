import { join } from 'node:path';
import { chooseAccount } from './account.ts';
import { dataVersion } from './cluster.ts';
import { embeddedPackageDir, embeddedPrograms, majorVersion, systemPrograms } from './find-programs.ts';
import type { Account, Programs } from './program.ts';

const WAY_OUT =
  'Set DATABASE_URL to a PostgreSQL (15 or newer) that you have, or install one on this machine.';
const OLDEST = 15;

/** What runs here, best first: the embedded package's programs, then the machine's own. */
export async function* installedPrograms(folder: string): AsyncGenerator<Programs> {
  const packageDir = embeddedPackageDir();
  if (packageDir) yield await embeddedPrograms(packageDir, join(folder, 'libraries'));
  yield* await systemPrograms();
}

/**
 * The first programs that run here, fit the data that is already there and have an account to run under.
 *
 * @param folder exists, and holds or will hold `pgData`
 * @throws Error for people, with what became of each candidate and the way out
 */
export async function choosePrograms(
  candidates: AsyncIterable<Programs> | Iterable<Programs>,
  folder: string,
  pgData: string,
): Promise<{ programs: Programs; account: Account }> {
  const wanted = await dataVersion(pgData);
  const refusals: string[] = [];
  for await (const programs of candidates) {
    try {
      refuseUnfit(await majorVersion(programs), wanted);
      return { programs, account: await chooseAccount(programs, folder) };
    } catch (error) {
      refusals.push(`${programs.binDir}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const tried = refusals.length > 0 ? `\n  ${refusals.join('\n  ')}` : '';
  throw new Error(`The embedded database cannot run on this machine. ${WAY_OUT}${tried}`);
}

function refuseUnfit(version: number, wanted: number | null): void {
  if (wanted !== null && version !== wanted) {
    throw new Error(`is PostgreSQL ${version}, but the data was written by PostgreSQL ${wanted}`);
  }
  if (version < OLDEST) throw new Error(`is PostgreSQL ${version}, which is too old`);
}
