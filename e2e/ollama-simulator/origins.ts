import type { IncomingMessage, ServerResponse } from 'node:http';

const LOOPBACK = ['localhost', '127.0.0.1', '0.0.0.0'].flatMap((host) => [
  `http://${host}`,
  `https://${host}`,
  `http://${host}:*`,
  `https://${host}:*`,
]);
/** What Ollama allows without OLLAMA_ORIGINS. No browser extension is among them. */
export const DEFAULT_ORIGINS = [
  ...LOOPBACK,
  'app://*',
  'file://*',
  'tauri://*',
  'vscode-webview://*',
  'vscode-file://*',
];

/** Headers that a preflight answer allows; the real one names some more for other APIs. */
const ALLOWED_HEADERS = 'Authorization,Content-Type,User-Agent,Accept,X-Requested-With';

function matches(origin: string, pattern: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return origin === pattern;
  return origin.startsWith(pattern.slice(0, star)) && origin.endsWith(pattern.slice(star + 1));
}

/** @param extra patterns as in OLLAMA_ORIGINS: exact, with one `*`, or `*` for all */
export function isAllowedOrigin(origin: string, extra: string[]): boolean {
  return [...extra.map((pattern) => pattern.trim().toLowerCase()), ...DEFAULT_ORIGINS].some((pattern) =>
    matches(origin, pattern),
  );
}

/** Against DNS rebinding: a server on loopback answers only to names of this machine. */
function isLocalHost(host: string): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1\])$|\.(localhost|local|internal)$/.test(name);
}

/**
 * The checks before any route: a foreign origin is refused with 403 and an empty body, a preflight is answered, CORS
 * headers are set, a foreign Host is refused.
 *
 * @returns true when the request has been answered here
 */
export function answerAtTheDoor(
  request: IncomingMessage,
  response: ServerResponse,
  origins: string[],
): boolean {
  const { origin, host = '' } = request.headers;
  const end = (status: number) => {
    response.writeHead(status, { 'content-length': 0 }).end();
    return true;
  };
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
    if (!isAllowedOrigin(origin, origins)) return end(403);
    response.setHeader('vary', 'Origin');
    response.setHeader('access-control-allow-origin', origins.includes('*') ? '*' : origin);
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-methods', 'GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS');
      response.setHeader('access-control-allow-headers', ALLOWED_HEADERS);
      response.setHeader('access-control-max-age', '43200');
      return end(204);
    }
  }
  if (!isLocalHost(host)) return end(403);
  return request.method === 'OPTIONS' ? end(204) : false;
}
