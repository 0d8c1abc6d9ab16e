import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { databaseProblem } from '../../store/open';
import { Button } from './button';
import { Notice } from './notice';

/** What a page shows instead of a white sheet when it cannot go on. */
export function Guarded({ children }: { children: ComponentChildren }) {
  const [error] = useErrorBoundary();
  return error === undefined ? children : <Broken error={error} />;
}

function Broken({ error }: { error: unknown }) {
  const [storage, setStorage] = useState<string | null>(null);
  useEffect(() => {
    databaseProblem().then(setStorage);
  }, []);
  return (
    <main class="broken">
      <Notice tone="bad" title="JobSieve cannot show this page">
        <p class="wraps">{storage ?? (error instanceof Error ? error.message : String(error))}</p>
        <div class="notice-actions">
          <Button small onClick={() => location.reload()}>
            Try again
          </Button>
        </div>
      </Notice>
    </main>
  );
}
