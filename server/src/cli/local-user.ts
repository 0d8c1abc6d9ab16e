import { userInfo } from 'node:os';
import { userNameSchema } from '@jobsieve/shared/contracts/admin/users';
import type { Sql } from '../database/client.ts';
import type { Caller } from '../http/environment.ts';
import { firstUser } from '../modules/users/users.repository.ts';
import { createUser } from '../modules/users/users.usecases.ts';

/** The user for whom `start` makes a code: the first one there is, else one named after whoever runs it. */
export async function localUser(sql: Sql): Promise<Caller> {
  return (await firstUser(sql, 'user')) ?? createUser(sql, osUserName(), 'user');
}

function osUserName(): string {
  try {
    const parsed = userNameSchema.safeParse(userInfo().username);
    // The administrator may have this name already.
    return parsed.success && parsed.data.toLowerCase() !== 'admin' ? parsed.data : 'me';
  } catch {
    // A uid without an entry in the system's user list, as in many containers.
    return 'me';
  }
}
