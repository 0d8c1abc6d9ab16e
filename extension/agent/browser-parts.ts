import type { Engine } from '../engines/engine';
import { ollamaEngine } from '../engines/ollama';
import { createServerClient } from '../server-client/client';
import { SITES } from '../sites/registry';
import { deviceId } from '../store/device';
import { database } from '../store/open';
import { readConnection } from '../store/secret';
import { readSettings, type Settings } from '../store/settings';
import { browserTabs } from './browser-tabs';
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
    engine: oneEngine(),
    builtin: null,
  };
}

/** A worker's fetch must be called by its own name. */
const plainFetch: typeof fetch = (input, init) => fetch(input, init);

/** The engine is kept while its settings stay: it has learnt how much the model can read. */
function oneEngine(): (settings: Settings) => Engine {
  let kept: { of: string; engine: Engine } | null = null;
  return ({ ollamaUrl: url, ollamaModel: model }) => {
    const of = `${url} ${model}`;
    if (kept?.of !== of) kept = { of, engine: ollamaEngine({ url, model }) };
    return kept.engine;
  };
}
