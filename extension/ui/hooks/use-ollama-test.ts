import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messaging';
import type { OllamaTest } from '../../protocol';

/**
 * Asks Ollama once whether scoring would get through, and again when the address or the model changes.
 *
 * @param target null while there is no reason to ask
 * @returns null until it is known
 */
export function useOllamaTest(target: { url: string; model: string } | null): OllamaTest | null {
  const [test, setTest] = useState<OllamaTest | null>(null);
  useEffect(() => {
    setTest(null);
    if (target === null) return;
    let current = true;
    send('test-ollama', target).then(
      (result) => {
        if (current) setTest(result);
      },
      // Nothing is known then; the agent's own notes stand.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [target?.url, target?.model]);
  return test;
}
