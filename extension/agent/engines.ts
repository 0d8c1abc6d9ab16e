import { type BuiltinEngine, builtinEngine, type PackedOccupations } from '../engines/builtin';
import { choose } from '../engines/choose';
import type { Engine } from '../engines/engine';
import { ollamaEngine } from '../engines/ollama';
import { testOllama } from '../engines/ollama-test';
import type { JobSieveDatabase } from '../store/database';
import { noteOllamaAnswers, ollamaHasAnswered } from '../store/ollama-answered';
import type { Settings } from '../store/settings';

/** ms; so often somebody who scores by rules is asked whether Ollama is there by now. */
const LOOK_FOR_OLLAMA = 60_000;

interface Surroundings {
  db: JobSieveDatabase;
  now(): number;
  fetch: typeof fetch;
  /** As it goes out in requests: `chrome-extension://<id>` */
  origin: string;
  /** The browser's own model; null where there is none. */
  chrome(): Promise<Engine | null>;
  /** The packaged table of occupations, which the rules score by. */
  occupations(): Promise<PackedOccupations>;
}

/** Which engine scores now, by the user's choice and by what there is. The engines are kept: they learn how much a model reads. */
export function createEngines({ db, now, fetch, origin, chrome, occupations }: Surroundings): {
  engine(settings: Settings): Promise<Engine>;
  builtin: BuiltinEngine;
} {
  const builtin = builtinEngine(() => new Date(now()), occupations);
  let kept: { of: string; engine: Engine } | null = null;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const ollama = (url: string, model: string): Engine => {
    const of = `${url} ${model}`;
    if (kept?.of !== of) {
      lookedAt = Number.NEGATIVE_INFINITY;
      kept = { of, engine: ollamaEngine({ url, model, fetch }) };
    }
    return kept.engine;
  };

  /** Asks at most once a minute, and no more once it has answered. */
  async function answers(target: { url: string; model: string }): Promise<boolean> {
    if (await ollamaHasAnswered(db, target)) return true;
    // Either way, since the clock may be set back.
    if (Math.abs(now() - lookedAt) < LOOK_FOR_OLLAMA) return false;
    lookedAt = now();
    if ((await testOllama(target, origin, fetch)).state !== 'ok') return false;
    await noteOllamaAnswers(db, target);
    return true;
  }

  return {
    builtin,
    async engine({ engine: choice, ollamaUrl: url, ollamaModel: model }) {
      const engines = { ollama: ollama(url, model), builtin };
      const answered = choice === 'auto' && (await answers({ url, model }));
      const asksChrome = choice === 'chrome' || (choice === 'auto' && !answered);
      return choose(choice, { ...engines, chrome: asksChrome ? await chrome() : null }, answered);
    },
  };
}
