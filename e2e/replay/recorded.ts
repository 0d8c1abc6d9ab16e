import { existsSync } from 'node:fs';
import path from 'node:path';

/** Real pages that somebody recorded; beside the checkout where they are there at all. */
export const RECORDED_PAGES = path.resolve(import.meta.dirname, '../../../shared/data/pages');

export const hasRecordedPages = existsSync(path.join(RECORDED_PAGES, 'INDEX.md'));

/** Where a recorded page claims to come from, so that it can be served there. */
export interface RecordedPage {
  file: string;
  url: string;
}

/** @param name as in the index: `linkedin/guest-search_...html` */
export const recordedPage = (name: string, url: string): RecordedPage => ({
  file: path.join(RECORDED_PAGES, name),
  url,
});
