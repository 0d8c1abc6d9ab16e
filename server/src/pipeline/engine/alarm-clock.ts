import { setTimeout as sleep } from 'node:timers/promises';

/** Sleeps until it is woken or the time is over; a call to wake that comes before the sleep is not lost. */
export class AlarmClock {
  #wake = () => {};
  #woken = false;

  async sleep(ms: number): Promise<void> {
    if (!this.#woken) {
      const timer = new AbortController();
      await Promise.race([
        sleep(ms, undefined, { signal: timer.signal }).catch(() => {}),
        new Promise<void>((resolve) => {
          this.#wake = resolve;
        }),
      ]);
      timer.abort();
    }
    this.#woken = false;
  }

  wake(): void {
    this.#woken = true;
    this.#wake();
  }
}
