import { Dexie } from 'dexie';
import { isMatch } from '../store/counters';
import { BY_USER, type JobSieveDatabase, type LeadKey, type LeadRow } from '../store/database';
import { isSievedOut, openChecks } from '../store/gate-checks';
import { localDay, midnightAfter } from '../store/local-day';
import { type AgentParts, idle, type Lane } from './parts';

/** So many sieved-out jobs a day is the user asked about at most. */
export const CHECKS_A_DAY = 3;
/** With fewer sieved-out jobs than this the user can look through all of them. */
export const WORTH_ASKING = 10;
/** Older decisions are not asked about, ms: the posting is probably gone, and the user has forgotten what they looked for. */
const RECENT = 30 * 24 * 60 * 60 * 1000;
/** Candidates that are read at once. */
const BATCH = 100;
/** After a search that found nobody to ask about, ms. */
const PAUSE = 10 * 60 * 1000;

/** A whole number from 0 to 2^32 - 1, all of them equally likely. */
export type RandomBits = () => number;
const cryptoBits: RandomBits = () => crypto.getRandomValues(new Uint32Array(1))[0] as number;

/**
 * Draws a few sieved-out jobs a day for the user to say whether they were rightly sieved out. Visits nothing and sends
 * nothing, so that it goes on while the agent is paused.
 */
export function gateCheckLane(parts: AgentParts, bits: RandomBits = cryptoBits): Lane {
  const { db, now } = parts;
  let lookAgainAt = 0;
  return {
    name: 'gate-check',
    async step() {
      const tomorrow = midnightAfter(now());
      // One further away was noted by a clock that was wrong.
      if (now() < lookAgainAt && lookAgainAt <= now() + PAUSE) return idle(lookAgainAt);
      const room = await roomToday(db, now());
      const rejected = (await db.counters.get('rejected'))?.value ?? 0;
      if (room === 0 || rejected < WORTH_ASKING) return idle(tomorrow);
      const drawn = await draw(db, room, now(), bits);
      if (drawn < room) lookAgainAt = now() + PAUSE;
      return idle(tomorrow);
    },
  };
}

/** How many more jobs may be asked about today: what is open from yesterday counts as well. */
async function roomToday(db: JobSieveDatabase, now: number): Promise<number> {
  const today = localDay(now);
  const isToday = (at: number | null) => at !== null && localDay(at) === today;
  const drawn = (await db.gateChecks.toArray()).filter(({ drawnAt }) => drawnAt !== null);
  const drawnToday = drawn.filter(({ drawnAt }) => isToday(drawnAt)).length;
  const answeredToday = drawn.filter(({ answeredAt }) => isToday(answeredAt)).length;
  const open = (await openChecks(db)).length;
  return Math.max(0, CHECKS_A_DAY - Math.max(drawnToday, answeredToday + open));
}

/**
 * Draws jobs uniformly from what was sieved out of late and the user has not been asked about. Each job is one candidate,
 * however often it is posted.
 *
 * @returns how many were drawn
 */
async function draw(db: JobSieveDatabase, count: number, now: number, bits: RandomBits): Promise<number> {
  const keys = await db.leads
    .where('[verdict+score]')
    .between(['AUTO_REJECTED', Dexie.minKey], ['AUTO_REJECTED', Dexie.maxKey])
    .primaryKeys();
  const inTurn = shuffled(keys, bits);
  let drawn = 0;
  for (let from = 0; from < inTurn.length && drawn < count; from += BATCH) {
    for (const row of await db.leads.bulkGet(inTurn.slice(from, from + BATCH))) {
      if (drawn < count && row && isDrawable(row, now) && (await ask(db, row.key, now))) drawn += 1;
    }
  }
  return drawn;
}

/** Notes that the user is to be asked about a job. @returns false when it is none to ask about */
function ask(db: JobSieveDatabase, key: LeadKey, now: number): Promise<boolean> {
  return db.transaction('rw', db.leads, db.gateChecks, async () => {
    const row = await db.leads.get(key);
    if (!row || !(await isCandidate(db, row, now))) return false;
    await db.gateChecks.add({ ...checkOf(row), drawnAt: now, answer: null, answeredAt: null });
    return true;
  });
}

async function isCandidate(db: JobSieveDatabase, row: LeadRow, now: number): Promise<boolean> {
  if (!isDrawable(row, now)) return false;
  const postings =
    row.fingerprint === undefined
      ? [row]
      : await db.leads.where('fingerprint').equals(row.fingerprint).toArray();
  const asked = await db.gateChecks.bulkGet(postings.map((posting) => posting.key));
  if (asked.some((check) => check !== undefined) || postings.some(isMatch)) return false;
  // Of several postings of one job one stands for it, so that the others do not make it likelier.
  const [first] = postings
    .filter((posting) => isDrawable(posting, now))
    .map((posting) => posting.key)
    .sort();
  return first === row.key;
}

const isDrawable = (row: LeadRow, now: number) =>
  isSievedOut(row) &&
  row.engine !== null &&
  row.engine !== BY_USER &&
  row.rescued === undefined &&
  (row.decidedAt ?? 0) > now - RECENT;

const checkOf = ({ key, engine, score = 0, basis }: LeadRow) => ({
  key,
  engine: engine ?? '',
  own: basis?.shift?.own ?? score,
  shift: basis?.shift?.points ?? 0,
});

/**
 * Notes that the user rescued a job. To be called inside the transaction that does it, over leads and checks.
 *
 * @param row as it was sieved out
 */
export async function noteRescue(db: JobSieveDatabase, row: LeadRow, now: number): Promise<void> {
  const known = await db.gateChecks.get(row.key);
  const answered = { answer: 'wanted', answeredAt: now } as const;
  if (known) {
    // Whoever said that it was rightly out, and rescues it all the same, has changed their mind; the day of the answer stays.
    if (known.answer !== 'wanted')
      await db.gateChecks.put({ ...known, ...answered, answeredAt: known.answeredAt ?? now });
  } else if (row.engine !== null && row.engine !== BY_USER) {
    await db.gateChecks.put({ ...checkOf(row), drawnAt: null, ...answered });
  }
}

/** All items in an order that chance decides (Fisher and Yates): each order is equally likely. */
function shuffled<T>(items: readonly T[], bits: RandomBits): T[] {
  const order = [...items];
  for (let left = order.length; left > 1; left--) {
    const place = below(left, bits);
    [order[place], order[left - 1]] = [order[left - 1] as T, order[place] as T];
  }
  return order;
}

/** A whole number from 0 to `count - 1`, all of them equally likely: bits that would favour the low ones are thrown away. */
export function below(count: number, bits: RandomBits): number {
  const even = 2 ** 32 - (2 ** 32 % count);
  for (;;) {
    const drawn = bits();
    if (drawn < even) return drawn % count;
  }
}
