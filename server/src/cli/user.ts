import { userNameSchema } from '@jobsieve/shared/contracts/admin/users';
import type { Command } from 'commander';
import { createUser } from '../modules/users/users.usecases.ts';
import { addAction, withDatabase } from './command.ts';

export function addUser(program: Command): void {
  const user = program.command('user').description('who uses the server');
  addAction(
    user
      .command('add')
      .argument('<name>')
      .option('--admin', 'may use the admin API')
      .description('make a user'),
    async (surroundings, [name], { admin }) => {
      const parsed = userNameSchema.safeParse(name);
      if (!parsed.success) throw new Error(`A name ${parsed.error.issues[0]?.message ?? 'is needed'}.`);
      const created = await withDatabase(surroundings, (sql) =>
        createUser(sql, parsed.data, admin ? 'admin' : 'user'),
      );
      surroundings.answer(
        { id: created.id, name: created.name },
        `Made the user "${created.name}" (id ${created.id}). Connect a browser: npx pnpm@12 jobsieve pair "${created.name}"`,
      );
    },
  );
}
