import { browser } from 'wxt/browser';
import type { Wire } from '../messaging';
import { siteFor } from '../sites/registry';
import type { GuardParts } from './message-guard';

/** What the message guard has to know of this extension. */
export const guard = (): GuardParts => ({
  wire: browser.runtime as unknown as Wire,
  origin: browser.runtime.getURL(''),
  sourceOf: (url) => siteFor(url)?.source ?? null,
  // By its own name: as a method of another object the browser refuses it.
  report: (error) => reportError(error),
});
