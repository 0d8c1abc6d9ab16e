import type { Clock } from './clock.ts';
import type { Model } from './models.ts';
import { Refusal } from './refusal.ts';

/** A loaded (or loading) model. */
export interface Runner {
  model: Model;
  numCtx: number;
  ready: boolean;
  readyAt: number;
  keepAliveMs: number;
  lastUsed: number;
  expiresAt: number;
  /** One entry a parallel slot: the tokens of its last prompt, by which a common prefix is not evaluated again. */
  slots: { busy: boolean; cached: string[] }[];
  expiry: NodeJS.Timeout | undefined;
}

export interface Lease {
  runner: Runner;
  /** Simulated ms that this request waited for the model to load. */
  loadMs: number;
  /** Takes the slot's prompt over. @returns how many leading tokens were cached */
  remember(tokens: string[]): number;
  release(): void;
}

interface Waiter {
  model: Model;
  numCtx: number;
  keepAliveMs: number;
  signal: AbortSignal;
  since: number;
  grant(lease: Lease): void;
  refuse(reason: unknown): void;
}

export interface Limits {
  loadMs: number;
  maxLoadedModels: number;
  parallel: number;
  maxQueue: number;
}

const WARM_MS = 20;
const commonPrefix = (a: string[], b: string[]) => {
  const end = a.findIndex((token, index) => token !== b[index]);
  return end < 0 ? a.length : end;
};

/**
 * Which models are loaded and who may use them: one load at a time, at most N models, P slots each, a queue with an end.
 * Another `num_ctx` reloads the model, as in Ollama.
 */
export class Scheduler {
  readonly #clock: Clock;
  readonly #limits: Limits;
  readonly #runners = new Map<string, Runner>();
  #waiters: Waiter[] = [];
  #ticks = 0;
  #stopped = false;

  constructor(clock: Clock, limits: Limits) {
    this.#clock = clock;
    this.#limits = limits;
  }

