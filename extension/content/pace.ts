/** ms without a change after which the page stands still */
const QUIET = 250;
/** ms after which a page that never stands still is read all the same */
const MAX_WAIT = 2000;
/** ms between two readings: the first while there is news, the last when there has been none for a while. */
const SPACING = { least: 250, most: 2000 };
/** A reading may take at most this share of the time. */
const SHARE = 1 / 20;

export interface Pace {
  /** The page has changed. */
  touch(): void;
  /** A change is already waiting to be read. */
  readonly touched: boolean;
  /** Look as soon as the page stands still, without the restraint that comes from readings without news. */
  hurry(): void;
  stop(): void;
}

/**
 * Decides when the page is looked at: once it stands still, at the latest after two seconds, and the more rarely the
 * less there was to see.
 *
 * @param look tells whether there was news, and in how many ms to look again even if nothing changes (null: not)
 */
export function createPace(
  look: () => { news: boolean; again: number | null },
  whenIdle: (run: () => void) => void,
): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A timer is armed for then; Infinity: none. */
  let armedFor = Number.POSITIVE_INFINITY;
  let firstTouch: number | null = null;
  let lastTouch = 0;
  let spacing = SPACING.least;
  let restUntil = 0;
  let idling = false;
  let stopped = false;

  function arm(at: number): void {
    if (stopped || idling || at >= armedFor) return;
    clearTimeout(timer);
    armedFor = at;
    timer = setTimeout(ring, Math.max(0, at - Date.now()));
  }

  function dueAt(touchedFirst: number): number {
    return Math.max(restUntil, Math.min(lastTouch + QUIET, touchedFirst + MAX_WAIT));
  }

  function ring(): void {
    armedFor = Number.POSITIVE_INFINITY;
    // Touches only note the time, so that a storm of them costs nothing: the timer finds out whether it came too soon.
    const due = firstTouch === null ? 0 : dueAt(firstTouch);
    if (due > Date.now()) {
      arm(due);
      return;
    }
    idling = true;
    whenIdle(read);
  }

  function read(): void {
    idling = false;
    if (stopped) return;
    firstTouch = null;
    const began = Date.now();
    const { news, again } = look();
    const ended = Date.now();
    spacing = news ? SPACING.least : Math.min(spacing * 2, SPACING.most);
    restUntil = ended + Math.max(spacing, (ended - began) / SHARE);
    if (firstTouch !== null) arm(dueAt(firstTouch));
    if (again !== null) arm(ended + Math.max(again, (ended - began) / SHARE));
  }

  function touch(): void {
    lastTouch = Date.now();
    firstTouch ??= lastTouch;
    arm(dueAt(firstTouch));
  }

  return {
    touch,
    get touched() {
      return firstTouch !== null;
    },
    hurry() {
      spacing = SPACING.least;
      restUntil = 0;
      touch();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
