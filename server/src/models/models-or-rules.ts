import type { Log } from '../database/log.ts';
import type { ModelCall, ModelClient, ModelHost, ModelResult } from '../pipeline/engine/model-client.ts';
import { BUILTIN, RulesClient } from './rules-client.ts';

export interface ModelsOrRulesOptions {
  models: ModelClient;
  /** What the workflow asks; rules do all of it where one is missing. */
  needed: readonly string[];
  log: Log;
  /** How long models that have answered in this process are waited for before rules take over, ms. */
  patienceMs?: number;
}

/** A restart of Ollama, or of the machine that it runs on. */
const PATIENCE_MS = 2 * 60_000;

/**
 * Models where hosts answer that have them all, else rules. A host that is merely busy keeps its work, and one that has
 * answered before is waited for: work is not handed to rules because somebody restarts Ollama.
 */
export class ModelsOrRules implements ModelClient {
  readonly #options: Required<ModelsOrRulesOptions>;
  readonly #rules: RulesClient;
  #answeredAt = Number.NEGATIVE_INFINITY;
  #said = '';
  #byModels = false;

  constructor(options: ModelsOrRulesOptions) {
    this.#options = { patienceMs: PATIENCE_MS, ...options };
    this.#rules = new RulesClient(options.needed);
  }

  /** Whether models did the work when it was last asked. */
  get byModels(): boolean {
    return this.#byModels;
  }

  async hosts(): Promise<ModelHost[]> {
    const { models, needed, patienceMs } = this.#options;
    const hosts = await models.hosts();
    const missing = lacking(hosts, needed);
    if (missing.length === 0) {
      this.#answeredAt = performance.now();
      this.#byModels = true;
      this.#say('info', 'Ollama answers and has the models: it does the work of the models.');
      return hosts;
    }
    if (performance.now() - this.#answeredAt < patienceMs) return hosts;
    this.#byModels = false;
    const why = hosts.some(({ reachable }) => reachable)
      ? `Ollama lacks ${missing.join(', ')}`
      : 'Ollama does not answer';
    this.#say('warn', `${why}: built-in rules do the work of the models (JOBSIEVE_ENGINE=auto).`);
    return this.#rules.hosts();
  }

  call(call: ModelCall): Promise<ModelResult> {
    return call.host === BUILTIN ? this.#rules.call(call) : this.#options.models.call(call);
  }

  async preload(host: string, model: string, signal: AbortSignal): Promise<void> {
    if (host !== BUILTIN) await this.#options.models.preload?.(host, model, signal);
  }

  #say(level: 'info' | 'warn', text: string): void {
    if (text !== this.#said) this.#options.log[level](text);
    this.#said = text;
  }
}

/** Models that no host has; one that is busy for now has what it has. */
const lacking = (hosts: readonly ModelHost[], needed: readonly string[]): string[] =>
  needed.filter(
    (model) => !hosts.some((host) => isThere(host) && (host.installed?.includes(model) ?? host.reachable)),
  );

const isThere = (host: ModelHost) => host.reachable || host.installed !== null;
