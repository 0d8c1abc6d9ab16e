import { setTimeout as sleep } from 'node:timers/promises';
import type { ModelCall, ModelClient, ModelHost, ModelResult } from '../engine/model-client.ts';
import { Slots } from '../engine/slots.ts';
import { StepError } from '../engine/step-error.ts';

export interface SimulatedHost {
  host: string;
  /** Calls at the same time. */
  slots?: number;
  /** Models in memory at the same time. */
  memory?: number;
  installed?: string[];
  /** What somebody else has left in memory. */
  loaded?: string[];
}

export interface Simulation {
  hosts: readonly SimulatedHost[];
  loadMs?: number;
  callMs?: (call: ModelCall) => number;
  /** What the model says; may throw a StepError. */
  answer: (call: ModelCall) => unknown;
}

interface Memory {
  model: string;
  calls: number;
  usedAt: number;
  loading: Promise<void>;
  slots: Slots;
}

/**
 * Model hosts without models, for tests and benches: they load, evict and take their time like Ollama does. What is asked
 * for while all memory is in use waits until a model is idle.
 */
export class SimulatedHosts implements ModelClient {
  readonly calls: { host: string; model: string; prompt: string }[] = [];
  readonly loads: { host: string; model: string }[] = [];
  /** Hosts that do not answer. */
  readonly away = new Set<string>();
  readonly #simulation: Simulation;
  readonly #memories = new Map<string, Memory[]>();
  #clock = 0;

  constructor(simulation: Simulation) {
    this.#simulation = simulation;
    for (const { host, slots, loaded = [] } of simulation.hosts) {
      this.#memories.set(
        host,
        loaded.map((model) => ({
          model,
          calls: 0,
          usedAt: 0,
          loading: Promise.resolve(),
          slots: new Slots(slots),
        })),
      );
    }
  }

  async hosts(): Promise<ModelHost[]> {
    return this.#simulation.hosts.map(({ host, slots = 1, installed }) => ({
      host,
      slots,
      reachable: !this.away.has(host),
      loaded: (this.#memories.get(host) ?? []).map(({ model }) => model),
      installed: installed ?? null,
    }));
  }

  async call(call: ModelCall): Promise<ModelResult> {
    const { host, model, prompt, signal } = call;
    if (this.away.has(host)) throw new StepError('connection', `${host} does not answer.`);
    this.calls.push({ host, model, prompt });
    const place = await this.#load(host, model, signal);
    place.calls += 1;
    const leave = await place.slots.enter();
    try {
      await place.loading;
      await this.#take(this.#simulation.callMs?.(call) ?? 0, signal);
      if (this.away.has(host)) throw new StepError('connection', `${host} went away.`);
      const output = this.#simulation.answer(call);
      const parsed = call.schema.safeParse(output);
      if (!parsed.success) throw new StepError('invalid_output', 'The answer does not fit the schema.');
      const usage = { promptTokens: 100, outputTokens: 10, loadMs: 0, promptMs: 1, outputMs: 1 };
      return { output: parsed.data, engine: `simulated:${model}`, usage };
    } finally {
      leave();
      place.calls -= 1;
    }
  }

  async preload(host: string, model: string, signal: AbortSignal): Promise<void> {
    if (this.away.has(host)) throw new StepError('connection', `${host} does not answer.`);
    await (await this.#load(host, model, signal)).loading;
  }

  async #load(host: string, model: string, signal: AbortSignal): Promise<Memory> {
    const memories = this.#memories.get(host) ?? [];
    this.#memories.set(host, memories);
    const { memory: room = 1, slots = 1 } = this.#simulation.hosts.find((it) => it.host === host) ?? {};
    for (;;) {
      this.#clock += 1;
      const loaded = memories.find((it) => it.model === model);
      if (loaded) {
        loaded.usedAt = this.#clock;
        return loaded;
      }
      const idle = memories.filter((it) => it.calls === 0).sort((a, b) => a.usedAt - b.usedAt)[0];
      if (memories.length < room || idle) {
        if (memories.length >= room && idle) memories.splice(memories.indexOf(idle), 1);
        this.loads.push({ host, model });
        const loading = sleep(this.#simulation.loadMs ?? 0);
        const place = { model, calls: 0, usedAt: this.#clock, loading, slots: new Slots(slots) };
        memories.push(place);
        return place;
      }
      await this.#take(1, signal);
    }
  }

  async #take(ms: number, signal: AbortSignal): Promise<void> {
    try {
      if (ms > 0) await sleep(ms, undefined, { signal });
      signal.throwIfAborted();
    } catch (error) {
      throw new StepError('interrupted', 'Stopped.', { cause: error });
    }
  }
}
