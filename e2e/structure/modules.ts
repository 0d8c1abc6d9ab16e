/** A module of the product: a folder or a single file, and what it may depend on. */
export interface Module {
  /** From the root of the repository. */
  path: string;
  /** What it holds, for ARCHITECTURE.md. */
  holds: string;
  /**
   * Folders and files that it may import from, besides itself, packages and `shared/src/contracts`. Null for code outside the
   * product, which may import anything.
   */
  mayImport: readonly string[] | null;
}

/**
 * The modules of the product in the order in which ARCHITECTURE.md lists them. `structure.test.ts` fails on an import that is
 * not allowed here and on a table in ARCHITECTURE.md that differs; `node e2e/structure/write-table.ts` writes the table.
 * The longest path that matches a file is its module.
 */
export const MODULES: readonly Module[] = [
  {
    path: 'shared/src/contracts',
    holds: 'zod schemas of all data that crosses the wire, their limits and inferred types',
    mayImport: ['shared/src/gate.ts'],
  },
  { path: 'shared/src/gate.ts', holds: 'the gate at 30, defined once', mayImport: [] },
  {
    path: 'shared/src/rubric.ts',
    holds: 'the meaning of each band of scores',
    mayImport: ['shared/src/gate.ts'],
  },
  {
    path: 'shared/src/ollama',
    holds: 'Ollama code that extension and server share: context size, `format`, repetition',
    mayImport: [],
  },
  {
    path: 'shared/src/same-job',
    holds: 'the fingerprint of a job, a cautious test of which postings are the same job',
    mayImport: [],
  },
  {
    path: 'shared/src/statistics',
    holds: 'confidence intervals of proportions (Wilson)',
    mayImport: [],
  },
  {
    path: 'shared/src/text',
    holds: 'folding of styled letters to plain ones, with a map back to the original for quotations',
    mayImport: [],
  },
  {
    path: 'shared/src/skills',
    holds:
      'the vocabulary of skills, built from `shared/vocabulary`; finding the skills that a text names, the demands and the activities',
    mayImport: ['shared/src/text'],
  },
  {
    path: 'shared/src/posting',
    holds: 'what rules can read in a posting, German and English, and the one list of headings',
    mayImport: ['shared/src/skills', 'shared/src/text'],
  },
  {
    path: 'shared/src/resume',
    holds: 'what rules can read in a resume, German and English',
    mayImport: ['shared/src/posting', 'shared/src/skills', 'shared/src/text'],
  },
  {
    path: 'shared/src/red-flags',
    holds: 'patterns of postings that are not real openings, with quotations',
    mayImport: ['shared/src/posting', 'shared/src/skills', 'shared/src/text'],
  },
  {
    path: 'shared/src/occupations',
    holds:
      'which words indicate which occupation: our own families in English and German, and the table derived from ESCO and O*NET (`shared/occupations`), which is loaded before the first score',
    mayImport: ['shared/src/skills'],
  },
  {
    path: 'shared/src/scoring',
    holds: 'the built-in scorer: no model, deterministic; `e2e/evaluate/fit.ts` fits its weights',
    mayImport: [
      'shared/src/gate.ts',
      'shared/src/occupations',
      'shared/src/posting',
      'shared/src/resume',
      'shared/src/skills',
    ],
  },
  {
    path: 'extension/sites',
    holds:
      'an adapter for each site: `matches`, `readCards`, `readDetail`, `nextPage`, `jobPage`; pure functions of a document',
    mayImport: ['shared/src/posting'],
  },
  {
    path: 'extension/content',
    holds:
      'when to read a page: mutations, scrolling, navigation within the page; the scan; the outline of a page',
    mayImport: ['extension/sites', 'extension/protocol.ts', 'extension/messaging.ts'],
  },
  {
    path: 'extension/engines',
    holds:
      'the scorers behind one interface: Ollama, the browser’s model, the built-in rules; `judge` checks evidence and asks again near the gate',
    mayImport: [
      'shared/src/gate.ts',
      'shared/src/rubric.ts',
      'shared/src/occupations',
      'shared/src/ollama',
      'shared/src/posting',
      'shared/src/resume',
      'shared/src/scoring',
      'shared/src/skills',
    ],
  },
  {
    path: 'extension/store',
    holds: 'Dexie tables, settings, the encrypted token',
    mayImport: [
      'extension/sites',
      'extension/engines',
      'shared/src/gate.ts',
      'shared/src/same-job',
      'shared/src/statistics',
    ],
  },
  { path: 'extension/server-client', holds: 'the agent API over fetch', mayImport: [] },
  {
    path: 'extension/protocol.ts',
    holds: 'every message with its schemas, allowed senders and timeout',
    mayImport: ['extension/sites', 'extension/engines'],
  },
  {
    path: 'extension/messaging.ts',
    holds: 'sending and receiving these messages',
    mayImport: ['extension/protocol.ts'],
  },
  {
    path: 'extension/zod-without-eval.ts',
    holds: 'zod configured for a content security policy without eval',
    mayImport: [],
  },
  {
    path: 'extension/character-maps.ts',
    holds: 'the list of pdf.js files that the build ships',
    mayImport: [],
  },
  {
    path: 'extension/agent',
    holds: 'decides what to do next, as rows with leases: intake, the job loops, pace and back-off',
    mayImport: [
      'extension/sites',
      'extension/engines',
      'extension/store',
      'extension/server-client',
      'extension/protocol.ts',
      'extension/messaging.ts',
      'shared/src/gate.ts',
      'shared/src/same-job',
    ],
  },
  {
    path: 'extension/resume',
    holds:
      'turns resume files into text: the tree of a Word document, PDF pages as columns and lines, old encodings; refuses what cannot be read and says why',
    mayImport: ['shared/src/resume', 'shared/src/skills'],
  },
  {
    path: 'extension/ui',
    holds: 'Preact components and hooks',
    mayImport: [
      'extension/store',
      'extension/protocol.ts',
      'extension/messaging.ts',
      'extension/resume',
      'extension/sites',
      'extension/agent/blacklist.ts',
      'extension/agent/timing.ts',
      'extension/engines',
      'shared/src/gate.ts',
      'shared/src/rubric.ts',
    ],
  },
  { path: 'extension/entrypoints', holds: 'wiring only', mayImport: ['extension'] },
  { path: 'server/src/clock.ts', holds: 'the time, replaceable in tests', mayImport: [] },
  { path: 'server/src/log.ts', holds: 'the log', mayImport: [] },
  {
    path: 'server/src/http',
    holds: 'errors, request ids, request logs, authentication, bodies, listening',
    mayImport: ['server/src/clock.ts'],
  },
  {
    path: 'server/src/database',
    holds: 'the embedded PostgreSQL, the client, migrations, backup and restore',
    mayImport: [],
  },
  {
    path: 'server/src/config',
    holds: 'every variable, declared once; the documentation is generated from it',
    mayImport: [],
  },
  {
    path: 'server/src/app-parts.ts',
    holds: 'the parts of the app: configuration, database, log, clock, pipeline',
    mayImport: [
      'server/src/config',
      'server/src/database',
      'server/src/log.ts',
      'server/src/clock.ts',
      'server/src/pipeline',
    ],
  },
  {
    path: 'server/src/modules',
    holds: 'a folder for each feature: routes, use cases, repository; operations describe the routes',
    mayImport: [
      'server/src/http',
      'server/src/database',
      'server/src/clock.ts',
      'server/src/app-parts.ts',
      'server/src/pipeline',
      'server/src/sources',
      'shared/src/gate.ts',
      'shared/src/same-job',
      'shared/src/ollama',
    ],
  },
  {
    path: 'server/src/openapi',
    holds: 'describes every route from its own schemas: `/openapi.json`, `/docs`, examples that a test sends',
    mayImport: ['server/src/http', 'server/src/modules', 'server/src/metrics'],
  },
  {
    path: 'server/src/metrics',
    holds: '`/metrics`: requests of the process, pipeline of the whole installation',
    mayImport: ['server/src/http', 'server/src/database', 'server/src/pipeline/views'],
  },
  {
    path: 'server/src/models',
    holds: 'model hosts: available models, structured answers, early stop, back-off; rules as a substitute',
    mayImport: ['server/src/pipeline/engine', 'server/src/database/log.ts', 'shared/src/ollama'],
  },
  {
    path: 'server/src/builtin',
    holds: 'the result of each model step of the workflow by rules, without a model',
    mayImport: [
      'shared/src/posting',
      'shared/src/red-flags',
      'shared/src/skills',
      'shared/src/text',
      'shared/src/ollama',
    ],
  },
  {
    path: 'server/src/sources',
    holds: 'job boards: BeeSite',
    mayImport: ['server/src/database', 'server/src/pipeline/engine'],
  },
  {
    path: 'server/src/pipeline/engine',
    holds: 'executes workflows in waves; knows steps, actors and queues, but no jobs',
    mayImport: ['server/src/database'],
  },
  {
    path: 'server/src/pipeline',
    holds:
      'the sixteen steps of workflow 3001 as one table, their prompts, schemas and scripts; views of the pipeline',
    mayImport: [
      'server/src/database',
      'server/src/builtin',
      'server/src/models',
      'server/src/sources',
      'server/src/config',
      'shared/src/ollama',
    ],
  },
  {
    path: 'server/src/admin-pages',
    holds: 'the administrator’s pages: sign-in, server-rendered pages, one script that keeps them up to date',
    mayImport: [
      'server/src/modules',
      'server/src/pipeline/views',
      'server/src/sources/sources.ts',
      'server/src/http',
      'server/src/database',
      'server/src/clock.ts',
      'server/src/log.ts',
      'server/src/app-parts.ts',
    ],
  },
  { path: 'server/src/app.ts', holds: 'the app as one function of its parts', mayImport: ['server/src'] },
  { path: 'server/src/cli', holds: 'one file for each verb', mayImport: ['server/src'] },
  { path: 'server/src/main.ts', holds: 'the program', mayImport: ['server/src/cli'] },
  {
    path: 'e2e/ollama-simulator',
    holds: 'an Ollama that speaks the real API; its answers are computed, not a model’s',
    mayImport: null,
  },
  { path: 'e2e/replay', holds: 'job pages over HTTPS under the real host names', mayImport: null },
  {
    path: 'e2e/evaluate',
    holds: 'scores, skills and red flags against labelled data: `pnpm evaluate`',
    mayImport: null,
  },
  {
    path: 'e2e/house, browser, tests, demo',
    holds: 'the built extension in real Chromium against the real server',
    mayImport: null,
  },
];
