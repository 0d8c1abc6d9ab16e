import { type Html, html } from './html.ts';

/** A moment to the second, in UTC as the logs have it; `–` where there is none. */
export function moment(at: string | Date | null): Html | string {
  if (at === null) return '–';
  const iso = new Date(at).toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')}</time>`;
}

/** `1.2 s`, `350 ms`; `–` where nobody measured. */
export function milliseconds(ms: number | null): string {
  if (ms === null) return '–';
  return ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`;
}
