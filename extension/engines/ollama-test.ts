import { ollamaFailure } from './ollama-failure';
import type { OllamaTest } from './test-result';

/** ms; `/api/show` needs no model to be loaded. */
const TIMEOUT = 10_000;

/**
 * Tries whether scoring would get through. It has to POST: a GET carries no Origin and is answered even where every
 * scoring would be refused.
 *
 * @param origin this extension's own, as it goes out in requests: `chrome-extension://<id>`
 */
export async function testOllama(
  target: { url: string; model: string },
  origin: string,
  fetch: typeof globalThis.fetch,
): Promise<OllamaTest> {
  const host = target.url.replace(/\/+$/, '');
  const model = target.model.trim();
  try {
    const response = await fetch(`${host}/api/show`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model }),
      credentials: 'omit',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const body: unknown = await response.json().catch(() => null);
    if (response.ok && isModel(body)) return { state: 'ok', message: `Ollama answers and has ${model}.` };
    if (response.ok) throw new TypeError('not Ollama');
    throw Object.assign(new Error(errorIn(body) ?? `Error ${response.status}`), {
      status_code: response.status,
    });
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    const failure = ollamaFailure(timedOut ? new TypeError('timed out') : error, host, model);
    return { state: failure.code, ...explain(failure.code, failure.message, { host, model, origin }) };
  }
}

function explain(
  state: string,
  message: string,
  { host, model, origin }: { host: string; model: string; origin: string },
): Pick<Exclude<OllamaTest, { state: 'ok' }>, 'message' | 'cure'> {
  if (state === 'origin-refused') {
    const why =
      'Ollama runs, but it refuses requests of browser extensions. Allow this one, then test again:';
    return { message: why, cure: originCure(allowed(origin)) };
  }
  if (state === 'model-missing') {
    const why = `Ollama runs, but it does not have the model ${model}. Fetch it, then test again:`;
    return { message: why, cure: [{ system: 'any', command: `ollama pull ${quoted(model)}` }] };
  }
  if (state === 'unreachable') {
    return {
      message: `Nothing that speaks Ollama answers at ${host}. Start Ollama (or install it from https://ollama.com/download), then test again:`,
      cure: [{ system: 'any', command: 'ollama serve' }],
    };
  }
  return { message, cure: [] };
}

/** Firefox gives an extension another origin in every profile, so there the whole scheme is named. */
const allowed = (origin: string) => (origin.startsWith('moz-extension:') ? 'moz-extension://*' : origin);

const originCure = (origin: string) => [
  {
    system: 'Linux (systemd)',
    command: `sudo mkdir -p /etc/systemd/system/ollama.service.d && printf '[Service]\\nEnvironment="OLLAMA_ORIGINS=${origin}"\\n' | sudo tee /etc/systemd/system/ollama.service.d/jobsieve.conf && sudo systemctl daemon-reload && sudo systemctl restart ollama`,
  },
  {
    system: 'macOS (then quit Ollama in the menu bar and start it again)',
    command: `launchctl setenv OLLAMA_ORIGINS "${origin}"`,
  },
  {
    system: 'Windows (then quit Ollama in the task bar and start it again)',
    command: `setx OLLAMA_ORIGINS "${origin}"`,
  },
  {
    system: 'In a shell (instead of a running ollama serve)',
    command: `OLLAMA_ORIGINS='${origin}' ollama serve`,
  },
];

/** The command is shown to be pasted into a shell. */
const quoted = (model: string) => (/^[\w.:/-]+$/.test(model) ? model : `'${model.replaceAll("'", "'\\''")}'`);

const isModel = (body: unknown) =>
  typeof body === 'object' && body !== null && ('details' in body || 'model_info' in body);

function errorIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null;
  return typeof body.error === 'string' ? body.error : null;
}
