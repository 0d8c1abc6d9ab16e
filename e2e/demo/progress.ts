import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { counts, testId } from '../house/newcomer.ts';
import type { Wire } from '../house/wire.ts';

export interface Watch {
  /** Told on every change; a milestone now and then, and at the end. */
  tell(text: string, milestone: boolean): void;
  /** Until so many jobs are found and each of them is decided. */
  jobs: number;
  /** ms without any change after which something must be wrong */
  patience: number;
}

/** Follows the popup's numbers until all is decided. @throws Error with the popup's own words when nothing moves any more */
export async function watchUntilDecided(popup: Page, { tell, jobs, patience }: Watch): Promise<void> {
  let last = '';
  let lastChange = Date.now();
  let told: number | null = null;
  for (;;) {
    const { discovered, matched, rejected } = await counts(popup);
    const decided = matched + rejected;
    told ??= decided;
    const state = await testId(popup, 'agent-state').textContent();
    const now = `${discovered} found, ${matched} matched, ${rejected} sieved out`;
    if (`${now} ${state}` !== last) {
      last = `${now} ${state}`;
      lastChange = Date.now();
      const done = discovered >= jobs && decided >= discovered;
      const milestone = done || decided >= told + 8;
      if (milestone) told = decided;
      tell(done ? now : `${now}   ${state}`, milestone);
      if (done) return;
    } else if (Date.now() - lastChange > patience) {
      const problems = await popup.getByRole('alert').allTextContents();
      throw new Error([`Nothing moves any more: ${now}; the popup says "${state}".`, ...problems].join('\n'));
    }
    await popup.waitForTimeout(150);
  }
}

/** A decision is on the device before the server has heard of it. @throws Error when the server does not hear of all of them */
export async function untilDelivered(wire: Wire, jobs: number, patience: number): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const heard = wire.entries.filter((entry) => entry.path.endsWith('/enrich') && entry.status === 200);
    const delivered = new Set(heard.map((entry) => entry.path)).size;
    if (delivered >= jobs) return;
    if (Date.now() > end) throw new Error(`The server has heard of ${delivered} decisions, not of ${jobs}.`);
    await setTimeout(100);
  }
}
