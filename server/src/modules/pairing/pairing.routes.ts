import { createPairingCodeSchema } from '@jobsieve/shared/contracts/admin/users';
import { pairRequestSchema } from '@jobsieve/shared/contracts/pairing';
import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import { readBody } from '../../http/body.ts';
import { clientAddress } from '../../http/client-address.ts';
import type { Environment } from '../../http/environment.ts';
import { requireUser } from '../users/users.usecases.ts';
import { createPairingCode, redeemPairingCode } from './pairing.usecases.ts';
import { pairingLimits } from './pairing-limits.ts';

/** `/agent-forge/pair`: open to all, for it is how one gets a token. */
export function pairingRoutes({ sql, clock }: AppParts): Hono<Environment> {
  const limited = pairingLimits(clock);
  return new Hono<Environment>().post('/', async (c) => {
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
