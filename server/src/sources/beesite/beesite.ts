import { setTimeout } from 'node:timers/promises';
import { type Patience, PatientReader } from '../http/patient.ts';
import { Reach } from '../http/reach.ts';
import { SourceError } from '../http/source-error.ts';
import type { Fetched, FetchRequest, PostingSource } from '../source.ts';
import { newest } from './newest.ts';
import { readPosting } from './read-posting.ts';
import { searchPage } from './search.ts';

export interface BeeSiteBoard {
  /** As in `--source`. */
  name: string;
  /** Whose board it is: the company of all its postings. */
  company: string;
  /** Address of its search. */
  url: string;
  /** Names of the hosts that it and its apply links lie on. */
  hosts: readonly string[];
}

export interface BeeSiteOptions extends Partial<Patience> {
  /** For each request, ms. */
  requestLimitMs?: number;
  now?: () => Date;
}

/** So many unreadable postings in a row are a failure of the whole. */
const MAX_FAILURES_IN_A_ROW = 5;

/** A job board made by BeeSite (milch & zucker). */
export function beeSite(board: BeeSiteBoard, options: BeeSiteOptions = {}): PostingSource {
  const { now = () => new Date(), requestLimitMs = 30_000 } = options;
  const url = new URL(board.url);
  // Who names only the host means its search.
  if (url.pathname === '/') url.pathname = '/search/';
  const patience: Patience = {
    // Politeness is for other people's machines.
    pauseMs: options.pauseMs ?? (['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname) ? 0 : 500),
    backoffMs: options.backoffMs ?? 1000,
    longestWaitMs: options.longestWaitMs ?? 60_000,
    sleep: options.sleep ?? ((ms, signal) => setTimeout(ms, undefined, { signal })),
  };
  const reach = new Reach(url, board.hosts);

  return {
    name: board.name,
    async fetch(request) {
      const fetched: Fetched = { outcome: 'ok', reason: null, postings: [], seen: [], left_out: [] };
      const reader = new PatientReader(
        { reach, timeLimitMs: requestLimitMs, now, signal: request.signal },
        patience,
      );
      try {
        await collect(fetched, request, { board, url, reader, now });
        return fetched;
      } catch (error) {
        request.signal.throwIfAborted();
        if (error instanceof SourceError) return ended(fetched, error);
        throw error;
      }
    },
  };
}

interface Tools {
  board: BeeSiteBoard;
  url: URL;
  reader: PatientReader;
  now(): Date;
}

async function collect(fetched: Fetched, request: FetchRequest, { board, url, reader, now }: Tools) {
  const end = now().getTime() + request.timeLimitMs;
  const known = new Set<string>();
  const listed = newest(async (language, firstItem) => {
    const page = await searchPage(reader, url, { language, firstItem });
    for (const it of page.unreadable) {
      // Both languages list it.
      if (!fetched.left_out.some(({ external_id }) => external_id === it.external_id))
        fetched.left_out.push(it);
    }
    const ids = page.items.map((item) => item.MatchedObjectId);
    for (const id of await request.known(ids)) known.add(id);
    return page;
  });
  let failures = 0;
  for await (const it of listed) {
    if (now().getTime() >= end) {
      throw new SourceError(
        'timeout',
        `Reading ${url.host} took longer than ${request.timeLimitMs / 1000} s.`,
      );
    }
    const id = it.item.MatchedObjectId;
    if (known.has(id)) {
      fetched.seen.push(id);
      continue;
    }
    try {
      fetched.postings.push(await readPosting(reader, it, board.company));
      failures = 0;
    } catch (error) {
      if (!(error instanceof SourceError) || error.failure === 'rate_limited') throw error;
      failures += 1;
      fetched.left_out.push({ external_id: id, reason: error.message });
      if (failures === MAX_FAILURES_IN_A_ROW) throw error;
    }
    if (fetched.postings.length >= request.limit) return;
  }
}

/** What is handed back when it was not possible to go on. */
function ended(fetched: Fetched, error: SourceError): Fetched {
  const kept = { postings: fetched.postings, seen: fetched.seen, left_out: fetched.left_out };
  const dropped = { ...kept, postings: [], seen: [] };
  switch (error.failure) {
    case 'rate_limited':
      return {
        ...kept,
        outcome: 'RATE_LIMITED',
        reason: `${error.message} The rest has to wait; try again later.`,
      };
    case 'timeout':
      return { ...dropped, outcome: 'TIMEOUT', reason: `${error.message} Try again later.` };
    case 'unavailable':
      return { ...dropped, outcome: 'FAILED', reason: `${error.message} Try again later.` };
    default:
      return { ...dropped, outcome: 'FAILED', reason: `${error.message} Look at BEESITE_URL.` };
  }
}
