import type { Engine } from './engine';

/** The engines that there are on this device. */
export interface Engines {
  ollama: Engine;
  /** The browser's own model; null where it has none that can be used at once. */
  chrome: Engine | null;
  builtin: Engine;
}

/**
 * Who scores.
 *
 * `auto` takes Ollama from the moment it has answered here for the first time, and stays with it: should it be away later,
 * jobs wait for it, rather than being rejected for good by something that reads less. Until then the browser's own model,
 * where there is one, and else the built-in rules score, so that the first match needs nothing to be installed.
 *
 * @param choice the user's
 * @param ollamaHasAnswered whether this address and model have ever given a usable answer here
 */
export function choose(
  choice: 'auto' | 'ollama' | 'chrome' | 'builtin',
  engines: Engines,
  ollamaHasAnswered: boolean,
): Engine {
  switch (choice) {
    case 'ollama':
      return engines.ollama;
    case 'builtin':
      return engines.builtin;
    case 'chrome':
      return engines.chrome ?? engines.builtin;
    case 'auto':
      return ollamaHasAnswered ? engines.ollama : (engines.chrome ?? engines.builtin);
  }
}
