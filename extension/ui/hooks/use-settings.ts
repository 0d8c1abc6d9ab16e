import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../../store/settings';

/**
 * The user's settings, also when another page changes them; undefined until they are read.
 *
 * @throws during rendering, when the browser does not give them: an error boundary shows it
 */
export function useSettings(): Settings | undefined {
  const [read, setRead] = useState<{ settings: Settings } | { error: unknown }>();
  useEffect(() => {
    let current = true;
    const take = (settings: Settings) => {
      if (current) setRead({ settings });
    };
    const stop = watchSettings(take);
    readSettings().then(take, (error: unknown) => {
      if (current) setRead({ error });
    });
    return () => {
      current = false;
      stop();
    };
  }, []);
  if (read !== undefined && 'error' in read) throw read.error;
  return read?.settings;
}
