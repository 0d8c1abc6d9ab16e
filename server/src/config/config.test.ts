import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkoutDir } from './checkout.ts';
import { CONFIG_ENTRIES, type ConfigError, loadConfig } from './config.ts';
import { configurationPage, environmentExample } from './docs.ts';

const messageOf = (env: Record<string, string>) => {
  try {
    loadConfig(env);
    return null;
  } catch (error) {
    return (error as ConfigError).message;
  }
};

describe('the configuration', () => {
  it('is complete without a single variable', () => {
    expect(loadConfig({})).toEqual({
      HOST: '127.0.0.1',
      PORT: 8787,
      JOBSIEVE_HOSTS: [],
      DATABASE_URL: undefined,
      JOBSIEVE_DATA_DIR: resolve(checkoutDir, '.jobsieve'),
      JOBSIEVE_ADMIN_TOKEN: undefined,
      OLLAMA_HOSTS: ['http://127.0.0.1:11434'],
      OLLAMA_NUM_PARALLEL: 1,
      OLLAMA_CONTEXT_LENGTH: 16_384,
      JOBSIEVE_MODELS: undefined,
      JOBSIEVE_ENGINE: 'auto',
      JOB_RECHECK_DAYS: 14,
      BEESITE_URL: 'https://api-deutschebank.beesite.de/search/',
      JOBSIEVE_ROLE: 'all',
      LOG_LEVEL: 'info',
    });
  });

  it('takes an empty variable for an unset one', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ' })).toEqual(loadConfig({}));
  });

  it('splits the Ollama hosts', () => {
    expect(loadConfig({ OLLAMA_HOSTS: 'http://a:1/, https://b,' }).OLLAMA_HOSTS).toEqual([
      'http://a:1',
      'https://b',
    ]);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', 'http://localhost'],
    ['DATABASE_URL', 'mysql://root:hunter2@db'],
    ['JOBSIEVE_ADMIN_TOKEN', 'only-twenty-three-chars'],
    ['JOBSIEVE_ADMIN_TOKEN', 'with spaces in it, and long enough'],
    ['JOBSIEVE_HOSTS', 'https://jobs.example.org'],
    ['OLLAMA_HOSTS', 'localhost:11434'],
    ['OLLAMA_HOSTS', ','],
    ['OLLAMA_CONTEXT_LENGTH', '5000'],
    ['OLLAMA_CONTEXT_LENGTH', '131072'],
    ['JOBSIEVE_ENGINE', 'gpt'],
    ['JOB_RECHECK_DAYS', 'soon'],
    ['JOB_RECHECK_DAYS', '-1'],
    ['BEESITE_URL', 'ftp://x'],
    ['JOBSIEVE_ROLE', 'boss'],
    ['LOG_LEVEL', 'loud'],
  ] as const)('refuses %s=%s, says what it takes, and does not repeat the value', (name, value) => {
    const message = messageOf({ [name]: value });
    expect(message).toBe(`${name} must be ${CONFIG_ENTRIES[name].takes}.`);
    expect(message).not.toContain('hunter2');
  });

  it('names all bad variables at once', () => {
    expect(messageOf({ PORT: 'x', LOG_LEVEL: 'y' })?.split('\n')).toHaveLength(2);
  });

  it.each([
    ['docs/configuration.md', configurationPage()],
    ['.env.example', environmentExample()],
  ])('is what %s says (else run `pnpm --filter @jobsieve/server config-docs`)', (file, text) => {
    expect(readFileSync(resolve(checkoutDir, file), 'utf8')).toBe(text);
  });
});
