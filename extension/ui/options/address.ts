const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Hosts that the extension may reach from the start. */
const PERMITTED = new Set(['localhost', '127.0.0.1']);
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//iu;

/**
 * The address of a server as the user typed it, made whole: without a scheme it is http on this machine and https
 * anywhere else.
 *
 * @returns the address without a slash at its end, or what is wrong with it, for the user
 */
export function serverAddress(typed: string): { url: string } | { problem: string } {
  const text = typed.trim();
  if (text === '') return { problem: 'Enter an address, such as http://127.0.0.1:8787.' };
  const url = URL.parse(HAS_SCHEME.test(text) ? text : `${schemeFor(text)}://${text}`);
  if (url === null) return { problem: 'This is not an address. It looks like http://127.0.0.1:8787.' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { problem: 'The address has to begin with http:// or https://.' };
  }
  if (url.username !== '' || url.password !== '') {
    return { problem: 'Leave name and password out of the address.' };
  }
  return { url: `${url.origin}${url.pathname.replace(/\/+$/u, '')}` };
}

function schemeFor(text: string): 'http' | 'https' {
  const host = URL.parse(`http://${text}`)?.hostname;
  return host !== undefined && LOOPBACK.has(host) ? 'http' : 'https';
}

/** The pattern to ask the browser's permission for, or null where it is given from the start. */
export function permissionPattern(address: string): string | null {
  const url = new URL(address);
  return PERMITTED.has(url.hostname) && url.protocol === 'http:'
    ? null
    : `${url.protocol}//${url.hostname}/*`;
}

/** Whether an address lies on this machine, so that nothing which is sent there leaves it. */
export function isLoopback(address: string): boolean {
  const host = URL.parse(address)?.hostname;
  // The URL parser has already turned other spellings of an IPv4 address, such as 127.1, into four numbers.
  return host !== undefined && (LOOPBACK.has(host) || /^127\.\d+\.\d+\.\d+$/u.test(host));
}
