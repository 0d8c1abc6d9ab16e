import { browser } from 'wxt/browser';
import { askModel, chromeEngine, readyModel } from '../engines/chrome';
import { type Engine, EngineFailure } from '../engines/engine';
import { ask } from './message-guard';
import { withOffscreen } from './offscreen';

const carry = (envelope: unknown) => browser.runtime.sendMessage(envelope);

/** Looked for once in a worker's life: a model does not come and go. */
let found: Promise<Engine | null> | null = null;

/** The browser's own model as an engine: asked here, where the browser offers it to workers, else in the offscreen document. */
export function chromeModel(): Promise<Engine | null> {
  found ??= lookForModel().catch(() => null);
  return found;
}

async function lookForModel(): Promise<Engine | null> {
  const here = await readyModel();
  if (here) return chromeEngine((question, signal) => askModel(here, question, signal));
  // Only Chrome has both; others are not to open a document for nothing.
  if (!('offscreen' in browser)) return null;
  const { ready } = await withOffscreen(() => ask('find-model', {}, carry));
  if (!ready) return null;
  return chromeEngine(async (question) => {
    const { text, failure } = await withOffscreen(() => ask('ask-model', question, carry));
    if (failure) throw Object.assign(new Error(failure.message), { name: failure.name });
    if (text === null) throw new EngineFailure('interrupted', "The browser's model gave no answer.");
    return text;
  });
}
