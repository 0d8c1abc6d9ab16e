import type { Command } from 'commander';
import { issueToken, requireUser } from '../modules/users/users.usecases.ts';
import { addAction, withDatabase } from './command.ts';

export function addToken(program: Command): void {
  const token = program.command('token').description('access to the server for programs');
  addAction(
    token
      .command('add')
      .argument('<user>', 'name or id')
      .description("make a token of a user's; it is shown once"),
    async (surroundings, [user = '']) => {
      const issued = await withDatabase(surroundings, async (sql) => {
        const { id } = await requireUser(sql, user);
        return issueToken(sql, { userId: id, label: 'made on the command line', now: new Date() });
      });
      surroundings.answer({ token: issued.token }, issued.token);
    },
  );
}
