import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../test/command-line.ts';

/** As much of Ollama as `start` asks for. */
function ollama(models: string[]) {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/api/tags' ? 200 : 404;
    response.end(JSON.stringify({ models: models.map((name) => ({ name })) }));
  });
  return new Promise<{ url: string; close(): void }>((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      done({ url: `http://127.0.0.1:${port}`, close: () => void server.close() });
    });
  });
}

describe('start', () => {
  let dataDir = '';
  const env = (more: Record<string, string> = {}) => ({
    JOBSIEVE_DATA_DIR: dataDir,
    PORT: '0',
    OLLAMA_HOSTS: 'http://127.0.0.1:1',
    ...more,
  });
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'jobsieve-start-'));
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('runs on the embedded database, beside which other commands work, and says what to do next', async () => {
    const model = await ollama(['qwen2.5:latest']);
    const server = command(['start', '--json'], env({ OLLAMA_HOSTS: model.url }));
    const start = JSON.parse(await server.firstLine);
    expect(start.extension).toMatch(/extension[/\\]\.output[/\\]chrome-mv3$/);
    expect(start.admin_token).toMatch(/^js_/);
    expect(start.ollama).toMatchObject([{ host: model.url, state: 'ready' }]);
    expect(start.pipeline).toMatchObject({ engine: 'builtin' });

    const pair = (code: string) =>
      fetch(`${start.url}/agent-forge/pair`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code }),
      });
    expect(await (await pair(start.code)).json()).toMatchObject({ user: { name: start.user } });
    const second = await command(['pair', start.user, '--json'], env()).finished;
    expect((await pair(JSON.parse(second.stdout).code)).status).toBe(200);

    server.kill('SIGINT');
    expect((await server.finished).code).toBe(0);
    model.close();
  });

  it('shows the administrator`s token once, keeps the user, and finds the data of the last time', async () => {
    const added = await command(['user', 'add', 'Later', '--json'], env()).finished;
    expect(added.code).toBe(0);
    const model = await ollama(['llama3']);
    const server = command(['start'], env({ OLLAMA_HOSTS: `${model.url},http://127.0.0.1:1` }));
    await server.firstLine;
    server.kill('SIGTERM');
    const { code, stdout, stderr } = await server.finished;
    model.close();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('js_');
    expect(stdout).not.toContain('for Later');
    expect(stdout).toMatch(/Pairing code {2}[2-9A-Z]{4}-[2-9A-Z]{4}\n/);
    expect(stdout).toContain(`Ollama at ${model.url} answers, but lacks the model. Run: ollama pull qwen2.5`);
    expect(stdout).toContain('Ollama at http://127.0.0.1:1 does not answer.');
    expect(stdout).toContain('by built-in rules, until Ollama has the models');
  });
});
