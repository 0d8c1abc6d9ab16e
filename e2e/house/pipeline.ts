import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SimulatorOptions } from '../ollama-simulator/options.ts';
import { type Simulator, startSimulator } from '../ollama-simulator/simulator.ts';
import { type BeeSiteReplay, startBeeSite } from '../replay/beesite.ts';
import { inventBeeSitePostings } from '../replay/beesite-postings.ts';

const main = path.resolve(import.meta.dirname, '../../server/src/main.ts');

export interface Said<T> {
  code: number;
  said: T;
  errors: string;
}

/** The pipeline as an administrator meets it: its commands, on an empty embedded database, a replayed job board and simulated models. */
export interface PipelineHouse {
  board: BeeSiteReplay;
  ollama: Simulator;
  /** Runs `jobsieve pipeline ... --json`. @returns what it printed, with its exit code */
  pipeline<T>(...args: string[]): Promise<Said<T>>;
  /** The same, while it runs: to be killed or asked to stop. */
  begin<T>(...args: string[]): { process: ChildProcess; said: Promise<Said<T>> };
  stop(): Promise<void>;
}

/**
 * @param options.models what the simulator has; by default the workflow's
 * @param postings how many the board has, invented; by default the recorded or written ones
 */
export async function startPipeline(
  options: SimulatorOptions = {},
  postings?: number,
): Promise<PipelineHouse> {
  const board = await startBeeSite(
    postings === undefined ? {} : { postings: inventBeeSitePostings(postings) },
  );
  const ollama = await startSimulator({
    models: ['llama3.2', 'mistral', 'qwen2.5:7b'],
    maxLoadedModels: 1,
    ...options,
  });
  const dataDir = await mkdtemp(path.join(tmpdir(), 'jobsieve-pipeline-'));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    JOBSIEVE_DATA_DIR: dataDir,
    OLLAMA_HOSTS: ollama.url,
    // What is looked at is the work with models; without them rules would do it.
    JOBSIEVE_ENGINE: 'ollama',
    BEESITE_URL: board.url,
    LOG_LEVEL: 'warn',
  };
  delete env.DATABASE_URL;
  function begin<T>(...args: string[]): { process: ChildProcess; said: Promise<Said<T>> } {
    const command = spawn(process.execPath, [main, 'pipeline', ...args, '--json'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    let errors = '';
    command.stdout.on('data', (data) => {
      printed += data;
    });
    command.stderr.on('data', (data) => {
      errors += data;
    });
    const said = once(command, 'close').then(([code]) => {
      try {
        return { code, said: JSON.parse(printed), errors };
      } catch {
        throw new Error(`pipeline ${args.join(' ')} ended with ${code} and said: ${printed}\n${errors}`);
      }
    });
    // Whoever kills it does not ask what it said.
    said.catch(() => {});
    return { process: command, said };
  }
  return {
    board,
    ollama,
    begin,
    pipeline: (...args) => begin<never>(...args).said,
    async stop() {
      await Promise.all([board.stop(), ollama.stop()]);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
