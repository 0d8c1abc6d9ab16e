import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(import.meta.dirname, '../..');
const main = path.join(root, 'server/src/main.ts');

/** The server as a user runs it: a process of its own, on an embedded database in a temporary folder. */
export interface ServerProcess {
  url: string;
  /** The folder of its embedded database, which other processes may open, too. */
  dataDir: string;
  adminToken: string;
  /** Runs a command of the product against the same database. @returns what it printed as JSON */
  jobsieve<T>(...args: string[]): Promise<T>;
  /** Stops the process and keeps its data, like a machine that is down for a while. */
  goDown(): Promise<void>;
  /** Starts it again, on the same port and data. */
  comeBack(): Promise<void>;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** Starts `jobsieve serve`. @param env more of the product's variables, e.g. OLLAMA_HOSTS */
export async function startServer(env: Record<string, string> = {}): Promise<ServerProcess> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'jobsieve-e2e-'));
  const port = await freePort();
  const adminToken = 'admin-token-for-the-tests';
  const surroundings = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    JOBSIEVE_DATA_DIR: dataDir,
    JOBSIEVE_ADMIN_TOKEN: adminToken,
    LOG_LEVEL: 'warn',
    // Postings wait because there is no model, so nothing happens that the test does not ask for.
    JOBSIEVE_ENGINE: 'ollama',
    ...env,
  };
  delete (surroundings as Record<string, string | undefined>).DATABASE_URL;
  let child: ChildProcess | null = null;

  async function start(): Promise<void> {
    const started = spawn(process.execPath, [main, 'serve', '--json'], {
      env: surroundings,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    let errors = '';
    started.stderr.on('data', (data) => {
      errors += data;
    });
    const ended = once(started, 'exit').then(([code]) => {
      throw new Error(`the server ended with ${code}: ${errors}`);
    });
    ended.catch(() => undefined);
    await Promise.race([once(createInterface({ input: started.stdout }), 'line'), ended]);
  }

  async function goDown(): Promise<void> {
    const running = child;
    child = null;
    if (running === null || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    await ended;
  }

  await start().catch(async (error) => {
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  });
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    adminToken,
    async jobsieve(...args) {
      const command = spawn(process.execPath, [main, ...args, '--json'], {
        env: surroundings,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let printed = '';
      command.stdout.on('data', (data) => {
        printed += data;
      });
      const [code] = await once(command, 'close');
      if (code !== 0) throw new Error(`jobsieve ${args.join(' ')} ended with ${code}: ${printed}`);
      return JSON.parse(printed);
    },
    goDown,
    comeBack: start,
    async stop() {
      await goDown();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
