import type { ReportRow } from '../../store/database';
import { SITE_NAMES } from './site-names';

const PAGES: Record<ReportRow['page'], string> = { results: 'a list of jobs', job: "a job's page" };

function whatHappened({ kind, signal, layout, missing, ids }: ReportRow): string {
  if (kind === 'blocked') return `blocked: ${signal}`;
  const found = `known layout: ${layout ?? 'none'}; jobs with an id: ${ids}`;
  return `not understood; ${found}; not found: ${missing.join(', ') || 'anything known'}`;
}

/** A report as it is shown and saved: all of it is in these lines. @param version of the extension */
export const reportText = (report: ReportRow, version: string): string =>
  [
    `JobSieve ${version}: report of a page that could not be read`,
    `Site: ${SITE_NAMES[report.source]}, ${PAGES[report.page]}`,
    `Day: ${new Date(report.at).toISOString().slice(0, 10)}`,
    `What happened: ${whatHappened(report)}`,
    `Address, without what was searched for: ${report.address}`,
    '',
    'Structure of the page: elements with their classes, ids, test ids and the names of their attributes.',
    'No text, no values, no addresses; digits are "#", what may be a word of the page is "…".',
    '',
    report.outline,
    '',
  ].join('\n');

/** A name that says what is in the file, and nothing of the user. */
export const reportName = ({ source, page, at }: ReportRow): string =>
  `jobsieve-${source}-${page}-${new Date(at).toISOString().slice(0, 10)}.txt`;
