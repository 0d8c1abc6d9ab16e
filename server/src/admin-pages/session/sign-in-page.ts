import type { Context } from 'hono';
import type { Environment } from '../../http/environment.ts';
import { PAGES } from '../browsers.ts';
import { html } from '../frame/html.ts';
import { showPage } from '../frame/page.ts';

interface SignIn {
  /** Where to go afterwards. */
  to: string;
  /** Why the attempt before failed. */
  said?: string;
  status?: 200 | 401 | 403 | 429;
}

export function showSignIn(c: Context<Environment>, { to, said, status = 200 }: SignIn) {
  return showPage(c, {
    title: 'Sign in to JobSieve',
    section: null,
    status,
    body: html`<form method="post" action="${PAGES}/sign-in" class="card sign-in">
${said !== undefined && html`<p class="notice bad" role="alert" id="said">${said}</p>`}
<input type="hidden" name="to" value="${to}">
<div class="field">
<label for="token">Administrator's token</label>
<input id="token" name="token" type="password" required autocomplete="current-password" spellcheck="false"
  autocapitalize="none"${said !== undefined && html` aria-invalid="true" aria-describedby="said"`}>
</div>
<p class="soft">It was shown once when the server started first, or is the value of <code>JOBSIEVE_ADMIN_TOKEN</code>.
Lost it? <code>pnpm jobsieve token add admin</code> makes another one.</p>
<button class="primary">Sign in</button>
</form>`,
  });
}
