import type { Page } from './page';
import { createRequestWatch } from './requests';

/**
 * The page that this script runs in.
 *
 * Navigation is heard from the browser's own Navigation API. WXT's `wxt:locationchange` is not used: it is an event
 * on the page's window with the extension's id in its name, and LinkedIn looks for extensions.
 */
export function browserPage({ send, isInvalid }: Pick<Page, 'send' | 'isInvalid'>): Page {
  return { document, location, status, report, send, isInvalid, whenIdle, onNavigation, onRefusal };
}

const requests = createRequestWatch();

function status(): number {
  if (requests.refused() !== 0) return requests.refused();
  const [loading] = performance.getEntriesByType('navigation');
  // Safari tells no status.
  return loading instanceof PerformanceNavigationTiming ? (loading.responseStatus ?? 0) : 0;
}

const reported = new Set<string>();

/** Each once: a page is read many times. */
function report(error: unknown): void {
  if (reported.has(String(error))) return;
  reported.add(String(error));
  console.error('JobSieve could not read this page:', error);
}

function whenIdle(run: () => void, limit: number): void {
  // Safari has none.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => run(), { timeout: limit });
  else setTimeout(run, 0);
}

function onRefusal(listener: () => void, signal: AbortSignal): void {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const isTold = entry instanceof PerformanceResourceTiming && 'responseStatus' in entry;
      if (isTold && requests.see(entry.name, entry.responseStatus)) listener();
    }
  });
  observer.observe({ type: 'resource', buffered: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function onNavigation(listener: () => void, signal: AbortSignal): void {
  const navigation: EventTarget | undefined = 'navigation' in window ? window.navigation : undefined;
  // Comes after the address has changed, whatever changed it: pushState, replaceState, the back button, a fragment.
  navigation?.addEventListener('currententrychange', listener, { signal });
}
