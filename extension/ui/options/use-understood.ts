import { useEffect, useState } from 'preact/hooks';
import type { Understood } from '../../engines/resume';
import { useSettled } from '../hooks/use-settled';

/** ms between two letters */
const TYPING = 400;

/** What the rules understand of a text, once it stands still; null while it is not known. */
export function useUnderstood(text: string): Understood | null {
  const settled = useSettled(text, TYPING);
  const [understood, setUnderstood] = useState<Understood | null>(null);
  useEffect(() => {
    let current = true;
    if (settled.trim() === '') {
      setUnderstood(null);
      return;
    }
    // A vocabulary of thousands of skills, which only this needs here.
    void import('../../engines/builtin').then(({ understand, understoodOf }) => {
      if (current) setUnderstood(understoodOf(understand({ text: settled }, new Date())));
    });
    return () => {
      current = false;
    };
  }, [settled]);
  return understood;
}
