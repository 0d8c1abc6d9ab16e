import { useEffect, useRef, useState } from 'preact/hooks';
import { type PullProgress, pullModel } from '../../engines/ollama-models';
import { failed, type Outcome } from './outcome';

export interface Pull {
  /** The model that is being fetched; null: none is. */
  model: string | null;
  progress: PullProgress | null;
  outcome: Outcome;
  start(url: string, model: string): Promise<void>;
  cancel(): void;
}

/** Fetches one model at a time, as long as the page is open. @param done called when one is there */
export function usePull(done: (model: string) => void): Pull {
  const [model, setModel] = useState<string | null>(null);
  const [progress, setProgress] = useState<PullProgress | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const start = async (url: string, name: string) => {
    const controller = new AbortController();
    stop.current?.abort();
    stop.current = controller;
    setModel(name);
    setProgress(null);
    setOutcome(null);
    try {
      await pullModel({ url, model: name }, setProgress, controller.signal);
      setOutcome({ tone: 'good', message: `${name} is there.` });
      done(name);
    } catch (error) {
      setOutcome(
        controller.signal.aborted
          ? { tone: 'plain', message: `Stopped. What is there of ${name} is kept: fetch it again to go on.` }
          : failed(error),
      );
    } finally {
      if (stop.current === controller) setModel(null);
    }
  };
  return { model, progress, outcome, start, cancel: () => stop.current?.abort() };
}
