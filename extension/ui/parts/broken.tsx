import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { databaseProblem } from '../../store/open';
import { Button } from './button';
import { Notice } from './notice';

/** What a page shows instead of an empty sheet when it cannot go on. */
export function Guarded({ children }: { children: ComponentChildren }) {
  const [error] = useErrorBoundary();
  const [storage, setStorage] = useState<string | null>(null);
  useEffect(() => {
    // A live query keeps silent about a database that does not open, so it is asked for by itself.
    databaseProblem().then(setStorage);
  }, []);
  if (storage !== null) return <Broken message={storage} />;
  if (error !== undefined) return <Broken message={error instanceof Error ? error.message : String(error)} />;
  return children;
}

function Broken({ message }: { message: string }) {
  return (
    <main class="broken">
      <Notice tone="bad" title="JobSieve cannot show this page">
        <p class="wraps">{message}</p>
        <div class="notice-actions">
          <Button small onClick={() => location.reload()}>
            Try again
          </Button>
        </div>
      </Notice>
    </main>
  );
}
