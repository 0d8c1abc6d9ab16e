import {
  createTokenSchema,
  createUserSchema,
  usersQuerySchema,
} from '@jobsieve/shared/contracts/admin/users';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { AppParts } from '../../app-parts.ts';
import type { Environment } from '../../http/environment.ts';
import { createPairingCode } from '../../modules/pairing/pairing.usecases.ts';
import type { Sessions } from '../../modules/users/sessions.ts';
import { listTokens } from '../../modules/users/tokens.repository.ts';
import {
  createUser,
  issueToken,
  pageOfUsers,
  requireUser,
  withdrawToken,
} from '../../modules/users/users.usecases.ts';
import { PAGES } from '../browsers.ts';
import { readForm } from '../frame/form.ts';
import { type Html, html } from '../frame/html.ts';
import { pager } from '../frame/list.ts';
import { withNotice } from '../frame/notices.ts';
import { showPage } from '../frame/page.ts';
import { readPageQuery } from '../frame/query.ts';
import { pairingShown, tokenShown } from './secrets.ts';
import { userView } from './user-view.ts';
import { userForm, usersTable } from './users-table.ts';

const PATH = `${PAGES}/users`;

/** `/admin/ui/users`: who uses the server, their tokens and pairing codes. */
export function userPages({ sql, clock }: AppParts, sessions: Sessions): Hono<Environment> {
  /** Shown again with what was made just now: this is the only time that it is seen, and no address may hold it. */
  async function showUser(c: Context<Environment>, made: Html | null = null) {
    const user = await requireUser(sql, c.req.param('id') ?? '');
    const tokens = await listTokens(sql, { userId: user.id });
    return showPage(c, {
      title: user.name,
      section: 'Users',
      body: html`${made}${userView(c, user, tokens)}`,
    });
  }
  return (
    new Hono<Environment>()
      .get('/', async (c) => {
        const query = readPageQuery(c, usersQuerySchema);
        const { users, next_cursor } = await pageOfUsers(sql, query);
        return showPage(c, {
          title: 'Users',
          section: 'Users',
          body: html`${usersTable(users)}${pager(PATH, query, next_cursor)}${userForm(c)}`,
        });
      })
      .post('/', async (c) => {
        const { name, role } = await readForm(c, createUserSchema);
        const user = await createUser(sql, name, role);
        return c.redirect(withNotice(`${PATH}/${user.id}`, 'user-made'), 303);
      })
      .get('/:id{[0-9]+}', (c) => showUser(c))
      // What was made there is not shown again: whoever loads that address anew is led to the user.
      .get('/:id{[0-9]+}/:made{tokens|pairing-codes}', (c) => c.redirect(`${PATH}/${c.req.param('id')}`, 303))
      .post('/:id{[0-9]+}/tokens', async (c) => {
        const { label } = await readForm(c, createTokenSchema);
        const user = await requireUser(sql, c.req.param('id'));
        const { token } = await issueToken(sql, { userId: user.id, label, now: clock() });
        return showUser(c, tokenShown(token));
      })
      .post('/:id{[0-9]+}/pairing-codes', async (c) => {
        const user = await requireUser(sql, c.req.param('id'));
        return showUser(c, pairingShown(await createPairingCode(sql, user.id, clock())));
      })
      .post('/:id{[0-9]+}/revoke', async (c) => {
        const { token_id } = await readForm(
          c,
          z.strictObject({ token_id: z.coerce.number().int().positive() }),
        );
        const user = await requireUser(sql, c.req.param('id'));
        await withdrawToken(sql, { userId: user.id, tokenId: token_id, now: clock() });
        sessions.forget(user.id);
        return c.redirect(withNotice(`${PATH}/${user.id}`, 'token-revoked'), 303);
      })
  );
}
