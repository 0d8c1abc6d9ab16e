import { resolve } from 'node:path';
import { z } from 'zod';
import { checkoutDir } from './checkout.ts';

interface Entry {
  doc: string;
  /** What it takes, to complete "NAME must be ...". */
  takes: string;
  /** The value as it would be written in the environment; null: unset. */
  default: string | null;
  schema: z.ZodType;
}

const absent = <T extends z.ZodType>(schema: T) => schema.optional();

/** Every variable that JobSieve reads. `docs/configuration.md` and `.env.example` are made from this list. */
export const CONFIG_ENTRIES = {
  HOST: {
    doc: 'Address to listen on. Any address other than a loopback address lets other machines in: put TLS in front of it.',
    takes: 'a host name or an IP address',
    default: '127.0.0.1',
    schema: z.string().regex(/^[A-Za-z0-9.:_-]+$/),
  },
  PORT: {
    doc: 'Port to listen on; 0 picks a free one.',
    takes: 'a whole number from 0 to 65535',
    default: '8787',
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().max(65_535)),
  },
  JOBSIEVE_HOSTS: {
    doc: 'Host names under which a proxy on this machine passes requests on, separated by commas. While `HOST` is a loopback address, requests under any other host name are refused, because a web page may be trying to reach this machine.',
    takes: 'one or more host names without port, separated by commas',
    default: null,
    schema: z
      .string()
      .optional()
      .transform((text) => (text ?? '').split(',').flatMap((name) => name.trim() || []))
      .pipe(z.array(z.string().regex(/^[A-Za-z0-9.:_-]+$/))),
  },
  DATABASE_URL: {
    doc: 'Your own PostgreSQL (15 or newer). Unset: the embedded database under `JOBSIEVE_DATA_DIR`.',
    takes: 'an address such as postgres://user:password@host:5432/database',
    default: null,
    schema: absent(z.url({ protocol: /^postgres(ql)?$/ })),
  },
  JOBSIEVE_DATA_DIR: {
    doc: 'Folder of the embedded database. The default is in the checkout; other relative paths are relative to the current folder.',
    takes: 'a path',
    default: '.jobsieve/',
    schema: z
      .string()
      .transform((path) => (path === '.jobsieve/' ? resolve(checkoutDir, path) : resolve(path))),
  },
  JOBSIEVE_ADMIN_TOKEN: {
    doc: "The administrator's token. Unset: one is created at the first start and shown once.",
    takes: 'at least 24 visible ASCII characters without spaces',
    default: null,
    schema: absent(z.string().regex(/^[\x21-\x7e]{24,512}$/)),
  },
  OLLAMA_HOSTS: {
    doc: 'Ollama servers, separated by commas.',
    takes: 'one or more addresses such as http://127.0.0.1:11434, separated by commas',
    default: 'http://127.0.0.1:11434',
    schema: z
      .string()
      .transform((text) => text.split(',').flatMap((host) => host.trim().replace(/\/+$/, '') || []))
      .pipe(z.array(z.url({ protocol: /^https?$/ })).min(1)),
  },
  OLLAMA_NUM_PARALLEL: {
    doc: 'How many calls each Ollama server handles at the same time: the value of its variable of this name.',
    takes: 'a whole number from 1 to 64',
    default: '1',
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(64)),
  },
  OLLAMA_CONTEXT_LENGTH: {
    doc: 'Context size, in tokens, with which the pipeline loads each model, like the variable of this name in Ollama. All calls use one size, because a different size reloads the model; a posting that does not fit gets a larger one. The default holds postings of 15,000 characters and needs 1 to 2 GB beside a 7B model (times `OLLAMA_NUM_PARALLEL`); with less memory take 8192.',
    takes: 'a power of two from 4096 to 65536',
    default: '16384',
    schema: z.enum(['4096', '8192', '16384', '32768', '65536']).transform(Number),
  },
  JOBSIEVE_MODELS: {
    doc: 'Models that the pipeline asks in place of those of its actors, e.g. `mistral:latest=qwen2.5:7b`; a model alone is asked for all. Unset: llama3.2:latest, mistral:latest and qwen2.5:7b.',
    takes: 'actor=model pairs separated by commas, or the name of one model',
    default: null,
    schema: absent(z.string().regex(/^[^\s,=]+(=[^\s,=]+)?(\s*,\s*[^\s,=]+=[^\s,=]+)*$/)),
  },
  JOBSIEVE_ENGINE: {
    doc: 'What does the model steps of the pipeline: Ollama, the built-in rules, or (auto) Ollama if it answers and has all models, and the rules otherwise. A later run with models replaces results by rules.',
    takes: 'auto, ollama or builtin',
    default: 'auto',
    schema: z.enum(['auto', 'ollama', 'builtin']),
  },
  JOB_RECHECK_DAYS: {
    doc: 'A job that was last checked longer ago is checked again when it is found again, unless it was rejected.',
    takes: 'a number of days from 0 to 3650',
    default: '14',
    schema: z
      .string()
      .regex(/^\d+(\.\d+)?$/)
      .transform(Number)
      .pipe(z.number().max(3650)),
  },
  BEESITE_URL: {
    doc: "Search address of Deutsche Bank's BeeSite job board. If you set a different address, such as a replay server's, it also replaces the hosts of the apply links, and nothing is sent to the real ones.",
    takes: 'an http or https address',
    default: 'https://api-deutschebank.beesite.de/search/',
    schema: z.url({ protocol: /^https?$/ }),
  },
  JOBSIEVE_ROLE: {
    doc: 'What this process does: answer requests, process the pipeline, or both.',
    takes: 'all, api or worker',
    default: 'all',
    schema: z.enum(['all', 'api', 'worker']),
  },
  LOG_LEVEL: {
    doc: 'How much is logged, as JSON lines on stderr.',
    takes: 'trace, debug, info, warn, error, fatal or silent',
    default: 'info',
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
  },
} as const satisfies Record<string, Entry>;

export type ConfigName = keyof typeof CONFIG_ENTRIES;
export type Config = { [Name in ConfigName]: z.output<(typeof CONFIG_ENTRIES)[Name]['schema']> };

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the configuration; an empty variable counts as unset.
 *
 * @throws ConfigError that names every bad variable and what it takes, but not its value: it may be a secret
 */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const bad: string[] = [];
  const read = Object.entries<Entry>(CONFIG_ENTRIES).map(([name, entry]) => {
    const result = entry.schema.safeParse(env[name]?.trim() || entry.default || undefined);
    if (!result.success) bad.push(`${name} must be ${entry.takes}.`);
    return [name, result.data];
  });
  if (bad.length > 0) throw new ConfigError(bad.join('\n'));
  return Object.fromEntries(read) as Config;
}
