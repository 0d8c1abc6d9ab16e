import type { Exchange } from './exchange.ts';
import { showRequestSchema } from './inference-request.ts';
import type { Machine } from './machine.ts';
import { describeModel, isInLibrary, isValidName, normalizeName } from './models.ts';
import { Refusal } from './refusal.ts';

/** Of the simulated line and registry; a real download tells its progress about as often. */
const PIECES = 20;

/**
 * `POST /api/pull`: fetches a model, a line a piece. What an aborted pull has fetched is kept, and the next one goes on there,
 * as in the real one.
 */
export async function pull(machine: Machine, exchange: Exchange): Promise<void> {
  const request = await exchange.read(showRequestSchema);
  const asked = request.model || request.name;
  if (!asked || !isValidName(asked)) throw new Refusal(400, 'invalid model name');
  const name = normalizeName(asked);
  exchange.line({ status: 'pulling manifest' });
  // The real one, too, tells this in a line of a stream that has begun.
  if (!isInLibrary(name)) throw new Error('pull model manifest: file does not exist');
  const model = describeModel(name);
  const fault = machine.faults.next({ path: '/api/pull', model: name, text: asked }, normalizeName);
  const layer = {
    status: `pulling ${model.digest.slice(0, 12)}`,
    digest: `sha256:${model.digest}`,
    total: model.bytes,
  };
  const had = machine.pulled.get(name) ?? 0;
  for (let piece = had; piece <= PIECES; piece++) {
    machine.pulled.set(name, piece);
    exchange.line({ ...layer, completed: Math.round((model.bytes * piece) / PIECES) });
    await machine.clock.wait(machine.pullMs / PIECES, exchange.signal);
    if (fault && piece - had === 3) {
      if (fault.kind === 'error') throw new Error(fault.message);
      if (fault.kind === 'cut') return exchange.cut();
      if (fault.kind === 'hang')
        await new Promise((resolve) => exchange.signal.addEventListener('abort', resolve));
    }
    exchange.signal.throwIfAborted();
  }
  machine.pulled.delete(name);
  machine.models.set(name, model);
  for (const status of ['verifying sha256 digest', 'writing manifest', 'success']) exchange.line({ status });
  exchange.end();
}