  get runners(): Runner[] {
    return [...this.#runners.values()];
  }

  get waiting(): number {
    return this.#waiters.length;
  }

  /** @throws Refusal 503 when the queue is full; the signal's reason when the client goes away */
  acquire(model: Model, numCtx: number, keepAliveMs: number, signal: AbortSignal): Promise<Lease> {
    return new Promise((grant, refuse) => {
      if (signal.aborted) return refuse(signal.reason);
      const waiter = { model, numCtx, keepAliveMs, signal, since: ++this.#ticks, grant, refuse };
      this.#waiters.push(waiter);
      signal.addEventListener('abort', () => {
        if (this.#drop(waiter)) refuse(signal.reason);
        this.#pump();
      });
      this.#pump();
      if (this.#waiters.length > this.#limits.maxQueue && this.#drop(waiter)) {
        refuse(new Refusal(503, 'server busy, please try again.  maximum pending requests exceeded'));
      }
    });
  }

  /** Unloads a model as soon as it is idle. */
  expire(model: Model): void {
    const runner = this.#runners.get(model.name);
    if (!runner) return;
    runner.keepAliveMs = 0;
    if (this.#isIdle(runner)) this.#unload(runner);
  }

  stop(): void {
    this.#stopped = true;
    for (const runner of this.runners) this.#unload(runner);
  }

  #drop(waiter: Waiter): boolean {
    const there = this.#waiters.includes(waiter);
    this.#waiters = this.#waiters.filter((other) => other !== waiter);
    return there;
  }

  /** Serves those who wait, in order. Nobody overtakes an earlier one who waits for the same model. */
  #pump(): void {
    if (this.#stopped) return;
    const held = new Set<string>();
    for (const waiter of [...this.#waiters]) {
      if (!this.#waiters.includes(waiter)) continue;
      if (held.has(waiter.model.name) || !this.#place(waiter)) held.add(waiter.model.name);
    }
  }

  #place(waiter: Waiter): boolean {
    const runner = this.#runners.get(waiter.model.name);
    if (!runner) {
      if (this.#hasRoom()) this.#load(waiter);
      return false;
    }
    if (!runner.ready) return false;
    if (runner.numCtx !== waiter.numCtx) {
      if (this.#isIdle(runner) && !this.#isLoading()) {
        this.#remove(runner);
        this.#load(waiter);
      }
      return false;
    }
    return this.#grantSlot(waiter, runner);
  }

  #grantSlot(waiter: Waiter, runner: Runner): boolean {
    const free = runner.slots.filter((slot) => !slot.busy);
    if (free.length === 0) return false;
    this.#drop(waiter);
    clearTimeout(runner.expiry);
    runner.keepAliveMs = waiter.keepAliveMs;
    // Reserved until the prompt is known, which decides what of the cache serves.
    let slot = free[0] as Runner['slots'][number];
    slot.busy = true;
    waiter.grant({
      runner,
      loadMs: runner.readyAt > waiter.since ? this.#limits.loadMs : WARM_MS,
      remember: (tokens) => {
        const best = [slot, ...runner.slots.filter((other) => !other.busy)].reduce((a, b) =>
          commonPrefix(b.cached, tokens) > commonPrefix(a.cached, tokens) ? b : a,
        );
        slot.busy = false;
        best.busy = true;
        slot = best;
        const cached = commonPrefix(slot.cached, tokens);
        slot.cached = tokens;
        return cached;
      },
      release: () => {
        slot.busy = false;
        this.#rest(runner);
        this.#pump();
      },
    });
    return true;
  }

  /** After a request: start counting down, or go at once. */
  #rest(runner: Runner): void {
    runner.lastUsed = ++this.#ticks;
    if (!this.#isIdle(runner)) return;
    if (runner.keepAliveMs <= 0) {
      this.#unload(runner);
      return;
    }
    runner.expiresAt = Date.now() + runner.keepAliveMs;
    // A timer's longest wait is 2^31 ms; whoever keeps a model longer keeps it for ever as far as a test can tell.
    if (runner.keepAliveMs < 2 ** 31) {
      runner.expiry = setTimeout(() => this.#unload(runner), runner.keepAliveMs).unref();
    }
  }

  #isIdle = (runner: Runner) => runner.ready && runner.slots.every((slot) => !slot.busy);
  #isLoading = () => this.runners.some((runner) => !runner.ready);

  /** Evicts an idle model if need be: the one with the shortest keep_alive, of equals the one unused the longest. */
  #hasRoom(): boolean {
    if (this.#isLoading()) return false;
    if (this.#runners.size < this.#limits.maxLoadedModels) return true;
    const [victim] = this.runners
      .filter(this.#isIdle)
      .sort((a, b) => a.keepAliveMs - b.keepAliveMs || a.lastUsed - b.lastUsed);
    if (victim) this.#remove(victim);
    return victim !== undefined;
  }

  #load(waiter: Waiter): void {
    const runner: Runner = {
      model: waiter.model,
      numCtx: waiter.numCtx,
      ready: false,
      readyAt: 0,
      keepAliveMs: waiter.keepAliveMs,
      lastUsed: 0,
      expiresAt: Date.now() + waiter.keepAliveMs,
      slots: Array.from({ length: this.#limits.parallel }, () => ({ busy: false, cached: [] })),
      expiry: undefined,
    };
    this.#runners.set(runner.model.name, runner);
    // A client that goes away while its model loads aborts the load, as in Ollama.
    this.#clock.wait(this.#limits.loadMs, waiter.signal).then(
      () => {
        runner.ready = true;
        runner.readyAt = ++this.#ticks;
        this.#pump();
      },
      () => this.#unload(runner),
    );
  }

  #remove(runner: Runner): void {
    clearTimeout(runner.expiry);
    if (this.#runners.get(runner.model.name) === runner) this.#runners.delete(runner.model.name);
  }

  #unload(runner: Runner): void {
    this.#remove(runner);
    this.#pump();
  }
}
