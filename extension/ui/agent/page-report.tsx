import type { Source } from '@jobsieve/shared/contracts/job';
import { browser } from 'wxt/browser';
import { database } from '../../store/open';
import { useLive } from '../hooks/use-live';
import { Button } from '../parts/button';
import { reportName, reportText } from './report-text';
import { saveFile } from './save-file';

/** What the page looked like that could not be read: shown whole before it is saved as a file. */
export function PageReport({ source }: { source: Source }) {
  const report = useLive(() => database.reports.get(source).then((row) => row ?? null), [source]);
  if (report === undefined || report === null) return null;
  const text = reportText(report, browser.runtime.getManifest().version);
  return (
    <details class="page-report small" data-testid="page-report">
      <summary>Report the page</summary>
      <p>
        This is all that is in the report: how the page is built, without its text. It stays on this device
        until you give the file to somebody.
      </p>
      <pre data-testid="report-text">{text}</pre>
      <Button small data-testid="report-save" onClick={() => saveFile(reportName(report), text)}>
        Save as a file
      </Button>
    </details>
  );
}
