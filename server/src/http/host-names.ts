import { BlockList, isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';
import { problem } from './problem.ts';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether a name or an address, without brackets, can only mean this machine. */
function isLoopback(name: string): boolean {
  const family = isIP(name);
  if (family === 0) return name === 'localhost' || name.endsWith('.localhost');
  return LOOPBACK.check(name, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Refuses requests under a host name that is not this server's, as long as it listens on a loopback address. A web page
 * whose name is made to point to 127.0.0.1 (DNS rebinding) would otherwise speak to it as to its own origin.
 *
 * @param listensOn the configured HOST
 * @param also names under which a proxy passes requests on
 */
export function onlyKnownHosts(listensOn: string, also: readonly string[]): MiddlewareHandler<Environment> {
  const known = new Set([listensOn, ...also].map((name) => name.toLowerCase()));
  return async (c, next) => {
    if (isLoopback(listensOn.toLowerCase())) {
      const name = nameOf(c.req.header('host') ?? new URL(c.req.url).host);
      if (name === null || !(isLoopback(name) || known.has(name))) throw problem('request.host_unknown');
    }
    await next();
  };
}

/** The name in a Host header, without port and brackets; null if the header is malformed. */
function nameOf(host: string): string | null {
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : null;
  if (url === null || url.pathname !== '/' || url.username !== '') return null;
  return url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
}
