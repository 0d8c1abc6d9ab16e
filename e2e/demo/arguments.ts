import { parseArgs } from 'node:util';

export interface DemoArguments {
  help: boolean;
  /** A window for whoever watches. */
  visible: boolean;
  /** The user's own Ollama; null: the simulator answers. */
  ollama: { url: string; model: string } | null;
}

export const USAGE = `pnpm demo [--headless] [--ollama URL [--model NAME]]

  --headless      no browser window; ends with a picture of the popup
  --ollama URL    your own Ollama scores the jobs, e.g. http://127.0.0.1:11434; without it a simulator does
  --model NAME    a model that it has; default qwen2.5`;

/** @throws Error in words when something was asked for that there is not */
export function demoArguments(
  words: string[],
  surroundings: { platform: NodeJS.Platform; env: NodeJS.ProcessEnv },
): DemoArguments {
  const { values } = parseArgs({
    args: words,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      headless: { type: 'boolean', default: false },
      ollama: { type: 'string' },
      model: { type: 'string' },
    },
  });
  if (values.model !== undefined && values.ollama === undefined) {
    throw new Error('--model names a model of your own Ollama: say where it is with --ollama URL.');
  }
  return {
    help: values.help,
    visible: !values.headless && hasScreen(surroundings),
    ollama:
      values.ollama === undefined ? null : { url: loopback(values.ollama), model: values.model ?? 'qwen2.5' },
  };
}

function hasScreen({ platform, env }: { platform: NodeJS.Platform; env: NodeJS.ProcessEnv }): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** The demo's browser can reach nothing but this machine. */
function loopback(text: string): string {
  const url = URL.parse(text);
  const here = url?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname);
  if (!here) {
    throw new Error(
      `--ollama ${text}: the demo's browser reaches only this machine, so it has to be http://127.0.0.1:PORT or http://localhost:PORT. For an Ollama elsewhere, forward a port, e.g. ssh -L 11434:127.0.0.1:11434 HOST.`,
    );
  }
  return url.origin;
}
