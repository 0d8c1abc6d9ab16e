import { type Html, html } from './html.ts';

/** A link to an address that a site gave; only to the web, and without telling where it was followed. */
export function outwardLink(url: string | null, label: string): Html | string {
  if (url === null || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return url ?? '–';
  return html`<a href="${url}" rel="noopener noreferrer external" target="_blank">${label}</a>`;
}
