import { spawnSync } from 'node:child_process';
import { findChromium, playwrightCli } from './executable.ts';

/** A way to get Chromium: the announcement, and the commands, each of which has to succeed. */
export interface Installation {
  announcement: string;
  commands: readonly (readonly [program: string, ...args: string[]])[];
}

/** Playwright's download first, since it needs no rights; Debian's package where that cannot be reached. */
export function installations(isRoot: boolean): Installation[] {
  const ways: Installation[] = [
    {
      announcement: 'No Chromium found; downloading the one that belongs to Playwright (about 170 MB)...',
      commands: [[process.execPath, playwrightCli, 'install', 'chromium']],
    },
  ];
  if (isRoot) {
    ways.push({
      announcement: 'The download failed; installing the package "chromium" with apt-get...',
      commands: [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', 'chromium'],
      ],
    });
  }
  return ways;
}

export interface Surroundings {
  find: () => string | null;
  /** @returns whether the command succeeded */
  run: (program: string, args: readonly string[]) => boolean;
  say: (line: string) => void;
  isRoot: boolean;
}

/**
 * Finds a Chromium for the tests and the demo, else installs one.
 *
 * @returns its path
 * @throws Error in one line when there is none and none can be installed
 */
export function ensureChromium({ find, run, say, isRoot }: Surroundings): string {
  const present = find();
  if (present !== null) return present;
  for (const { announcement, commands } of installations(isRoot)) {
    say(announcement);
    if (!commands.every(([program, ...args]) => run(program, args))) continue;
    const installed = find();
    if (installed !== null) {
      say(`Chromium is installed at ${installed}.`);
      return installed;
    }
  }
  throw new Error(
    'The tests and the demo need Chromium, and it could neither be downloaded nor installed. Install it, or set JOBSIEVE_CHROMIUM to the path of a Chromium.',
  );
}

if (import.meta.main) {
  try {
    ensureChromium({
      find: findChromium,
      run: (program, args) =>
        spawnSync(program, args, {
          // The output is progress for people; after a failure, the next announcement is enough.
          stdio: ['ignore', process.stdout.isTTY ? 'inherit' : 'ignore', 'ignore'],
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        }).status === 0,
      say: (line) => process.stderr.write(`${line}\n`),
      isRoot: process.getuid?.() === 0,
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
