/** Whether the URL is `domain` or one of its subdomains over https: compared by labels, so `xlinkedin.com` is not. */
export function isOn(domain: string, url: URL): boolean {
  return url.protocol === 'https:' && (url.hostname === domain || url.hostname.endsWith(`.${domain}`));
}

/** The URL of an attribute value, resolved against the page's, or null when it is none. */
export function urlIn(value: string | null, base: URL): URL | null {
  return value && URL.canParse(value, base) ? new URL(value, base) : null;
}
