import type { Screen } from './scan';

/** What the page was answered, from the first question on; only refusals are kept. */
let answers: { at: number; status: number }[] | null = null;

/** Watched rather than looked up: the browser's own list is full after 250 entries, which is one page of LinkedIn. */
function watchAnswers(): { at: number; status: number }[] {
  if (answers) return answers;
  const kept: { at: number; status: number }[] = [];
  answers = kept;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // Safari tells no status.
      const status = (entry as PerformanceResourceTiming).responseStatus ?? 0;
      if (status >= 400) kept.push({ at: entry.startTime, status });
    }
  }).observe({ type: 'resource', buffered: true });
  return kept;
}

/** The window that this script runs in, as far as a scan moves it. */
export const browserScreen: Screen = {
  isHidden: () => document.hidden,
  bringIntoView(element, where) {
    // A page that is at its end already does not hear that it is scrolled there.
    if (where === 'end') window.scrollBy({ top: -innerHeight / 2, behavior: 'instant' });
    element.scrollIntoView({ block: where, behavior: where === 'end' ? 'instant' : 'smooth' });
  },
  open: (url) => location.assign(url.href),
  refusalsSince: (since) =>
    watchAnswers()
      .filter(({ at }) => at >= since)
      .map(({ status }) => status),
  now: () => performance.now(),
};
