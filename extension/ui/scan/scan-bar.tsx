import { useState } from 'preact/hooks';
import { send } from '../../messaging';
import { SCAN_MOST_PAGES } from '../../protocol';
import type { ScanRow } from '../../store/database';
import { database } from '../../store/open';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { Button } from '../parts/button';
import { scanWords } from './scan-words';

const USUAL = 5;

/** Reads on through the result list in front, so many pages; shows how far it is, and stops it. */
export function ScanBar() {
  const scan = useLive(() => database.scans.get('scan').then((row) => row ?? null));
  // As it is typed: a field that corrects itself cannot be typed into.
  const [typed, setTyped] = useState(String(USUAL));
  const pages = pagesOf(typed);
  const [problem, setProblem] = useState<string | null>(null);
  const tell = async (what: () => Promise<string | null>) => {
    setProblem(null);
    setProblem(
      await what().catch((error: unknown) => (error instanceof Error ? error.message : String(error))),
    );
  };
  const start = () =>
    tell(async () => {
      const started = await send('scan-start', { pages });
      return started.state === 'refused' ? started.message : null;
    });
  const stop = () => tell(() => send('scan-stop', {}).then(() => null));
  if (scan === undefined) return <div class="scan-bar" />;
  const running = scan?.state === 'running';
  return (
    <section class="scan" aria-label="Scan a result list">
      <div class="scan-bar">
        {running ? (
          <progress value={scan.read} max={scan.pages} aria-label="Pages read" />
        ) : (
          <label class="scan-count small">
            Pages
            <input
              class="input"
              type="number"
              min={1}
              max={SCAN_MOST_PAGES}
              value={typed}
              data-testid="scan-count"
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </label>
        )}
        {running ? (
          <Button small onClick={stop} data-testid="scan-stop">
            Stop
          </Button>
        ) : (
          <Button small onClick={start} data-testid="scan-pages">
            Scan {pages === 1 ? '1 page' : `${pages} pages`}
          </Button>
        )}
      </div>
      <Progress scan={scan} />
      {problem === null ? null : (
        <p role="alert" class="field-problem">
          {problem}
        </p>
      )}
    </section>
  );
}

const pagesOf = (typed: string) => Math.min(SCAN_MOST_PAGES, Math.max(1, Math.trunc(Number(typed)) || 1));

/** How a scan ended is told for so long; ms. */
const TOLD_FOR = 10 * 60_000;

function Progress({ scan }: { scan: ScanRow | null }) {
  const now = useNow(scan === null || scan.state === 'running' ? null : 60_000);
  if (scan === null) return null;
  // Its last step began when it ended, give or take the seconds of a step.
  if (scan.state !== 'running' && now - scan.stepAt > TOLD_FOR) return null;
  return (
    <p class="small soft wraps" role="status" data-testid="scan-progress" data-state={scan.state}>
      {scanWords(scan)}
    </p>
  );
}
