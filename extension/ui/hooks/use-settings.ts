import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../../store/settings';

/** The user's settings, also when another page changes them; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    let current = true;
    const take = (next: Settings) => {
      if (current) setSettings(next);
    };
    const stop = watchSettings(take);
    readSettings().then(take);
    return () => {
      current = false;
      stop();
    };
  }, []);
  return settings;
}
