import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startChild } from '../../test/child.ts';
import { dataFolder, killServer } from '../../test/data-folder.ts';
import { connect } from './client.ts';
import { startEmbedded } from './embedded.ts';
import { embeddedPackageDir, embeddedPrograms, systemPrograms } from './find-programs.ts';
import { runningPostmaster } from './postmaster.ts';

const isRoot = process.getuid?.() === 0;
const serverOf = (dataDir: string) => runningPostmaster(join(dataDir, 'postgres'));

/** One query on a connection of its own. */
async function ask(url: string, query: string): Promise<unknown> {
  const sql = connect(url, { max: 1 });
  try {
    return Object.values((await sql.unsafe(query))[0] ?? {})[0];
  } finally {
    await sql.end();
  }
}

function hold(...args: Parameters<typeof startChild> extends [string, ...infer Rest] ? Rest : never) {
  const child = startChild('hold-database.ts', ...args);
  onTestFinished(() => child.kill());
  const told = child.nextLine().then((line) => JSON.parse(line) as Told);
  return { ...child, told };
}
interface Told {
  adopted: boolean;
  url: string;
  libraryPath: string | null;
}

describe('the embedded database', () => {
  it('starts on an empty folder, is stopped, and has kept what was written', async () => {
    const dataDir = join(await dataFolder(), 'made', 'on', 'demand');
    const first = await startEmbedded({ dataDir });
    expect(first.adopted).toBe(false);
    await ask(first.url, 'create table kept as select 7 as value');
    await first.stop();
    await first.stop();
    expect(await serverOf(dataDir)).toBeNull();

    const second = await startEmbedded({ dataDir });
    expect(second.adopted).toBe(false);
    expect(await ask(second.url, 'select value from kept')).toBe(7);
    await second.stop();
  });

  it('listens on this machine only, wants its password, and hides it', async () => {
    const dataDir = await dataFolder();
    const database = await startEmbedded({ dataDir });
    expect(await ask(database.url, 'show listen_addresses')).toBe('127.0.0.1');
    const { port } = new URL(database.url);
    const wrong = database.url.replace(/:[^:@]+@/, ':wrong@');
    await expect(ask(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal)?.address;
    if (outside) {
      await expect(
        ask(`postgres://jobsieve:x@${outside}:${port}/jobsieve`, 'select 1'),
      ).rejects.toMatchObject({
        code: 'ECONNREFUSED',
      });
    }
    const file = await stat(join(dataDir, 'postgres', 'jobsieve-password'));
    expect((file.mode & 0o777).toString(8)).toBe('600');
    await database.stop();
  });

  it('orders and folds text alike on every machine', async () => {
    const database = await startEmbedded({ dataDir: await dataFolder() });
    expect(
      await ask(
        database.url,
        "select lower('ÄÖÜ') || (select string_agg(t, '' order by t) from unnest(array['b','a','B']) t)",
      ),
    ).toBe('äöüBab');
    await database.stop();
  });

  it('runs from any other PostgreSQL by the same code', async ({ skip }) => {
    const [programs] = await systemPrograms();
    skip(!programs, 'no PostgreSQL on this machine');
    const database = await startEmbedded({
      dataDir: await dataFolder(),
      candidates: programs ? [programs] : [],
    });
    expect(database.binDir).toBe(programs?.binDir);
    expect(await ask(database.url, 'select 1')).toBe(1);
    await database.stop();
  });

  it('falls back to the next PostgreSQL where the first does not run, and else names the way out', async () => {
    const dataDir = await dataFolder();
    const broken = { binDir: join(dataDir, 'nothing-here'), libraryPath: null };
    await expect(startEmbedded({ dataDir, candidates: [broken] })).rejects.toThrow('Set DATABASE_URL');
    const programs = await embeddedPrograms(embeddedPackageDir() ?? '', join(dataDir, 'libraries'));
    const database = await startEmbedded({ dataDir, candidates: [broken, programs] });
    expect(database.binDir).toBe(programs.binDir);
    await database.stop();
  });

  it('says so when the data was written by another version', async () => {
    const dataDir = await dataFolder();
    await (await startEmbedded({ dataDir })).stop();
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '14\n');
    await expect(startEmbedded({ dataDir })).rejects.toThrow('written by PostgreSQL 14');
  });
});

