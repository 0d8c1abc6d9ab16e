/** ms without a change after which the page stands still */
const QUIET = 250;
/** ms after which a page that never stands still is read all the same */
const MAX_WAIT = 2000;
/** ms between two readings: the first while there is news, the last when there has been none for a while. */
const SPACING = { least: 100, most: 2000 };
/**
 * ms between two readings of changes that bring jobs, the last when there has been no news for a while. They are read at once, neither quiet nor idle is waited for: a
 * virtualised list empties the cards that a fast scroll has left behind, and what has not been read by then is lost.
 * Reading 60 cards takes about 1 ms, so that the share below allows for it.
 */
const URGENT_SPACING = { least: 16, most: 250 };
const IDLE_LIMIT = 1000;
/** A reading may take at most this share of the time. */
const SHARE = 1 / 20;

export interface Pace {
  /** The page has changed; urgently where jobs are shown. */
  touch(urgent: boolean): void;
  /** Look as soon as the page stands still, without the restraint that comes from readings without news. */
  hurry(): void;
  stop(): void;
}

/**
 * Decides when the page is looked at: once it stands still, at the latest after two seconds, and the more rarely the
 * less there was to see.
 *
 * @param look tells whether there was news, and in how many ms to look again even if nothing changes (null: not)
 * @param whenIdle runs something when the page has nothing better to do, at the latest after so many ms
 */
export function createPace(
  look: () => { news: boolean; again: number | null },
  whenIdle: (run: () => void, limit: number) => void,
): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A timer is armed for then; Infinity: none. */
  let armedFor = Number.POSITIVE_INFINITY;
  let firstTouch: number | null = null;
  let firstUrgent: number | null = null;
  let lastTouch = 0;
  let spacing = SPACING.least;
  let urgentSpacing = URGENT_SPACING.least;
  let last = { ended: 0, took: 0 };
  let idling = false;
  let stopped = false;

  function arm(at: number): void {
    if (stopped || idling || at >= armedFor) return;
    clearTimeout(timer);
    armedFor = at;
    timer = setTimeout(ring, Math.max(0, at - Date.now()));
  }

  /** The end of the rest after the last reading. */
  const restedAt = (rest: number) => last.ended + Math.max(rest, last.took / SHARE);

  function dueAt(): number {
    const quiet =
      firstTouch === null
        ? Number.POSITIVE_INFINITY
        : Math.max(restedAt(spacing), Math.min(lastTouch + QUIET, firstTouch + MAX_WAIT));
    if (firstUrgent === null) return quiet;
    return Math.min(quiet, Math.max(restedAt(urgentSpacing), firstUrgent));
  }

  function ring(): void {
    armedFor = Number.POSITIVE_INFINITY;
    // Touches only note the time, so that a storm of them costs nothing: the timer finds out whether it came too soon.
    const due = firstTouch === null ? 0 : dueAt();
    if (due > Date.now()) {
      arm(due);
      return;
    }
    if (firstUrgent === null) {
      idling = true;
      whenIdle(read, IDLE_LIMIT);
    } else read();
  }

  function read(): void {
    idling = false;
    if (stopped) return;
    firstTouch = null;
    firstUrgent = null;
    const began = Date.now();
    const { news, again } = look();
    last = { ended: Date.now(), took: Date.now() - began };
    spacing = news ? SPACING.least : Math.min(spacing * 2, SPACING.most);
    urgentSpacing = news ? URGENT_SPACING.least : Math.min(urgentSpacing * 2, URGENT_SPACING.most);
    if (firstTouch !== null) arm(dueAt());
    if (again !== null) arm(restedAt(again));
  }

  function touch(urgent: boolean): void {
    lastTouch = Date.now();
    firstTouch ??= lastTouch;
    if (urgent) firstUrgent ??= lastTouch;
    arm(dueAt());
  }

  return {
    touch,
    hurry() {
      spacing = SPACING.least;
      last = { ended: 0, took: 0 };
      touch(false);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
