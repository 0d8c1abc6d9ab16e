import { leadSchema, type Source } from '@jobsieve/shared/contracts/job';
import type { Card, CardsReading } from '../sites/site';
import { count } from '../store/counters';
import { type JobSieveDatabase, type LeadRow, leadKey } from '../store/database';
import { DRIFT, recovered } from '../store/health';
import { freshLead, refreshed, toLead } from '../store/lead-row';
import { compileBlacklist, isBlacklisted } from './blacklist';
import { noteDrift } from './drift';
import type { AgentParts } from './parts';
import { siteBlocked } from './site-door';

/** A known lead is sent again when its last sync is longer ago: only so can the server ever ask for a re-check; ms. */
export const RESEND_AFTER = 24 * 60 * 60 * 1000;
/** The same for a job that another device of the user found and has not decided: it may have fallen silent; ms. */
export const RESEND_UNDECIDED_AFTER = 4 * 60 * 60 * 1000;

/** Stage 1: takes in what a result page tells. Each job is recorded once, by its id, and junk not at all. */
export async function takeCards(parts: AgentParts, source: Source, reading: CardsReading): Promise<void> {
  if (reading.kind === 'blocked') return siteBlocked(parts, source, reading.signal, reading.evidence);
  if (reading.kind === 'drift') return noteDrift(parts, source, reading.layout, reading.missing);
  if (reading.kind !== 'cards' && reading.kind !== 'empty') return;
  await recovered(parts.db, source, parts.now(), (row) => row.code === DRIFT);
  if (reading.kind === 'empty') return;

  const { rules } = compileBlacklist((await parts.settings()).blacklist);
  const own = reading.cards.map(wellFormed).filter((card) => card.source === source && isOfSite(parts, card));
  const sound = own.filter(isSound);
  await record(
    parts.db,
    sound.filter((card) => !isBlacklisted(rules, card)),
    parts.now(),
  );
  if (sound.length < reading.cards.length) await noteDrift(parts, source, reading.layout, ['a usable card']);
}

function record(db: JobSieveDatabase, cards: Card[], now: number): Promise<void> {
  return db.transaction('rw', db.leads, db.counters, async () => {
    const rows = new Map<string, LeadRow>();
    const keys = cards.map((card) => leadKey(card.source, card.externalId));
    for (const row of await db.leads.bulkGet(keys)) if (row) rows.set(row.key, row);
    const known = rows.size;
    let order = (await db.leads.orderBy('order').last())?.order ?? 0;
    for (const [index, card] of cards.entries()) {
      const row = rows.get(keys[index] as string);
      if (!row) {
        order += 1;
        rows.set(keys[index] as string, freshLead(card, order));
      } else {
        const again = isForgotten(row, now);
        if (again) order += 1;
        rows.set(row.key, { ...refreshed(row, card), ...(again && { stage: 'found', dueAt: 0, order }) });
      }
    }
    await db.leads.bulkPut([...rows.values()]);
    await count(db, { discovered: rows.size - known });
  });
}

const isForgotten = (row: LeadRow, now: number) =>
  // A time to come was noted while the clock was wrong.
  row.stage === 'settled' &&
  (row.syncedAt === null ||
    row.syncedAt > now ||
    now - row.syncedAt > (isElsewhere(row) ? RESEND_UNDECIDED_AFTER : RESEND_AFTER));

/** Nothing is decided and nothing has failed here: another device is to decide. */
const isElsewhere = ({ verdict, failure, applicationStatus }: LeadRow) =>
  verdict === undefined && failure === null && applicationStatus === 'DISCOVERED';

function isOfSite(parts: AgentParts, card: Card): boolean {
  const url = URL.parse(card.url);
  return url !== null && parts.sites[card.source].matches(url);
}

/** Half a character pair, as a cut text may end with, is not UTF-8: no database takes it. */
const wellFormed = (card: Card): Card => ({
  ...card,
  title: card.title.toWellFormed(),
  company: card.company.toWellFormed(),
  location: card.location?.toWellFormed() ?? null,
  salary: card.salary?.toWellFormed() ?? null,
});

/** One card that the server would refuse must not hold up the others. */
const isSound = (card: Card) => leadSchema.safeParse(toLead(freshLead(card, 0))).success;
