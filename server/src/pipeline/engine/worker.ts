import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Seat } from './choose-seat.ts';
import { claim } from './claim.ts';
import type { Claimed } from './claimed.ts';
import type { Engine } from './engine.ts';
import type { ModelClient, ModelHost } from './model-client.ts';
import type { Outcome } from './outcome.ts';
import { Pace } from './pace.ts';
import { perform } from './perform.ts';
import { SCRIPTS } from './queue-name.ts';
import { keepWorker, readReady, removeWorker, type Seating, seatQueue, takeSeat } from './seats.ts';
import { type Settled, settle } from './settle.ts';
import { Slots } from './slots.ts';
import { sweep } from './sweep.ts';
import { isDatabaseAway } from './transaction.ts';

export interface WorkOptions<Subject> {
  models: ModelClient;
  /** Aborted: what is under way is given back, and the worker returns. */
  signal: AbortSignal;
  /** Asked when nothing is under way and nothing ready; true ends the work. */
  until?: () => Promise<boolean>;
  /** Called after every transaction that settled something. */
  onSettled?: (settled: Settled<Subject>) => void;
  /** Called when models wait that no host has, with their names; empty when that is over. */
  onWithoutHost?: (models: string[], hosts: readonly ModelHost[]) => void;
  /** Interactions given up one after another, with none completed in between, after which the work is broken off. */
  breakAfter?: number;
  /** Scripts done at a time. */
  scripts?: number;
  /** Seconds until another worker may take over what this one holds when it says nothing. */
  leaseSeconds?: number;
  /** Longest wait between two looks for work, in ms. */
  pollMs?: number;
  name?: string;
}

/** Too many interactions failed in a row: going on would fail all the others, too. */
export class BatchFailed extends Error {
  override readonly name = 'BatchFailed';
}

/**
 * Works interactions off, in waves: takes a model on a host, drains what is ready for it, scripts at all times, and takes
 * another model only when nothing is left for the present one. Many workers may do so on one database.
 *
 * @throws BatchFailed after `breakAfter` failures in a row; what waits stays as it is
 */
export async function work<Subject>(engine: Engine<Subject>, options: WorkOptions<Subject>): Promise<void> {
  const worker = new Worker(engine, options);
  await worker.run();
}

class Worker<Subject> {
  readonly #engine: Engine<Subject>;
  readonly #options: WorkOptions<Subject>;
  readonly #id = randomUUID();
  readonly #leaseSeconds: number;
  readonly #pollMs: number;
  readonly #held = new Map<number, Claimed<Subject>>();
  /** Of what is held: done, but not settled yet. */
  readonly #performed = new Set<number>();
  readonly #slots = new Slots();
  readonly #pace = new Pace();
  #outcomes: Outcome<Subject>[] = [];
  #settling = false;
  #seat: Seat | null = null;
  #seatSlots = 1;
  #drained = new Map<string, number>();
  #failuresInARow = 0;
  #broken: Error | undefined;
  #wake = () => {};
  #woken = false;
  #lastSweep = 0;
  #knownHosts: readonly ModelHost[] = [];
  #hostsAsked = 0;

  constructor(engine: Engine<Subject>, options: WorkOptions<Subject>) {
    this.#engine = engine;
    this.#options = options;
    this.#leaseSeconds = options.leaseSeconds ?? 30;
    this.#pollMs = options.pollMs ?? 250;
  }

