import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readConnection } from '../../store/secret';

/** Whether a server has been connected; undefined until it is known. Follows what other pages do. */
export function useConnected(): boolean | undefined {
  const [connected, setConnected] = useState<boolean>();
  useEffect(() => {
    let current = true;
    const look = () =>
      readConnection().then(
        (connection) => {
          if (current) setConnected(connection !== null);
        },
        // Without a database there is no key and so no token; the pages say so where they read from it.
        () => {
          if (current) setConnected(false);
        },
      );
    browser.storage.local.onChanged.addListener(look);
    look();
    return () => {
      current = false;
      browser.storage.local.onChanged.removeListener(look);
    };
  }, []);
  return connected;
}