describe('an embedded database in several processes', () => {
  it('is joined by the second and stays when that one leaves', async () => {
    const dataDir = await dataFolder();
    const server = await startEmbedded({ dataDir });
    const visitor = hold([dataDir]);
    expect(await visitor.told).toMatchObject({ adopted: true, url: server.url });
    expect(await visitor.finish()).toEqual(['gone']);
    expect(await ask(server.url, 'select 1')).toBe(1);
    await server.stop();
    expect(await serverOf(dataDir)).toBeNull();
  });

  it('stays for the second when the first, which started it, leaves; the last one stops it', async () => {
    const dataDir = await dataFolder();
    const first = hold([dataDir]);
    await first.told;
    const second = await startEmbedded({ dataDir });
    expect(second.adopted).toBe(true);
    await first.finish();
    expect(await ask(second.url, 'select 1')).toBe(1);
    await second.stop();
    expect(await serverOf(dataDir)).toBeNull();
  });

  it('is made once when many start at the same moment', async () => {
    const dataDir = await dataFolder();
    const starters = [hold([dataDir]), hold([dataDir]), hold([dataDir])];
    const told = await Promise.all(starters.map(({ told }) => told));
    expect(new Set(told.map(({ url }) => url)).size).toBe(1);
    await Promise.all(starters.map(({ finish }) => finish()));
    expect(await serverOf(dataDir)).toBeNull();
    expect((await readdir(dataDir)).filter((name) => name.startsWith('postgres'))).toEqual(['postgres']);
  });

  it('is there for the one that starts while another stops it', async () => {
    const dataDir = await dataFolder();
    let leaving = Promise.resolve();
    for (let round = 0; round < 8; round += 1) {
      const [next] = await Promise.all([startEmbedded({ dataDir }), leaving]);
      expect(await ask(next.url, 'select 1')).toBe(1);
      leaving = next.stop();
    }
    await leaving;
    expect(await serverOf(dataDir)).toBeNull();
  });

  it('is adopted after the process that started it was killed, and stopped by the adopter', async () => {
    const dataDir = await dataFolder();
    const killed = hold([dataDir]);
    const { url } = await killed.told;
    await ask(url, 'create table kept as select 7 as value');
    await killed.kill();
    const left = await serverOf(dataDir);
    expect(left).not.toBeNull();

    const adopter = await startEmbedded({ dataDir });
    expect(adopter.adopted).toBe(true);
    expect(adopter.url).toBe(url);
    expect((await serverOf(dataDir))?.pid).toBe(left?.pid);
    expect(await ask(adopter.url, 'select value from kept')).toBe(7);
    await adopter.stop();
    expect(await serverOf(dataDir)).toBeNull();
  });
});

describe('an embedded database after a crash', () => {
  it('starts again while the backends of a killed server still hold its memory', async () => {
    const dataDir = await dataFolder();
    const holder = hold([dataDir]);
    await holder.told;
    await holder.kill();
    await killServer(dataDir);
    const next = await startEmbedded({ dataDir });
    expect(await ask(next.url, 'select 1')).toBe(1);
    await next.stop();
  });

  it('is brought back at the same address while a process uses it', async () => {
    const dataDir = await dataFolder();
    const database = await startEmbedded({ dataDir });
    await killServer(dataDir);
    const sql = connect(database.url, { max: 1 });
    let answer: unknown;
    while (answer === undefined) {
      answer = await sql`select 7 as value`.then(
        ([row]) => row?.value,
        () => undefined,
      );
    }
    expect(answer).toBe(7);
    await sql.end();
    // Its presence counts again, too: a visitor does not stop it.
    const visitor = hold([dataDir]);
    await visitor.told;
    await visitor.finish();
    expect(await ask(database.url, 'select 1')).toBe(1);
    await database.stop();
    expect(await serverOf(dataDir)).toBeNull();
  });

  it('starts when the process id that a dead server left now belongs to a stranger', async () => {
    const dataDir = await dataFolder();
    await (await startEmbedded({ dataDir })).stop();
    const file = join(dataDir, 'postgres', 'postmaster.pid');
    await writeFile(
      file,
      `${process.pid}\n${join(dataDir, 'postgres')}\n1700000000\n1\n\n127.0.0.1\n1 1\nready\n`,
    );
    const database = await startEmbedded({ dataDir });
    expect(database.adopted).toBe(false);
    expect(await ask(database.url, 'select 1')).toBe(1);
    await database.stop();
  });
});

