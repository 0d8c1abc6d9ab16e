import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { picture } from './picture.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Its own place for temporary files, so that what a demo leaves behind shows. */
let temporary: string;
beforeAll(async () => {
  temporary = await mkdtemp(path.join(tmpdir(), 'demo-test-'));
});
afterAll(() => rm(temporary, { recursive: true, force: true }));

interface Run {
  child: ChildProcess;
  said(): string;
  complained(): string;
  ended: Promise<number | null>;
}

function runDemo(args: string[], env: Record<string, string> = {}): Run {
  // Neither of the two: Node warns of both at once, and the one who runs the tests may have set either.
  const { FORCE_COLOR: _, NO_COLOR: __, ...surroundings } = process.env;
  const child = spawn(process.execPath, [path.join(root, 'e2e/demo/main.ts'), ...args], {
    env: { ...surroundings, TMPDIR: temporary, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  return {
    child,
    said: () => out,
    complained: () => err,
    ended: once(child, 'close').then(([code]) => code),
  };
}

describe('the demo', () => {
  it('tells the main job to its end, leaves a picture of the popup and nothing else', async () => {
    const run = runDemo(['--headless']);
    expect(await run.ended, run.said() + run.complained()).toBe(0);
    const said = run.said();
    expect(run.complained()).toBe('');
    expect(said).not.toContain('\u001b');
    expect(said).toMatch(/simulator\. It is not a model/);
    expect(said).toMatch(/rests 3 to 8 seconds/);
    expect(said).toMatch(
      /10 jobs stand on the page[\s\S]*20 jobs[\s\S]*25 jobs\n[\s\S]*4 of them are on the blacklist/,
    );
    expect(said).toMatch(
      /21 found, \d+ matched, \d+ sieved out\n[\s\S]*Naukri[\s\S]*26 found, 14 matched, 12 sieved out\n/,
    );
    expect(said).toMatch(/14 matches with [1-9][\d.]* kB of text, 12 rejected with 0 bytes/);
    expect(said).toMatch(/the gate kept out 12 texts, [1-9][\d.]* kB/);
    expect(said).toMatch(/not a sentence/);
    expect(said.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ', '6. ']);

    const file = /a picture of the popup: (\S.*\.png)$/m.exec(said)?.[1] ?? '';
    const seen = picture(await readFile(file));
    expect(seen).toMatchObject({ width: 800, height: 1200 });
    expect(seen.colours).toBeGreaterThan(100);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('stops everything on Ctrl-C, wherever it is', async () => {
    const run = runDemo(['--headless']);
    while (!run.said().includes('4 of them are on the blacklist'))
      await once(run.child.stdout as NodeJS.ReadableStream, 'data');
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(130);
    expect(run.said()).toMatch(/Stopped\.\s*$/);
    expect(run.complained()).toBe('');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('says what is wrong with an Ollama that is not there, and stops what it has started', async () => {
    const run = runDemo(['--headless', '--ollama', 'http://127.0.0.1:9', '--model', 'llama3.2']);
    expect(await run.ended).toBe(1);
    expect(run.complained()).toMatch(/The demo did not work out: .*Ollama/);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('says so when there is no Chromium, before it starts anything', async () => {
    const run = runDemo(['--headless'], { JOBSIEVE_CHROMIUM: path.join(temporary, 'chromium') });
    expect(await run.ended).toBe(1);
    expect(run.complained()).toMatch(/JOBSIEVE_CHROMIUM names .*Correct it, or unset it/);
    expect(run.said()).not.toContain('server at');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('explains its options, and one that there is not', async () => {
    const run = runDemo(['--help']);
    expect(await run.ended).toBe(0);
    expect(run.said()).toMatch(/--headless[\s\S]*--ollama/);
    const wrong = runDemo(['--fast']);
    expect(await wrong.ended).toBe(1);
    expect(wrong.complained()).toContain('--fast');
  });
});
