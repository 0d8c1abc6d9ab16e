import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

type Live<T> = { value: T } | { error: unknown } | null;

/**
 * Follows a query of the database: it answers again whenever a row that it read has changed, in whatever part of the
 * extension.
 *
 * @param query reads through Dexie only
 * @param deps when they change, the query is another one; until it has answered, the last answer stays
 * @returns undefined until the first answer
 * @throws during rendering, what the query threw: an error boundary shows it
 */
export function useLive<T>(query: () => Promise<T> | T, deps: readonly unknown[] = []): T | undefined {
  const [live, setLive] = useState<Live<T>>(null);
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ value }),
      error: (error: unknown) => setLive({ error }),
    });
    return () => subscription.unsubscribe();
  }, deps);
  if (live === null) return undefined;
  if ('error' in live) throw live.error;
  return live.value;
}
