import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../../test/command-line.ts';
import { createTestDatabase, testDatabase } from '../../test/test-database.ts';

describe('the commands', () => {
  const database = testDatabase();
  const env = (more: Record<string, string> = {}) => ({ DATABASE_URL: database.url, PORT: '0', ...more });
  const run = (...args: string[]) => command(args, env()).finished;

  it('make a user, a token and a pairing code, with pure JSON on stdout', async () => {
    const user = await run('user', 'add', 'Ada', '--json');
    expect(user).toMatchObject({ code: 0, stderr: '' });
    const { id, ...rest } = JSON.parse(user.stdout);
    expect([typeof id, rest]).toEqual(['number', { name: 'Ada' }]);

    const token = await run('token', 'add', 'ada', '--json');
    expect(Object.keys(JSON.parse(token.stdout))).toEqual(['token']);

    const pair = await run('pair', String(id), '--json');
    const { code, expires_at } = JSON.parse(pair.stdout);
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
    expect(new Date(expires_at).toISOString()).toBe(expires_at);
  });

  it('make an administrator with --admin', async () => {
    expect((await run('user', 'add', 'Root', '--admin', '--json')).code).toBe(0);
    expect(await database.sql`select role from users where name = 'Root'`).toEqual([{ role: 'admin' }]);
  });

  it('answer people without --json: the token alone, the code in two halves', async () => {
    expect((await run('user', 'add', 'Grace')).stdout).toMatch(/^Made the user "Grace" \(id \d+\)\./);
    expect((await run('token', 'add', 'Grace')).stdout).toMatch(/^js_[\w-]{43}\n$/);
    expect((await run('pair', 'Grace')).stdout).toMatch(
      /^[2-9A-Z]{4}-[2-9A-Z]{4} {2}\(for Grace, good once until /,
    );
  });

  it('say what is wrong on stderr, nothing on stdout, and exit with 1', async () => {
    await run('user', 'add', 'Twice');
    const cases: [string[], RegExp][] = [
      [['user', 'add', 'twice', '--json'], /There is a user named "twice" already/],
      [['user', 'add', '42'], /must not be digits only/],
      [['token', 'add', 'nobody', '--json'], /There is no user "nobody"/],
      [['pair', 'nobody'], /There is no user "nobody"/],
      [['dance'], /unknown command 'dance'/],
    ];
    for (const [args, message] of cases) {
      const { code, stdout, stderr } = await run(...args);
      expect([args, code, stdout]).toEqual([args, 1, '']);
      expect(stderr).toMatch(message);
    }
  });

  it('name a bad variable and what it takes', async () => {
    const { code, stderr } = await command(['migrate'], env({ PORT: 'eighty' })).finished;
    expect([code, stderr]).toEqual([1, 'PORT must be a whole number from 0 to 65535.\n']);
  });

  it('say that a database is up to date', async () => {
    expect((await run('migrate', '--json')).stdout).toBe('{"applied":[]}\n');
    expect((await run('migrate')).stdout).toBe('The database is up to date.\n');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('serve until %s, and end with 0', async (signal) => {
    const server = command(['serve', '--json'], env({ JOBSIEVE_ADMIN_TOKEN: 'a-configured-admin-token' }));
    const { url, admin_token } = JSON.parse(await server.firstLine);
    expect(admin_token).toBeNull();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const headers = { authorization: 'Bearer a-configured-admin-token' };
    expect((await fetch(`${url}/admin/users`, { headers })).status).toBe(200);
    server.kill(signal);
    const { code, stderr } = await server.finished;
    expect(code).toBe(0);
    const lines = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toContainEqual(expect.objectContaining({ path: '/admin/users', status: 200 }));
    expect(stderr).not.toContain('a-configured-admin-token');
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('work while the server runs, and what they make works there', async () => {
    const server = command(['serve', '--json'], env());
    const { url } = JSON.parse(await server.firstLine);
    await run('user', 'add', 'Guest');
    const { code } = JSON.parse((await run('pair', 'Guest', '--json')).stdout);
    const answer = await fetch(`${url}/agent-forge/pair`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    expect(await answer.json()).toMatchObject({ user: { name: 'Guest' } });
    server.kill('SIGTERM');
    await server.finished;
  });

  it('back everything up while the server runs, and restore it elsewhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jobsieve-commands-'));
    const empty = await createTestDatabase({ migrated: false });
    try {
      const file = join(folder, 'all.backup.gz');
      await run('user', 'add', 'Kept');
      const made = await run('backup', file, '--json');
      expect(made).toMatchObject({ code: 0, stderr: '' });
      expect(JSON.parse(made.stdout)).toMatchObject({ file });
      expect(await run('backup', file)).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(/there already/),
      });

      const there = { DATABASE_URL: empty.url };
      const restored = await command(['restore', file], there).finished;
      expect(restored).toMatchObject({ code: 0, stderr: '' });
      expect(restored.stdout).toMatch(/^Restored \d+ rows/);
      expect((await command(['token', 'add', 'Kept'], there).finished).stdout).toMatch(/^js_/);
      expect((await command(['restore', file], there).finished).stderr).toMatch(/not empty/);
    } finally {
      await empty.drop();
      await rm(folder, { recursive: true });
    }
  });

  it('say that a port is in use and what to do', async () => {
    const squatter = createServer();
    await new Promise<void>((done) => squatter.listen(0, '127.0.0.1', done));
    const { port } = squatter.address() as { port: number };
    const { code, stdout, stderr } = await command(
      ['serve'],
      env({ PORT: String(port), LOG_LEVEL: 'silent' }),
    ).finished;
    squatter.close();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(new RegExp(`^Port ${port} on 127.0.0.1 is in use.*set PORT`));
  });
});
