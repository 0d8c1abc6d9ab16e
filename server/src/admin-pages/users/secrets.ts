import type { PairingCode } from '../../modules/pairing/pairing.usecases.ts';
import { type Html, html } from '../frame/html.ts';
import { moment } from '../frame/moment.ts';

export const tokenShown = (token: string): Html => html`<section class="card" aria-labelledby="token-title">
<h2 id="token-title">The new token</h2><code class="secret">${token}</code>
<p class="soft">Copy it now: it is not shown again, and the server keeps only its fingerprint.</p></section>`;

export const pairingShown = ({
  code,
  expires_at,
}: PairingCode): Html => html`<section class="card" aria-labelledby="code-title">
<h2 id="code-title">The new pairing code</h2><code class="secret">${code}</code>
<p class="soft">Type it into the extension's settings. It works once, until ${moment(expires_at)} UTC.</p></section>`;
