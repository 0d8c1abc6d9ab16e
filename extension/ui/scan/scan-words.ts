import type { ScanRow } from '../../store/database';
import { SITE_NAMES } from '../agent/site-names';

type Told = Pick<ScanRow, 'source' | 'state' | 'pages' | 'read' | 'seen' | 'words'>;

const jobs = (count: number) => (count === 1 ? '1 job' : `${count} jobs`);
const pages = (count: number) => (count === 1 ? '1 page' : `${count} pages`);

/** How far the scan is, or how it ended. */
export function scanWords({ source, state, pages: wanted, read, seen, words }: Told): string {
  const site = SITE_NAMES[source];
  // Some of these words quote the page, which has full stops of its own.
  const why = words === null ? '' : ` ${words.replace(/[.\s…]+$/u, '')}.`;
  if (state !== 'running') {
    const how = state === 'done' ? 'Scanned' : 'Scan stopped:';
    return `${how} ${pages(read)} of ${site}, ${jobs(seen.length)}.${why}`;
  }
  return `Scanning ${site}: page ${Math.min(read + 1, wanted)} of ${wanted}, ${jobs(seen.length)}.${why}`;
}
