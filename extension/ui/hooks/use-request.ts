import { useState } from 'preact/hooks';

interface UserRequest {
  /** Whether a request is being carried out. */
  busy: boolean;
  /** The result of the last request, or why it failed, in words for the user; null: there was none. */
  said: string | null;
  /** Runs a request. @param work resolves to words for the user, or to null if there is nothing to say */
  run(work: () => Promise<string | null>): Promise<void>;
  /** Clears what was said. */
  forget(): void;
}

/** A request that the user makes to the agent with a button. */
export function useRequest(): UserRequest {
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<string | null>) => {
    setBusy(true);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, said, run, forget: () => setSaid(null) };
}
