import type { Context } from 'hono';
import type { Caller, Environment } from '../../http/environment.ts';
import type { TokenRow } from '../../modules/users/tokens.repository.ts';
import { PAGES } from '../browsers.ts';
import { badge } from '../frame/badge.ts';
import { actionButton, postForm } from '../frame/form.ts';
import { type Html, html } from '../frame/html.ts';
import { nothing, table } from '../frame/list.ts';
import { moment } from '../frame/moment.ts';

export function userView(c: Context<Environment>, user: Caller, tokens: TokenRow[]): Html {
  const path = `${PAGES}/users/${user.id}`;
  return html`<p>${user.role === 'admin' ? 'An administrator' : 'A user'}, number ${user.id}.</p>
<div class="columns">
<section class="card" aria-labelledby="pair-title"><h2 id="pair-title">Connect a browser</h2>
<p class="soft">A pairing code is typed into the extension, and gives that browser a token of its own.</p>
${actionButton(c, { action: `${path}/pairing-codes`, label: 'Make a pairing code', kind: 'primary' })}</section>
<section class="card" aria-labelledby="make-token-title"><h2 id="make-token-title">Make a token</h2>
${postForm(c, {
  action: `${path}/tokens`,
  kind: 'row',
  body: html`<div class="field"><label for="token-label">What for</label><input id="token-label" name="label" maxlength="100" autocomplete="off"></div>
<button>Make a token</button>`,
})}</section>
</div>
${
  tokens.length === 0
    ? nothing('There is no token yet.')
    : table(
        {
          caption: 'Tokens',
          columns: [
            { label: 'No.', number: true, wide: true },
            { label: 'For' },
            { label: 'State' },
            { label: 'Made (UTC)', wide: true },
            { label: 'Action' },
          ],
        },
        tokens.map((it) => [
          it.id,
          // Below each other: on a phone all that it takes to revoke the right one is in sight.
          html`${it.label}<p class="soft">${it.last_used_at === null ? 'never used' : html`last used ${moment(it.last_used_at)} UTC`}</p>`,
          badge(it.revoked_at === null ? 'valid' : 'revoked'),
          moment(it.created_at),
          it.revoked_at === null
            ? actionButton(c, {
                action: `${path}/revoke`,
                label: 'Revoke',
                name: `Revoke token ${it.id}, ${it.label}`,
                kind: 'danger',
                fields: { token_id: String(it.id) },
              })
            : '',
        ]),
      )
}`;
}
