import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Exchange } from './exchange.ts';
import type { FaultInput } from './faults.ts';
import { createMachine } from './machine.ts';
import { DEFAULTS, type SimulatorOptions } from './options.ts';
import { answerAtTheDoor } from './origins.ts';
import type { LoggedRequest } from './request-log.ts';
import { route } from './routes.ts';

export interface Simulator {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string;
  port: number;
  /** All requests so far (not those to /simulator/), live, in order. */
  requests: LoggedRequest[];
  /** Replaces all faults; `[]` takes them away. */
  setFaults(faults: readonly FaultInput[]): void;
  /** As OLLAMA_ORIGINS after a restart. */
  setOrigins(origins: readonly string[]): void;
  /** Ends at once, running requests included. */
  stop(): Promise<void>;
}

/** Starts an Ollama simulator on loopback. It is not a model: see README.md for how its answers come about. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const machine = createMachine(options);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://simulator').pathname;
    const log = machine.log.add(request.method ?? 'GET', path, request.headers.origin ?? null, {
      keep: !path.startsWith('/simulator/'),
    });
    const exchange = new Exchange(request, response, log);
    if (answerAtTheDoor(request, response, machine.origins)) {
      log.status = response.statusCode;
      return;
    }
    void route(machine, exchange);
  });
  server.listen(options.port ?? DEFAULTS.port, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests: machine.log.entries,
    setFaults: (faults) => machine.faults.replace(faults),
    setOrigins: (origins) => {
      machine.origins = [...origins];
    },
    async stop() {
      machine.scheduler.stop();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
