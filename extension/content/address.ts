import type { Page } from './page';

/** ms between looks at the address; comparing two strings costs nothing */
const INTERVAL = 1000;

/**
 * Calls `changed` whenever the page's address has changed, however it was changed: the browser's own event where there
 * is one, else within a second; and `looked` each second, for what says nothing when it changes. Calls `orphaned` when the extension is gone, also on a page where nothing happens.
 *
 * @returns a function that makes sure of it now
 */
export function watchAddress(
  page: Page,
  { changed, looked, orphaned }: { changed: () => void; looked: () => void; orphaned: () => void },
  signal: AbortSignal,
): () => void {
  let known = page.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function check(): void {
    if (signal.aborted || page.location.href === known) return;
    known = page.location.href;
    changed();
  }

  function tick(): void {
    if (page.isInvalid()) orphaned();
    check();
    if (!signal.aborted) looked();
    if (!signal.aborted) timer = setTimeout(tick, INTERVAL);
  }

  timer = setTimeout(tick, INTERVAL);
  signal.addEventListener('abort', () => clearTimeout(timer));
  page.onNavigation?.(check, signal);
  return check;
}
