import type { Command } from 'commander';
import { createPairingCode } from '../modules/pairing/pairing.usecases.ts';
import { requireUser } from '../modules/users/users.usecases.ts';
import { addAction, withDatabase } from './command.ts';
import { clockTime, readable } from './pairing-text.ts';

export function addPair(program: Command): void {
  addAction(
    program
      .command('pair')
      .argument('<user>', 'name or id')
      .description('make a one-time code with which a browser connects as this user'),
    async (surroundings, [name = '']) => {
      const [user, pairing] = await withDatabase(surroundings, async (sql) => {
        const found = await requireUser(sql, name);
        return [found, await createPairingCode(sql, found.id, new Date())] as const;
      });
      surroundings.answer(
        { code: pairing.code, expires_at: pairing.expires_at.toISOString() },
        `${readable(pairing.code)}  (for ${user.name}, good once until ${clockTime(pairing.expires_at)})`,
      );
    },
  );
}
