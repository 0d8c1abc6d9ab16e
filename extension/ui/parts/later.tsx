import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Shows a component whose code is loaded after the page is there: what is not needed at first sight must not hold it up.
 *
 * @param load imports it; asked once
 */
export function Later({ load }: { load(): Promise<ComponentType> }) {
  const [Loaded, setLoaded] = useState<ComponentType | null>(null);
  useEffect(() => {
    let current = true;
    void load().then((component) => {
      if (current) setLoaded(() => component);
    });
    return () => {
      current = false;
    };
  }, []);
  return Loaded === null ? null : <Loaded />;
}
