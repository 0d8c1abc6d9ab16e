import 'fake-indexeddb/auto';
import { builtinEngine } from '../../engines/builtin';
import { ollamaEngine } from '../../engines/ollama';
import { createServerClient } from '../../server-client/client';
import { SITES } from '../../sites/registry';
import type { Card } from '../../sites/site';
import { JobSieveDatabase, type LeadRow, leadKey } from '../../store/database';
import { saveResume } from '../../store/resumes';
import { type Settings, settingsSchema } from '../../store/settings';
import { createAgent } from '../agent';
import type { AgentParts } from '../parts';
import { REAL_TIMING } from '../timing';
import { jobsieveServer } from './jobsieve-server';
import { ollama } from './ollama';
import { linkedIn, parse, tabs } from './pages';

let databases = 0;
const DEVICE = '00000000-0000-4000-8000-000000000001';
/** Noon, so that a test that goes on for hours stays within its day. */
export const START = new Date(2026, 10, 22, 12).getTime();

/**
 * The real agent between a server, a model, a site and a browser that a test plays. Time stands still but where the test
 * moves it, or the agent sleeps.
 */
export async function createWorld({
  resume = 'Python, ten years.' as string | null,
  /** Whether the built-in rules are there: for a second opinion, and to choose between resumes. */
  rules = false,
} = {}) {
  const db = new JobSieveDatabase(`world-${databases++}`);
  const server = jobsieveServer();
  const model = ollama();
  const site = linkedIn();
  const browser = tabs();
  const world = {
    db,
    server,
    model,
    site,
    browser,
    now: START,
    settings: settingsSchema.parse({}) as Settings,
    connected: true,
    bugs: [] as unknown[],
    agent: () => start(),
    /** What an agent stands on, for a lane alone. */
    parts: () => parts(),
    lead: (card: Card) => db.leads.get(leadKey(card.source, card.externalId)) as Promise<LeadRow>,
    stages: async () => (await db.leads.orderBy('order').toArray()).map((row) => row.stage),
    counters: async () =>
      Object.fromEntries((await db.counters.toArray()).map(({ name, value }) => [name, value])),
    health: async (id: 'server' | 'ollama' | 'linkedin' | 'naukri') => db.health.get(id),
    /** Lets the agent do all it can, and again after each of so many steps of time (ms). */
    async run(agent: ReturnType<typeof start>, steps = 0, step = 10_000) {
      await agent.wake();
      await agent.settled();
      for (let done = 0; done < steps; done++) {
        world.now += step;
        await agent.wake();
        await agent.settled();
      }
    },
  };

  let workers = 0;
  function parts(): AgentParts {
    return {
      db,
      holder: `worker-${++workers}`,
      now: () => world.now,
      random: () => 0.5,
      sleep: async (ms) => {
        world.now += ms;
      },
      timing: REAL_TIMING,
      settings: async () => world.settings,
      sites: SITES,
      tabs: browser.surface,
      fetch: site.fetch,
      parseDetail: async (source, url, html) => parse(source, url, html),
      server: async () =>
        world.connected
          ? createServerClient({
              url: 'http://127.0.0.1:8787',
              token: 't',
              device: DEVICE,
              fetch: server.fetch,
            })
          : null,
      engine: ({ ollamaUrl: url, ollamaModel }) =>
        ollamaEngine({ url, model: ollamaModel, fetch: model.fetch }),
      builtin: rules ? builtinEngine(() => new Date(world.now)) : null,
    };
  }
  function start() {
    return createAgent(parts(), { ping: () => undefined, report: (error) => world.bugs.push(error) });
  }

  if (resume !== null) await saveResume({ name: 'resume.txt', text: resume }, db, START);
  return world;
}

export type World = Awaited<ReturnType<typeof createWorld>>;

export const showing = (cards: Card[]) => ({ kind: 'cards' as const, layout: 'test', cards, pending: [] });
