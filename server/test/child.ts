import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A program of `test/programs` in a process of its own. */
export interface Child {
  /** The next line that it prints; an error with its stderr when it ends first. */
  nextLine(): Promise<string>;
  /** Ends its stdin, the sign to finish, and waits; returns the lines that nobody read. */
  finish(): Promise<string[]>;
  /** SIGKILL: no chance to clean up. */
  kill(): Promise<void>;
}

/** Starts `test/programs/<program>` with this Node, optionally under another account. */
export function startChild(
  program: string,
  args: string[],
  account: { uid?: number; gid?: number } = {},
): Child {
  const child: ChildProcessWithoutNullStreams = spawn(
    process.execPath,
    [join(import.meta.dirname, 'programs', program), ...args],
    { ...account, cwd: '/' },
  );
  const exited = once(child, 'exit');
  const lines: string[] = [];
  let wake = () => {};
  let errors = '';
  let ended = false;
  child.stderr.on('data', (data) => {
    errors += data;
  });
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  reader.on('close', () => {
    ended = true;
    wake();
  });
  return {
    async nextLine() {
      while (lines.length === 0) {
        if (ended) throw new Error(`${program} ended: ${errors}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return lines.shift() ?? '';
    },
    async finish() {
      child.stdin.end();
      const [code] = await exited;
      if (code !== 0) throw new Error(`${program} ended with ${code}: ${errors}`);
      return lines;
    },
    async kill() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
      await exited;
    },
  };
}
