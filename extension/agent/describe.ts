import { SOURCES, type Source } from '@jobsieve/shared/contracts/job';
import { showing } from '../store/activity';
import type { LeadKey, LeadRow } from '../store/database';
import { claim, hold, isFree, nextFree, queue } from '../store/leases';
import { readResume } from '../store/resumes';
import { conclude } from './conclude';
import { visitGuestPage } from './guest-page';
import { visitOwnPage } from './own-page';
import { takeTurn } from './pace';
import { type AgentParts, DONE, idle, type Lane, type Outcome } from './parts';
import { serverOpensAt } from './server-door';
import { takeServerText } from './server-text';
import { siteOpensAt } from './site-door';
import { takeDetail } from './take-detail';
import type { Visit } from './visit';

/** While so many texts wait for the model, no more are fetched. */
export const MOST_WAITING = 10;

/**
 * Stage 2: the text of one wanted job after the other, by the cheapest way there is: the server has it; the user has the job
 * open; the page that the site shows to anybody; the job's own page in an inactive tab. One request at a time.
 */
export function describeLane(parts: AgentParts): Lane {
  const { db, now } = parts;
  /** The lead for which the open tabs were asked last, by site: asked once a turn is enough, they report by themselves. */
  const asked = new Map<Source, LeadKey>();
  let cleaned = false;

  return {
    name: 'describe',
    async step() {
      if (!cleaned) {
        await parts.tabs.closeLeftOver();
        cleaned = true;
      }
      if ((await readResume(db)) === null) return idle();
      if ((await queue(db, 'described').limit(MOST_WAITING).count()) >= MOST_WAITING) return idle();
      const fromServer = await serverText();
      if (fromServer) return fromServer;
      let at = await nextFree(db, 'wanted', now());
      for (const [source, lead] of await nextOfEachSite(parts)) {
        if (asked.get(source) !== lead.key) {
          asked.set(source, lead.key);
          if (await fromOpenTabs(parts, lead)) return DONE;
        }
        const opensAt = await siteOpensAt(parts, source);
        if (opensAt <= now()) return visit(parts, lead);
        at = Math.min(at, opensAt);
      }
      return idle(at);
    },
  };

  async function serverText(): Promise<Outcome | null> {
    if ((await serverOpensAt(parts)) > now()) return null;
    const [lead] = await claim(db, {
      stage: 'wanted',
      holder: parts.holder,
      now: now(),
      limit: 1,
      accept: (row) => row.hasServerText,
    });
    return lead ? showing(db, 'scrape', lead, now(), () => takeServerText(parts, lead)) : null;
  }
}

/** A job that was sieved out is only looked at again: what was found since does not wait for that. */
const isSecondLook = (row: LeadRow) => row.lookedAgain !== undefined && row.verdict === 'AUTO_REJECTED';

/** The first lead of each site whose text has to come from the site, the lead found first before the others. */
async function nextOfEachSite({ db, now }: AgentParts): Promise<[Source, LeadRow][]> {
  const firsts: [Source, LeadRow][] = [];
  for (const source of SOURCES) {
    const free = queue(db, 'wanted').filter(
      (row) => row.source === source && !row.hasServerText && isFree(row, now()),
    );
    const lead =
      (await free
        .clone()
        .and((row) => !isSecondLook(row))
        .first()) ?? (await free.first());
    if (lead) firsts.push([source, lead]);
  }
  return firsts.sort(([, a], [, b]) => a.order - b.order);
}

async function fromOpenTabs(parts: AgentParts, lead: LeadRow): Promise<boolean> {
  for (const reading of await parts.tabs.readOpen(lead.source, lead.externalId)) {
    const shows = reading.kind === 'detail' && reading.detail.externalId === lead.externalId;
    if (shows && (await takeDetail(parts, lead.source, reading))) return true;
  }
  return false;
}

async function visit(parts: AgentParts, next: LeadRow): Promise<Outcome> {
  const { db, holder, now } = parts;
  const accept = (row: LeadRow) => row.key === next.key;
  const [lead] = await claim(db, { stage: 'wanted', holder, now: now(), limit: 1, accept });
  if (!lead) return DONE;
  const stop = hold(db, [lead.key], holder, now);
  try {
    return await showing(db, 'scrape', lead, now(), async () => {
      await conclude(parts, lead, await request(parts, lead));
      return DONE;
    });
  } finally {
    stop();
  }
}

async function request(parts: AgentParts, lead: LeadRow): Promise<Visit | null> {
  const site = parts.sites[lead.source];
  const guest = lead.skipGuest ? null : site.guestPage(lead.externalId);
  const url = guest ?? site.jobPage(lead.externalId, lead.url);
  if (!url) return null;
  await takeTurn(parts.db, lead.source, parts.now(), parts.random(), parts.timing);
  return guest
    ? visitGuestPage(parts, site, lead.externalId, guest)
    : visitOwnPage(parts, site, lead.externalId, url);
}