describe('the libraries of the embedded package', () => {
  /** The package as npm leaves it: without its links. */
  async function freshPackage(folder: string): Promise<string> {
    const packageDir = join(folder, 'package');
    const original = embeddedPackageDir() ?? '';
    await cp(join(original, 'native'), join(packageDir, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    const links = JSON.parse(await readFile(join(original, 'native/pg-symlinks.json'), 'utf8')) as {
      target: string;
    }[];
    for (const { target } of links) await rm(join(packageDir, target), { force: true });
    return packageDir;
  }

  it('are linked in place', async () => {
    const folder = await dataFolder();
    const child = hold([join(folder, 'data'), await freshPackage(folder)]);
    expect(await child.told).toMatchObject({ adopted: false, libraryPath: null });
    await child.finish();
  });

  it('are linked elsewhere when the package cannot be written', async () => {
    const folder = await dataFolder();
    const packageDir = await freshPackage(folder);
    await chmod(join(packageDir, 'native/lib'), 0o555);
    onTestFinished(() => chmod(join(packageDir, 'native/lib'), 0o755));
    const dataDir = join(folder, 'data');
    await mkdir(dataDir);
    // To root nothing is read-only, so root tries it as somebody else.
    if (isRoot) await promisify(execFile)('chown', ['nobody', dataDir]);
    const [uid, gid] = (await promisify(execFile)('sh', ['-c', 'id -u nobody; id -g nobody'])).stdout
      .split('\n')
      .map(Number);
    const child = hold([dataDir, packageDir], isRoot && uid && gid ? { uid, gid } : {});
    expect(await child.told).toMatchObject({
      adopted: false,
      libraryPath: [join(dataDir, 'libraries'), join(packageDir, 'native/lib')].join(':'),
    });
    await child.finish();
  });
});

describe.runIf(isRoot)('an embedded database of root', () => {
  it('runs under another account', async () => {
    const dataDir = await dataFolder();
    const database = await startEmbedded({ dataDir });
    expect((await stat(join(dataDir, 'postgres'))).uid).not.toBe(0);
    await database.stop();
  });

  it('runs in a folder that is closed to every other account, as /root is', async () => {
    const folder = await dataFolder();
    await chmod(folder, 0o700);
    const database = await startEmbedded({ dataDir: join(folder, 'checkout', '.jobsieve') });
    expect(await ask(database.url, 'select 1')).toBe(1);
    await database.stop();
  });

  it('runs there also on a machine without user namespaces', async ({ skip }) => {
    const setpriv = '/usr/bin/setpriv';
    skip(!(await stat(setpriv).catch(() => null)), 'no setpriv on this machine');
    const folder = await dataFolder();
    const path = await dataFolder();
    await symlink(setpriv, join(path, 'setpriv'));
    await chmod(folder, 0o700);
    vi.stubEnv('PATH', path);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const database = await startEmbedded({ dataDir: join(folder, '.jobsieve') });
    expect(await ask(database.url, 'select 1')).toBe(1);
    await database.stop();
  });

  it('still opens when its folder was closed or opened since', async () => {
    const folder = await dataFolder();
    const dataDir = join(folder, '.jobsieve');
    for (const mode of [0o711, 0o700, 0o711]) {
      await chmod(folder, mode);
      const database = await startEmbedded({ dataDir });
      expect(await ask(database.url, 'select 1')).toBe(1);
      await database.stop();
    }
  });
});
