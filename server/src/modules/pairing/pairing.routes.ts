import { createPairingCodeSchema } from '@jobsieve/shared/contracts/admin/users';
import { pairRequestSchema } from '@jobsieve/shared/contracts/pairing';
import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import { readBody } from '../../http/body.ts';
import { limitBody } from '../../http/body-limit.ts';
import { clientAddress } from '../../http/client-address.ts';
import type { Environment } from '../../http/environment.ts';
import { problem } from '../../http/problem.ts';
import { notFromOtherSites } from '../../http/same-origin.ts';
import { requireUser } from '../users/users.usecases.ts';
import { createPairingCode, redeemPairingCode } from './pairing.usecases.ts';
import { pairingLimits } from './pairing-limits.ts';

/** Bytes. A code has eight characters. */
const BODY_MAX = 1024;

/** `/agent-forge/pair` needs no token, because it issues one. It therefore accepts only small JSON bodies, and none from web pages. */
export function pairingRoutes({ sql, clock }: AppParts): Hono<Environment> {
  const limited = pairingLimits(clock);
  return new Hono<Environment>().post('/', notFromOtherSites(), limitBody(BODY_MAX), async (c) => {
    // A page elsewhere can send text without asking first, and JSON only with this server's consent.
    if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) throw problem('request.not_json');
    const { code } = await readBody(c, pairRequestSchema);
    const answer = await limited({ code, address: clientAddress(c) }, () =>
      redeemPairingCode(sql, code, clock()),
    );
    c.header('cache-control', 'no-store');
    return c.json(answer);
  });
}

/** `/admin/pairing-codes` */
export function adminPairingRoutes({ sql, clock }: AppParts): Hono<Environment> {
  return new Hono<Environment>().post('/', async (c) => {
    const { user_id } = await readBody(c, createPairingCodeSchema);
    const user = await requireUser(sql, String(user_id));
    return c.json(await createPairingCode(sql, user.id, clock()), 201);
  });
}
