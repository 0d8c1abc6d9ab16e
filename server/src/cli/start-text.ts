import type { EngineState } from '../pipeline/workflow-3001/engine-state.ts';
import type { OllamaState } from './ollama-check.ts';
import { clockTime, readable } from './pairing-text.ts';

export interface Start {
  url: string;
  /** Folder to load into the browser, absolute. */
  extension: string;
  extension_built: boolean;
  user: string;
  code: string;
  expires_at: string;
  admin_token: string | null;
  ollama: OllamaState[];
  /** Who does the model steps of the pipeline. */
  pipeline: EngineState;
}

/** What a person reads after `pnpm start`. */
export function startText(start: Start): string {
  const { url, extension, user, code, admin_token } = start;
  return `
JobSieve runs at ${url}

1. Load the extension${start.extension_built ? '' : ' (run "npx pnpm@12 build" first: it is not built yet)'}
   Open chrome://extensions, switch on "Developer mode", click "Load unpacked" and choose
     ${extension}

2. Connect it: open its options and enter
     Server        ${url}
     Pairing code  ${readable(code)}
   The code is for ${user}, good once until ${clockTime(new Date(start.expires_at))}. A new one: npx pnpm@12 jobsieve pair "${user}"

3. ${[...start.ollama, start.pipeline].map(({ message }) => message).join('\n   ')}
${admin_token ? `\nAdministrator's token, shown only this once:\n     ${admin_token}\n` : ''}
Administration: ${url}/admin
Ctrl-C stops it.`;
}
