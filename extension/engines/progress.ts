import { EngineFailure } from './engine';

/** Aborts what shows no sign of life. */
export function createWatchdog({ first, next }: { first: number; next: number }) {
  const controller = new AbortController();
  const after = (ms: number) =>
    setTimeout(() => {
      const seconds = Math.round(ms / 1000);
      controller.abort(
        new EngineFailure('timeout', `The model said nothing for ${seconds} s; it is tried again.`),
      );
    }, ms);
  let timer = after(first);
  return {
    signal: controller.signal,
    alive() {
      clearTimeout(timer);
      timer = after(next);
    },
    stop: () => clearTimeout(timer),
  };
}
