import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkoutDir } from './checkout.ts';
import { CONFIG_ENTRIES } from './config.ts';

const read = (file: string) => readFileSync(resolve(checkoutDir, file), 'utf8');
const OURS = /\b(JOBSIEVE_[A-Z_]+|OLLAMA_[A-Z_]+|DATABASE_URL|LOG_LEVEL|HOST|PORT)(?=[:=])/g;

describe('the files to run JobSieve with', () => {
  it.each([
    'deploy/compose.yaml',
    'deploy/Dockerfile',
    'deploy/systemd/jobsieve.service',
    'deploy/systemd/jobsieve-worker@.service',
  ])('%s sets variables that there are', (file) => {
    const set = [...read(file).matchAll(OURS)].map(([name]) => name);
    expect(set.filter((name) => !Object.hasOwn(CONFIG_ENTRIES, name))).toEqual([]);
  });

  it('deploy/Dockerfile copies what is there, all that an installation needs', () => {
    const copied = [...read('deploy/Dockerfile').matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, sources = '']) =>
      sources.split(' '),
    );
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((path) => !existsSync(resolve(checkoutDir, path)))).toEqual([]);
  });

  it.each(['deploy/compose.yaml', 'deploy/Dockerfile', 'deploy/systemd/jobsieve.service'])(
    '%s starts what there is',
    (file) => {
      const started = [...read(file).matchAll(/\bserver\/src\/\S+?\.ts/g)].map(([path]) => path);
      expect(started.length).toBeGreaterThan(0);
      expect(started.filter((path) => !existsSync(resolve(checkoutDir, path)))).toEqual([]);
    },
  );

  it('docs/operate.md leads to files that there are', () => {
    const linked = [...read('docs/operate.md').matchAll(/\]\((?!http)([^)#]+)\)/g)].map(
      ([, path = '']) => path,
    );
    const named = [...read('docs/operate.md').matchAll(/\bdeploy\/[\w./@-]*\w/g)].map(
      ([path]) => `../${path}`,
    );
    const missing = [...linked, ...named].filter((path) => !existsSync(resolve(checkoutDir, 'docs', path)));
    expect(linked.length).toBeGreaterThan(2);
    expect(missing.filter((path) => path !== '../deploy/.env')).toEqual([]);
  });
});
