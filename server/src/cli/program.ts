import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { checkoutDir } from '../config/checkout.ts';
import { openWorkflow3001 } from '../pipeline/workflow-3001/open.ts';
import { addBackup } from './backup.ts';
import { addMigrate } from './migrate.ts';
import { addPair } from './pair.ts';
import { addPipeline } from './pipeline.ts';
import { addRestore } from './restore.ts';
import { addServe } from './serve.ts';
import { addStart } from './start.ts';
import { addToken } from './token.ts';
import { addUser } from './user.ts';
import { addWorker } from './worker.ts';

/**
 * Runs a command line.
 *
 * @param args without node and script
 * @returns exit code: 0, or 1 after saying on stderr what went wrong
 */
export async function runCli(args: string[]): Promise<number> {
  const program = new Command('jobsieve').description(
    'Only store what matters: filter early, enrich selectively.',
  );
  for (const add of [addServe, addStart, addMigrate, addBackup, addRestore, addUser, addToken, addPair])
    add(program);
  addWorker(program, openWorkflow3001);
  addPipeline(program, openWorkflow3001);
  try {
    const settings = resolve(checkoutDir, '.env');
    if (existsSync(settings)) process.loadEnvFile(settings);
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
