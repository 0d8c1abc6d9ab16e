import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { checkoutDir } from '../src/config/checkout.ts';

const MAIN = resolve(checkoutDir, 'server/src/main.ts');

/** A command that runs as its own process. */
export interface RunningCommand {
  /** Resolves with stdout as soon as that holds a whole line; fails when the process ends before. */
  firstLine: Promise<string>;
  finished: Promise<{ code: number | null; stdout: string; stderr: string }>;
  kill(signal: NodeJS.Signals): void;
}

/**
 * Starts `jobsieve ...args` with nothing in its environment but PATH, HOME and `env`.
 *
 * @param program runs instead of `jobsieve`
 */
export function command(args: string[], env: Record<string, string>, program = MAIN): RunningCommand {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const firstLine = new Promise<string>((answer, fail) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stdout.includes('\n')) answer(stdout.slice(0, stdout.indexOf('\n')));
    });
    child.once('close', () => fail(new Error(`it ended without a line on stdout; stderr: ${stderr}`)));
  });
  firstLine.catch(() => {});
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const finished = new Promise<{ code: number | null; stdout: string; stderr: string }>((answer) => {
    child.once('close', (code) => answer({ code, stdout, stderr }));
  });
  return { firstLine, finished, kill: (signal) => void child.kill(signal) };
}
