import type { Source } from '@jobsieve/shared/contracts/job';
import { siteName } from './site-door';

/** Why a scan is over before its time, or what it waits for; for the user. */
export const SCAN_WORDS = {
  complete: () => 'All pages that you asked for.',
  end: (evidence: string | null) => `The end of the list${evidence ? `: ${evidence.slice(0, 200)}` : ''}.`,
  empty: (evidence: string | null) =>
    `The site found no jobs${evidence ? `: ${evidence.slice(0, 200)}` : ''}.`,
  nothingMore: () => 'Nothing new came after the last page.',
  stopped: () => 'You stopped it.',
  closed: () => 'Its tab was closed.',
  left: () => 'The tab shows something else now.',
  silent: () => 'The page does not answer. Load it again, then scan once more.',
  blocked: (source: Source) => `${siteName(source)} does not let it go on; see above.`,
  notUnderstood: (source: Source) =>
    `The page of ${siteName(source)} was not understood. An update of JobSieve may be needed.`,
  noWayOn: () => 'The page does not tell how its list goes on.',
  capped: () => "Today's share of pages is read; it can be raised in the options.",
  behind: () => 'Waits: the page goes on only while its tab is in front.',
  pause: () => 'Pauses, as a person would.',
} as const;
