import { createPairingCodeSchema, pairingCodeSchema } from '@jobsieve/shared/contracts/admin/users';
import { pairRequestSchema, pairResponseSchema } from '@jobsieve/shared/contracts/pairing';
import type { Operation } from '../../http/operation.ts';

export const pairingOperations: Operation[] = [
  {
    id: 'pair',
    method: 'post',
    path: '/agent-forge/pair',
    tag: 'Account',
    access: 'public',
    summary: 'Exchange a pairing code for a token',
    description: 'A code works once and for ten minutes. Few attempts are allowed.',
    body: pairRequestSchema,
    answer: { status: 200, description: 'The token, seen this once', schema: pairResponseSchema },
    problems: [
      'pairing.code_unknown',
      'pairing.code_used',
      'pairing.code_expired',
      'pairing.too_many_attempts',
    ],
    example: { body: { code: 'ABCD-2345' } },
  },
  {
    id: 'createPairingCode',
    method: 'post',
    path: '/admin/pairing-codes',
    tag: 'Users',
    access: 'admin',
    summary: "Make a code with which a browser gets a token of the user's",
    body: createPairingCodeSchema,
    answer: { status: 201, description: 'The code', schema: pairingCodeSchema },
    problems: ['user.not_found'],
    example: { body: { user_id: 2 } },
  },
];
