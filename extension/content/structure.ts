import type { Structure } from '../protocol';
import type { CardsReading, DetailReading } from '../sites/site';
import { outlinePage } from './outline';
import type { Page } from './page';

/** With a reading that is of no use goes what the page looks like at that moment, so that the user can report it. */
export function structureOf(
  page: Page,
  shown: Document,
  reading: CardsReading | DetailReading,
): { structure?: Structure } {
  if (reading.kind !== 'drift' && reading.kind !== 'blocked') return {};
  try {
    return { structure: outlinePage(shown, new URL(page.location.href)) };
  } catch (error) {
    // The reading matters more than its report.
    page.report(error);
    return {};
  }
}
