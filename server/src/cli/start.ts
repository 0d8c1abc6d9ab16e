import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { checkoutDir } from '../config/checkout.ts';
import { createPairingCode } from '../modules/pairing/pairing.usecases.ts';
import { engineState } from '../pipeline/workflow-3001/engine-state.ts';
import { addAction } from './command.ts';
import { localUser } from './local-user.ts';
import { checkOllama } from './ollama-check.ts';
import { runServer } from './running-server.ts';
import { untilStopped } from './signals.ts';
import { type Start, startText } from './start-text.ts';

const EXTENSION = resolve(checkoutDir, 'extension/.output/chrome-mv3');

export function addStart(program: Command): void {
  addAction(
    program.command('start').description('run the server and say what to do next'),
    async (surroundings) => {
      const stopped = untilStopped();
      const server = await runServer(surroundings);
      const [user, ollama, pipeline] = await Promise.all([
        localUser(server.sql),
        Promise.all(surroundings.config.OLLAMA_HOSTS.map((host) => checkOllama(host))),
        engineState(surroundings.config),
      ]);
      const pairing = await createPairingCode(server.sql, user.id, new Date());
      const start: Start = {
        url: server.url,
        extension: EXTENSION,
        extension_built: existsSync(resolve(EXTENSION, 'manifest.json')),
        user: user.name,
        code: pairing.code,
        expires_at: pairing.expires_at.toISOString(),
        admin_token: server.adminToken,
        ollama,
        pipeline,
      };
      surroundings.answer(start, startText(start));
      await stopped;
      await server.stop();
    },
  );
}
