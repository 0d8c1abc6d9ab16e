import { browser } from 'wxt/browser';
import { createServerClient } from '../server-client/client';
import { SITES } from '../sites/registry';
import { deviceId } from '../store/device';
import { database } from '../store/open';
import { readConnection } from '../store/secret';
import { readSettings } from '../store/settings';
import { browserTabs } from './browser-tabs';
import { chromeModel } from './chrome-model';
import { createEngines } from './engines';
import { parseDetail } from './parse-detail';
import type { AgentParts } from './parts';
import type { Timing } from './timing';

/** The agent's surroundings in a real browser. */
export function browserParts(timing: Timing): AgentParts {
  return {
    db: database,
    holder: crypto.randomUUID(),
    now: Date.now,
    random: Math.random,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    timing,
    settings: readSettings,
    sites: SITES,
    tabs: browserTabs,
    fetch: plainFetch,
    parseDetail,
    async server() {
      const device = await deviceId(database);
      const connection = await readConnection();
      if (connection === null) return null;
      const { token, serverUrl: url } = connection;
      return createServerClient({ url, token, device, fetch: plainFetch });
    },
    ...createEngines({
      db: database,
      now: Date.now,
      fetch: plainFetch,
      origin: new URL(browser.runtime.getURL('/')).origin,
      chrome: chromeModel,
      occupations: async () => (await fetch(new URL('occupations.json', browser.runtime.getURL('/')))).json(),
    }),
  };
}

/** A worker's fetch must be called by its own name. */
const plainFetch: typeof fetch = (input, init) => fetch(input, init);
