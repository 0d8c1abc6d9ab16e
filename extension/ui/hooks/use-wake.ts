import { useEffect } from 'preact/hooks';
import { send } from '../../messaging';

/** Has the agent look for work when the user looks at it. */
export function useWake(): void {
  useEffect(() => {
    // Its own alarm wakes it too, if this does not get through.
    send('wake', {}).catch(() => undefined);
  }, []);
}
