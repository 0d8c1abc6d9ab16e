import { useState } from 'preact/hooks';

interface UserRequest {
  /** It is under way. */
  busy: boolean;
  /** What came of the last one, or why it failed, in words for the user; null: there was none. */
  said: string | null;
  /** Does the work unless some is under way. @param work answers with words for the user, or with null: there is nothing to say */
  run(work: () => Promise<string | null>): Promise<void>;
  /** What was said is old news. */
  forget(): void;
}

/** Something that the user asks of the agent by a button. */
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
