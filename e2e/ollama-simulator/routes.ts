import { control } from './control.ts';
import type { Exchange } from './exchange.ts';
import { faultBeforeHeaders } from './generation.ts';
import { chat, generateText } from './inference.ts';
import { loadedModels, show, tags } from './listing.ts';
import type { Machine } from './machine.ts';
import { normalizeName } from './models.ts';
import { pull } from './pull.ts';

type Handler = (machine: Machine, exchange: Exchange) => void | Promise<void>;

const running: Handler = (_, exchange) =>
  exchange.send(200, 'Ollama is running', 'text/plain; charset=utf-8');
const version: Handler = (machine, exchange) => exchange.send(200, { version: machine.version });
const tagList: Handler = (machine, exchange) => exchange.send(200, tags(machine));

const ROUTES: Record<string, Record<string, Handler>> = {
  '/': { GET: running, HEAD: running },
  '/api/version': { GET: version, HEAD: version },
  '/api/tags': { GET: tagList, HEAD: tagList },
  '/api/ps': { GET: (machine, exchange) => exchange.send(200, loadedModels(machine)) },
  '/api/show': { POST: show },
  '/api/pull': { POST: pull },
  '/api/chat': { POST: chat },
  '/api/generate': { POST: generateText },
};
/** Meet their faults themselves, once they know model and text. */
const THEMSELVES = ['/api/chat', '/api/generate', '/api/pull'];

/** Answers a request that has passed the door. Errors become answers here. */
export async function route(machine: Machine, exchange: Exchange): Promise<void> {
  try {
    if (exchange.path.startsWith('/simulator/')) return await control(machine, exchange);
    const methods = ROUTES[exchange.path];
    if (!methods) return exchange.send(404, '404 page not found', 'text/plain');
    const handler = methods[exchange.method];
    if (!handler) return exchange.send(405, '405 method not allowed', 'text/plain');
    if (!THEMSELVES.includes(exchange.path)) {
      const fault = machine.faults.next({ path: exchange.path, model: null, text: '' }, normalizeName);
      exchange.log.fault = fault?.kind ?? null;
      await faultBeforeHeaders(fault, exchange.signal);
    }
    await handler(machine, exchange);
  } catch (error) {
    exchange.fail(error);
  }
}