  async run(): Promise<void> {
    const { signal } = this.#options;
    const wake = () => this.#wakeUp();
    signal.addEventListener('abort', wake, { once: true });
    await this.#patiently(() => this.#keep());
    const beat = setInterval(() => void this.#beat(), (this.#leaseSeconds * 1000) / 3);
    try {
      while (!signal.aborted && !this.#broken) {
        const took = await this.#patiently(() => this.#turn());
        if (took === 'over') break;
        if (took === 'nothing') await this.#rest();
      }
    } finally {
      await this.#finish();
      clearInterval(beat);
      signal.removeEventListener('abort', wake);
      await this.#patiently(() => removeWorker(this.#engine.sql, this.#id), 3);
    }
    if (this.#broken) throw this.#broken;
  }

  /** One look for work. */
  async #turn(): Promise<'something' | 'nothing' | 'over'> {
    if (Date.now() - this.#lastSweep > (this.#leaseSeconds * 1000) / 6) {
      this.#lastSweep = Date.now();
      const swept = await sweep(this.#engine);
      if (swept.requeued + swept.restored > 0) this.#drained.clear();
    }
    const scripts = await this.#fill(SCRIPTS, this.#options.scripts ?? 25, undefined);
    const seat = this.#seat;
    const calls = seat && !this.#waitsForScript(seat) ? await this.#fillCalls(seat) : 0;
    if (scripts + calls > 0) return 'something';
    if (this.#held.size > 0 || this.#settling) return 'nothing';
    return this.#change();
  }

  async #fillCalls(seat: Seat): Promise<number> {
    return this.#fill(seatQueue(seat), this.#pace.lookAhead(this.#seatSlots), seat.host);
  }

  /** A script in hand leads to the present model: its subject goes on before another one takes the model's cached prefix. */
  #waitsForScript(seat: Seat): boolean {
    if (this.#pace.lookAhead(this.#seatSlots) > this.#seatSlots) return false;
    const { plan } = this.#engine;
    return [...this.#held.values()].some(
      ({ step }) =>
        step.actor.type === 'script' &&
        step.name !== plan.workflow.source &&
        plan.feeds(step).has(seatQueue(seat)),
    );
  }

  /** Nothing is in hand and nothing ready: another model, or the end. */
  async #change(): Promise<'something' | 'nothing' | 'over'> {
    if ((await readReady(this.#engine.sql, this.#engine)).length === 0) {
      return (await this.#options.until?.()) ? 'over' : 'nothing';
    }
    const { hosts, seat, withoutHost } = await this.#choose();
    this.#options.onWithoutHost?.(withoutHost, hosts);
    const changed = seat?.model !== this.#seat?.model || seat?.host !== this.#seat?.host;
    this.#seat = seat;
    if (seat && changed) {
      this.#seatSlots = Math.max(1, hosts.find((host) => host.host === seat.host)?.slots ?? 1);
      this.#slots.resize(this.#seatSlots);
      this.#pace.reset();
      this.#drained.delete(seatQueue(seat));
      return 'something';
    }
    return (await this.#options.until?.()) ? 'over' : 'nothing';
  }

  async #choose(): Promise<Seating & { hosts: readonly ModelHost[] }> {
    // Whoever finds nothing looks again soon, and need not ask the hosts each time. To choose one takes fresh knowledge:
    // what is loaded has just changed.
    if (Date.now() - this.#hostsAsked < 1000) {
      const seating = await takeSeat(this.#engine, this.#id, this.#knownHosts);
      if (!seating.seat) return { ...seating, hosts: this.#knownHosts };
    }
    const hosts = await this.#options.models.hosts();
    const seating = await takeSeat(this.#engine, this.#id, hosts);
    this.#knownHosts = hosts;
    this.#hostsAsked = seating.seat ? 0 : Date.now();
    return { ...seating, hosts };
  }

  /** Claims from a queue as much as there is room for; how many it got. */
  async #fill(queue: string, room: number, host: string | undefined): Promise<number> {
    const many = room > this.#seatSlots;
    // With few at a time, what is being settled still counts: its next step is to come before other subjects.
    const held = [...this.#held.values()].filter(
      (it) => it.taken.queue === queue && !(many && this.#performed.has(it.interactionId)),
    ).length;
    const limit = room - held;
    // Taking one at a time while a batch trickles back would cost a transaction for each.
    if (limit <= 0 || (held > 0 && limit < room / 2 && many)) return 0;
    const again = this.#drained.get(queue);
    if (again !== undefined && Date.now() < again) return 0;
    const { claimed, taken } = await claim(this.#engine, queue, {
      workerId: this.#id,
      limit,
      leaseSeconds: this.#leaseSeconds,
      host,
    });
    if (taken < limit) this.#drained.set(queue, Date.now() + this.#pollMs);
    for (const it of claimed) {
      this.#held.set(it.interactionId, it);
      void this.#do(it);
    }
    return taken;
  }

  async #do(claimed: Claimed<Subject>): Promise<void> {
    const { models, signal } = this.#options;
    const isCall = claimed.step.actor.type === 'ai_model';
    const leave = isCall ? await this.#slots.enter() : undefined;
    const since = performance.now();
    const outcome = await perform(this.#engine, models, claimed, signal);
    leave?.();
    // A failure that comes quickly is no reason to try many at a time.
    if (isCall && outcome.kind === 'done') this.#pace.took(performance.now() - since);
    else if (isCall) this.#pace.reset();
    this.#performed.add(claimed.interactionId);
    this.#outcomes.push(outcome);
    this.#wakeUp();
    void this.#settleAll();
  }

  /** Settles what has come back, one transaction at a time: while one runs, more gather for the next. */
  async #settleAll(): Promise<void> {
    if (this.#settling) return;
    this.#settling = true;
    try {
      while (this.#outcomes.length > 0) {
        const batch = this.#outcomes;
        this.#outcomes = [];
        const settled = await this.#patiently(() => settle(this.#engine, this.#id, batch));
        for (const { claimed } of batch) {
          this.#held.delete(claimed.interactionId);
          this.#performed.delete(claimed.interactionId);
        }
        if (settled) this.#note(settled);
      }
    } catch (error) {
      // A mistake of ours, not of a step: stop instead of going round in circles.
      this.#broken ??= error instanceof Error ? error : new Error(String(error));
    } finally {
      this.#settling = false;
      this.#wakeUp();
    }
  }

  #note(settled: Settled<Subject>): void {
    for (const queue of settled.filled) this.#drained.delete(queue);
    if (settled.completed.length > 0) this.#failuresInARow = 0;
    else this.#failuresInARow += settled.failed.length;
    // A host that went away is found out before more is tried.
    if (settled.retried.length > 0 && settled.completed.length === 0) this.#seat = null;
    this.#options.onSettled?.(settled);
    const { breakAfter } = this.#options;
    if (breakAfter !== undefined && this.#failuresInARow >= breakAfter) {
      const last = settled.failed.at(-1);
      this.#broken ??= new BatchFailed(
        `Stopped after ${this.#failuresInARow} failures in a row; the last one: ${last?.claimed.step.name}: ${last?.error.message}`,
      );
    }
  }

  async #finish(): Promise<void> {
    while (this.#held.size > 0 && !this.#engineIsBroken()) {
      await this.#rest();
      if (this.#options.signal.aborted || this.#broken) await this.#settleAll();
    }
  }

  #engineIsBroken(): boolean {
    return this.#broken !== undefined && !(this.#broken instanceof BatchFailed);
  }

  async #beat(): Promise<void> {
    try {
      await this.#keep();
    } catch (error) {
      this.#engine.log.warn(`Heartbeat: ${error instanceof Error ? error.message : error}`);
    }
  }

  /** Says that this worker lives, and with it what it holds. */
  async #keep(): Promise<void> {
    const { sql, queues } = this.#engine;
    await keepWorker(sql, {
      id: this.#id,
      name: this.#options.name ?? `${hostname()}:${process.pid}`,
      leaseSeconds: this.#leaseSeconds,
    });
    const held = [...this.#held.values()];
    if (held.length === 0) return;
    await sql`
      update interactions set lease_until = now() + make_interval(secs => ${this.#leaseSeconds})
      where interaction_id = any (${held.map((it) => it.interactionId)}::bigint[]) and status = 'running'
        and worker_id = ${this.#id}`;
    await queues.touch(held.map((it) => it.taken));
  }

  /** Until something comes back, or it is time to look again. */
  async #rest(): Promise<void> {
    if (this.#woken) {
      this.#woken = false;
      return;
    }
    const timer = new AbortController();
    await Promise.race([
      sleep(this.#pollMs, undefined, { signal: timer.signal }).catch(() => {}),
      new Promise<void>((resolve) => {
        this.#wake = resolve;
      }),
    ]);
    timer.abort();
    this.#woken = false;
  }

  #wakeUp(): void {
    this.#woken = true;
    this.#wake();
  }

  /** Outlasts a database that is away for a while; what is in hand stays in hand. */
  async #patiently<T>(attempt: () => Promise<T>, tries = Number.POSITIVE_INFINITY): Promise<T | undefined> {
    for (let tried = 1; ; tried += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (!isDatabaseAway(error)) throw error;
        if (tried >= tries || (this.#options.signal.aborted && tried >= 3)) return undefined;
        this.#engine.log.warn('The database is away, trying again.');
        await sleep(Math.min(250 * tried, 3000));
      }
    }
  }
}
