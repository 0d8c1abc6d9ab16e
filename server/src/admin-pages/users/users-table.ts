import type { Context } from 'hono';
import type { Environment } from '../../http/environment.ts';
import type { UserRow } from '../../modules/users/users.repository.ts';
import { PAGES } from '../browsers.ts';
import { postForm } from '../frame/form.ts';
import { type Html, html } from '../frame/html.ts';
import { table } from '../frame/list.ts';
import { moment } from '../frame/moment.ts';

export const usersTable = (users: UserRow[]): Html =>
  table(
    {
      caption: 'Users',
      columns: [
        { label: 'No.', number: true },
        { label: 'Name' },
        { label: 'Role' },
        { label: 'Valid tokens', number: true },
        { label: 'Made (UTC)', wide: true },
      ],
    },
    users.map((it) => [
      it.id,
      html`<a href="${PAGES}/users/${it.id}">${it.name}</a>`,
      it.role,
      it.tokens,
      moment(it.created_at),
    ]),
  );

export const userForm = (
  c: Context<Environment>,
): Html => html`<section class="card" aria-labelledby="new-user-title">
<h2 id="new-user-title">Let somebody in</h2>
${postForm(c, {
  action: `${PAGES}/users`,
  kind: 'row',
  body: html`<div class="field"><label for="user-name">Name</label><input id="user-name" name="name" maxlength="100" required autocomplete="off"></div>
<div class="field"><label for="user-role">Role</label><select id="user-role" name="role"><option>user</option><option>admin</option></select></div>
<button class="primary">Make the user</button>`,
})}</section>`;
