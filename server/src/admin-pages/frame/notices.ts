import type { Context } from 'hono';
import { type Html, html } from './html.ts';

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** What a page says after something was done. Only these: an address that somebody sends cannot put words into a page. */
const NOTICES = {
  'runs-started': (count: number) =>
    count === 0 ? 'Nothing waits, so no run was started.' : `Started ${counted(count, 'run')}.`,
  'runs-running': () => 'A run over this posting is under way already; it goes on.',
  'runs-aborted': (count: number) =>
    `Aborted ${counted(count, 'run')}. What was completed stays; a new start goes on from there.`,
  'stuck-reset': (count: number) =>
    count === 0
      ? 'Nothing was stuck.'
      : `${counted(count, 'step')} of silent workers ${count === 1 ? 'waits' : 'wait'} again.`,
  'ticket-resolved': () => 'The ticket is resolved.',
  'ticket-rejected': () => 'The ticket is resolved, and the posting is worked off anew.',
  'user-made': () => 'The user is made. Give them a pairing code or a token.',
  'token-revoked': () => 'The token is revoked: whoever has it is out.',
  'signed-out': () => 'You are signed out.',
} satisfies Record<string, (count: number) => string>;

type Notice = keyof typeof NOTICES;

/** The address that shows a page with a notice on it. */
export const withNotice = (path: string, notice: Notice, count?: number): string =>
  `${path}?done=${notice}${count === undefined ? '' : `&count=${count}`}`;

/** What the address says was done, if it does. */
export function noticeOf(c: Context): Html | null {
  const done = c.req.query('done');
  if (done === undefined || !Object.hasOwn(NOTICES, done)) return null;
  const count = /^\d{1,9}$/.exec(c.req.query('count') ?? '')?.[0];
  return html`<p class="notice good" role="status">${NOTICES[done as Notice](Number(count ?? 0))}</p>`;
}
