import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Live } from '@jobsieve/shared/contracts/admin/pipeline';

export interface Snapshot {
  /** The same for the same content, whichever process read it: what a browser has already is not sent again. */
  id: string;
  live: Live;
}

interface LiveFeedOptions {
  read: () => Promise<Live>;
  /** Told when a look failed, once until one succeeds again; the next look comes all the same. */
  onFailure: (error: unknown) => void;
  /** Shortest pause between two looks, ms. */
  everyMs?: number;
}

/**
 * What moves, for any number of listeners: while there are some, one look at the database at a time serves all of them,
 * and each is given the latest when it is ready for it. A look that takes long makes the next one come later, so that
 * watching never takes more than a tenth of the database's time.
 */
export class LiveFeed {
  readonly #options: Required<LiveFeedOptions>;
  #listeners = 0;
  #looking = false;
  #failed = false;
  #latest: Snapshot | null = null;
  #changed = Promise.withResolvers<void>();

  constructor(options: LiveFeedOptions) {
    this.#options = { everyMs: 1000, ...options };
  }

  get listeners(): number {
    return this.#listeners;
  }

  /**
   * Yields a snapshot whenever it has changed, and null after `quietMs` of silence; ends when the signal is aborted.
   *
   * @param lastId id of what the listener has already
   */
  async *listen(
    signal: AbortSignal,
    { lastId = null, quietMs = 15_000 }: { lastId?: string | null; quietMs?: number } = {},
  ): AsyncGenerator<Snapshot | null> {
    // What was read before anybody listened may be hours old.
    if (this.#listeners === 0) this.#latest = null;
    this.#listeners += 1;
    try {
      void this.#look();
      let seen = lastId;
      while (!signal.aborted) {
        const latest: Snapshot | null = this.#latest;
        if (latest && latest.id !== seen) {
          seen = latest.id;
          yield latest;
        } else if (await isQuiet(this.#changed.promise, quietMs, signal)) {
          yield null;
        }
      }
    } finally {
      this.#listeners -= 1;
    }
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    try {
      while (this.#listeners > 0) {
        const start = performance.now();
        await this.#lookOnce();
        await sleep(Math.max(this.#options.everyMs, (performance.now() - start) * 9), undefined, {
          ref: false,
        });
      }
    } finally {
      this.#looking = false;
    }
  }

  async #lookOnce(): Promise<void> {
    try {
      const live = await this.#options.read();
      this.#failed = false;
      // The time of the look is no news.
      const { at: _, ...content } = live;
      const id = createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16);
      if (id === this.#latest?.id) return;
      this.#latest = { id, live };
      this.#changed.resolve();
      this.#changed = Promise.withResolvers();
    } catch (error) {
      if (!this.#failed) this.#options.onFailure(error);
      this.#failed = true;
    }
  }
}

/** Whether nothing changed for that long; false when something did, or the signal was aborted. */
async function isQuiet(changed: Promise<void>, ms: number, signal: AbortSignal): Promise<boolean> {
  const over = new AbortController();
  const either = AbortSignal.any([over.signal, signal]);
  const silence = sleep(ms, true, { signal: either, ref: false }).catch(() => false);
  const quiet = await Promise.race([changed.then(() => false), silence]);
  over.abort();
  return quiet;
}
