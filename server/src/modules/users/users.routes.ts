import {
  createTokenSchema,
  createUserSchema,
  tokensQuerySchema,
  usersQuerySchema,
} from '@jobsieve/shared/contracts/admin/users';
import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import { readBody, readQuery } from '../../http/body.ts';
import type { Environment } from '../../http/environment.ts';
import type { Sessions } from './sessions.ts';
import {
  createUser,
  eraseUser,
  issueToken,
  pageOfTokens,
  pageOfUsers,
  requireUser,
  withdrawToken,
} from './users.usecases.ts';

/** `/admin/users`: who uses the server, and their tokens. */
export function adminUserRoutes({ sql, clock }: AppParts, sessions: Sessions): Hono<Environment> {
  return new Hono<Environment>()
    .get('/', async (c) => c.json(await pageOfUsers(sql, readQuery(c, usersQuerySchema))))
    .post('/', async (c) => {
      const { name, role } = await readBody(c, createUserSchema);
      return c.json(await createUser(sql, name, role), 201);
    })
    .get('/:id{[0-9]+}/tokens', async (c) =>
      c.json(await pageOfTokens(sql, c.req.param('id'), readQuery(c, tokensQuerySchema))),
    )
    .post('/:id{[0-9]+}/tokens', async (c) => {
      const { label } = await readBody(c, createTokenSchema);
      const user = await requireUser(sql, c.req.param('id'));
      return c.json(await issueToken(sql, { userId: user.id, label, now: clock() }), 201);
    })
    .delete('/:id{[0-9]+}/tokens/:tokenId{[0-9]{1,15}}', async (c) => {
      const user = await requireUser(sql, c.req.param('id'));
      await withdrawToken(sql, { userId: user.id, tokenId: Number(c.req.param('tokenId')), now: clock() });
      sessions.forget(user.id);
      return c.body(null, 204);
    });
}

/** `/agent-forge/me`: the user as such. */
export function meRoutes({ sql }: AppParts, sessions: Sessions): Hono<Environment> {
  return new Hono<Environment>().delete('/', async (c) => {
    const user = c.get('caller');
    await eraseUser(sql, user);
    sessions.forget(user.id);
    return c.body(null, 204);
  });
}
