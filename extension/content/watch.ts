import type { CardsReading, DetailReading, Site } from '../sites/site';
import { watchAddress } from './address';
import { answerDetail } from './answer';
import { isJobArea } from './area';
import { createCardsReporter } from './cards';
import { createCourier } from './courier';
import { createDetailReporter } from './detail';
import { bringsJob, matters, OBSERVED } from './mutations';
import { createPace, type Pace } from './pace';
import type { Page } from './page';
import { readCards, readDetail } from './reading';
import { structureOf } from './structure';

export interface Watch {
  /** Answers the background's question for one job with what is on the page now; `not-detail` if it is not that job. */
  answer(externalId: string): Promise<DetailReading>;
  stop(): void;
}

/**
 * Watches a page of a job site: tells the background of every card once and of every open job once its text stands
 * still, through late loading, virtualised lists and navigation inside the page. Changes nothing in the page and
 * never throws into it.
 */
export function watchSite(site: Site, page: Page): Watch {
  const ending = new AbortController();
  const shown = () => site.shownDocument?.(page.document) ?? page.document;
  const courier = createCourier((report) => page.send(report));
  const cards = createCardsReporter((reading: CardsReading) => {
    courier.post({
      name: 'cards-read',
      request: { source: site.source, reading, ...structureOf(page, shown(), reading) },
    });
  });
  const detail = createDetailReporter((reading: DetailReading) => {
    courier.post({
      name: 'detail-read',
      request: { source: site.source, reading, ...structureOf(page, shown(), reading) },
    });
  });
  /** Null while the page is none of ours. */
  let pace: Pace | null = null;

  const observer = new MutationObserver((records) => {
    checkAddress();
    if (records.some(bringsJob)) pace?.touch(true);
    else if (records.some(matters)) pace?.touch(false);
  });

  /** The document of a frame that is shown, besides the page's. */
  let inFrame: Document | null = null;

  /** A frame is shown, hidden or loaded anew without a change of the page that says so. */
  function checkFrame(): void {
    const seen = shown();
    const now = pace === null || seen === page.document ? null : seen;
    if (now === inFrame) return;
    inFrame = now;
    cards.arrive();
    observe();
    pace?.hurry();
  }

  function observe(): void {
    observer.disconnect();
    for (const document of inFrame ? [page.document, inFrame] : [page.document]) {
      observer.observe(document, OBSERVED);
    }
  }

  function look(): { news: boolean; again: number | null } {
    if (page.isInvalid()) {
      stop();
      return { news: false, again: null };
    }
    checkAddress();
    checkFrame();
    if (pace === null) return { news: false, again: null };
    const url = new URL(page.location.href);
    const results = readCards(site, page, url);
    const open = readDetail(site, page, url);
    const seen = [cards.see(results, url.href), detail.see(besides(results, open), url.href)];
    const waits = seen.map(({ again }) => again).filter((again) => again !== null);
    return { news: seen.some(({ news }) => news), again: waits.length > 0 ? Math.min(...waits) : null };
  }

  function arrive(): void {
    cards.arrive();
    const url = new URL(page.location.href);
    if (!site.matches(url) || !isJobArea(site.source, url)) {
      observer.disconnect();
      pace?.stop();
      pace = null;
      inFrame = null;
      return;
    }
    if (pace === null) {
      pace = createPace(look, page.whenIdle);
      observe();
    }
    pace.hurry();
  }

  function stop(): void {
    ending.abort();
    observer.disconnect();
    pace?.stop();
    pace = null;
    courier.stop();
  }

  const checkAddress = watchAddress(
    page,
    { changed: arrive, looked: checkFrame, orphaned: stop },
    ending.signal,
  );
  page.onRefusal?.(() => pace?.touch(false), ending.signal);
  arrive();
  return {
    answer: (externalId) => answerDetail(site, page, detail.untilStable, externalId),
    stop,
  };
}

/** A pane beside results that names no job may be waiting for the user to choose one, for ever. */
function besides(results: CardsReading, open: DetailReading): DetailReading {
  const names = open.kind !== 'loading' || open.externalId !== null;
  return names || results.kind === 'not-results' ? open : { kind: 'not-detail' };
}
