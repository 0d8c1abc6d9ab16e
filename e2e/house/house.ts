import { existsSync } from 'node:fs';
import path from 'node:path';
import type { LaunchOptions } from '../browser/launch.ts';
import type { SimulatorOptions } from '../ollama-simulator/options.ts';
import { type Simulator, startSimulator } from '../ollama-simulator/simulator.ts';
import { type Replay, startReplay } from '../replay/server.ts';
import { type ServerProcess, startServer } from './server.ts';
import { startWire, type Wire } from './wire.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The built extension on its fast clock (`pnpm test` builds it first); nothing else differs from the real one. */
export const FAST_EXTENSION = path.join(root, 'extension/.output/chrome-mv3-e2e');
/** What users load. */
export const EXTENSION = path.join(root, 'extension/.output/chrome-mv3');

/** Everything that stands around the browser: server, the wire to it, model server (simulated), sites (replayed). */
export interface House {
  server: ServerProcess;
  wire: Wire;
  ollama: Simulator;
  replay: Replay;
  /** To launch a browser that lives in this house. */
  launch: LaunchOptions;
  stop(): Promise<void>;
}

export interface HouseOptions {
  ollama?: SimulatorOptions;
  extensionDir?: string;
  visible?: boolean;
  /** Lets the server work its pipeline on the simulated models, as it does beside a real Ollama. */
  pipeline?: boolean;
}

/** @throws Error when the extension is not built */
export async function buildHouse({
  ollama,
  extensionDir = FAST_EXTENSION,
  visible,
  pipeline = false,
}: HouseOptions = {}): Promise<House> {
  if (!existsSync(path.join(extensionDir, 'manifest.json'))) {
    throw new Error(`${extensionDir} is not built: "pnpm test" and "pnpm demo" build it first`);
  }
  const model = startSimulator({ origins: ['chrome-extension://*'], ...ollama });
  const parts = [
    pipeline ? model.then(({ url }) => startServer({ OLLAMA_HOSTS: url })) : startServer(),
    model,
    startReplay(),
  ] as const;
  const [server, simulator, replay] = await Promise.all(parts).catch(async (error) => {
    // One did not start: the others must not be left behind.
    for (const part of await Promise.allSettled(parts)) {
      if (part.status === 'fulfilled') await part.value.stop();
    }
    throw error;
  });
  const wire = await startWire(server.url);
  return {
    server,
    wire,
    ollama: simulator,
    replay,
    launch: { extensionDir, replay, ...(visible ? { visible } : {}) },
    async stop() {
      await Promise.all([wire.stop(), simulator.stop(), replay.stop()]);
      await server.stop();
    },
  };
}
