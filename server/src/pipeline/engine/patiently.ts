import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../database/log.ts';
import { isDatabaseAway } from './transaction.ts';

const LONGEST_MS = 3000;

/**
 * Repeats an attempt for as long as the database is away; what is in hand stays in hand.
 *
 * @param giveUp asked after each try; true ends the patience
 * @returns undefined when it was given up
 * @throws what the attempt throws for another reason
 */
export async function patiently<T>(
  attempt: () => Promise<T>,
  { log, giveUp }: { log: Log; giveUp: (tries: number) => boolean },
): Promise<T | undefined> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      if (giveUp(tries)) return undefined;
      log.warn('The database is away, trying again.');
      await sleep(Math.min(250 * tries, LONGEST_MS));
    }
  }
}
