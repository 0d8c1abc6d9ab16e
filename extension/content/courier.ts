import type { Report } from './page';

/** ms before the next try, doubled with each failure in a row */
const BACKOFF = { least: 1000, most: 60_000 };
/** Failures after which cards are sent in halves: a single one that the background refuses must not hold up the rest. */
const SPLIT_AFTER = 3;
/** Failures after which a report is given up; the page tells it again when it is loaded again. */
const GIVE_UP_AFTER = 8;

interface Letter {
  report: Report;
  failures: number;
}

/** Brings reports to the background, one at a time and in order, and tries again while that fails. */
export function createCourier(send: (report: Report) => Promise<unknown>) {
  let queue: Letter[] = [];
  let busy = false;
  let failuresInARow = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function deliver(): Promise<void> {
    if (busy) return;
    busy = true;
    for (let letter = queue[0]; letter !== undefined && !stopped; letter = queue[0]) {
      try {
        await send(letter.report);
        queue.shift();
        failuresInARow = 0;
      } catch {
        // What went wrong is the background's to say; here it only matters that it has not arrived.
        if (stopped) break;
        queue = [...queue.slice(1), ...afterFailure(letter)];
        await pause(Math.min(BACKOFF.least * 2 ** failuresInARow++, BACKOFF.most));
      }
    }
    busy = false;
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      timer = setTimeout(resolve, ms);
    });
  }

  return {
    post(report: Report): void {
      if (stopped) return;
      queue.push({ report, failures: 0 });
      void deliver();
    },
    stop(): void {
      stopped = true;
      queue = [];
      clearTimeout(timer);
    },
  };
}

function afterFailure(letter: Letter): Letter[] {
  const { report } = letter;
  const failures = letter.failures + 1;
  if (failures >= GIVE_UP_AFTER) return [];
  if (failures < SPLIT_AFTER || report.name !== 'cards-read' || report.request.reading.kind !== 'cards') {
    return [{ report, failures }];
  }
  const { source, reading } = report.request;
  if (reading.cards.length < 2) return [{ report, failures }];
  const middle = Math.ceil(reading.cards.length / 2);
  return [reading.cards.slice(0, middle), reading.cards.slice(middle)].map((cards) => ({
    report: { name: 'cards-read', request: { source, reading: { ...reading, cards } } },
    failures: SPLIT_AFTER - 1,
  }));
}
