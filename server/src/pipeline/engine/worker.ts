import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { AlarmClock } from './alarm-clock.ts';
import type { Seat } from './choose-seat.ts';
import { claim } from './claim.ts';
import type { Claimed } from './claimed.ts';
import type { Engine } from './engine.ts';
import { Holdings, type WorkerIdentity } from './holdings.ts';
import type { ModelClient, ModelHost } from './model-client.ts';
import type { Settled } from './outcome.ts';
import { Pace } from './pace.ts';
import { patiently } from './patiently.ts';
import { perform } from './perform.ts';
import { Preloader } from './preloader.ts';
import { SCRIPTS } from './queue-name.ts';
import { SeatFinder } from './seat-finder.ts';
import { readReady, removeWorker, seatQueue } from './seats.ts';
import { Settler } from './settler.ts';
import { Slots } from './slots.ts';
import { sweep } from './sweep.ts';

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

/**
 * For so long a worker that was killed still keeps what it had in hand, and its host the model, from the others: three
 * heartbeats. Longer than what a busy machine or database holds a heartbeat up; what is taken from a worker that lives after
 * all is done twice, and the guard lets only one of the two count.
 */
const LEASE_SECONDS = 15;

/** Too many interactions failed in a row: going on would fail all the others, too. */
export class BatchFailed extends Error {
  override readonly name = 'BatchFailed';
  /** The same for a log: without what a failure may quote of a posting. */
  readonly forLog: string;

  constructor(message: string, forLog: string) {
    super(message);
    this.forLog = forLog;
  }
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
  readonly #identity: WorkerIdentity;
  readonly #pollMs: number;
  readonly #holdings = new Holdings<Subject>();
  readonly #settler: Settler<Subject>;
  readonly #seats: SeatFinder<Subject>;
  readonly #preloader: Preloader<Subject>;
  readonly #slots = new Slots();
  readonly #pace = new Pace();
  readonly #alarm = new AlarmClock();
  /** Queues that were found empty, and when they are worth another look. */
  readonly #drained = new Map<string, number>();
  #seat: Seat | null = null;
  #seatSlots = 1;
  #failuresInARow = 0;
  #broken: Error | undefined;
  #lastSweep = 0;
  #lastBeat = 0;
  /** Settled so far. */
  #batches = 0;

  constructor(engine: Engine<Subject>, options: WorkOptions<Subject>) {
    this.#engine = engine;
    this.#options = options;
    this.#pollMs = options.pollMs ?? 250;
    this.#identity = {
      id: randomUUID(),
      name: options.name ?? `${hostname()}:${process.pid}`,
      leaseSeconds: options.leaseSeconds ?? LEASE_SECONDS,
    };
    this.#seats = new SeatFinder(engine, options.models, this.#identity.id);
    this.#preloader = new Preloader(engine, options.models);
    this.#settler = new Settler(engine, {
      workerId: this.#identity.id,
      patiently: (attempt) => this.#patiently(attempt),
      onSettled: (settled, batch) => {
        for (const { claimed } of batch) this.#holdings.remove(claimed);
        this.#batches += 1;
        this.#note(settled);
        this.#alarm.wake();
      },
      onBroken: (error) => {
        this.#broken ??= error;
        this.#alarm.wake();
      },
    });
  }

  async run(): Promise<void> {
    const { signal } = this.#options;
    const { sql, log } = this.#engine;
    const wake = () => this.#alarm.wake();
    signal.addEventListener('abort', wake, { once: true });
    await this.#patiently(() => this.#beat());
    const beat = setInterval(
      () => void this.#beat().catch((error: unknown) => log.warn(`Heartbeat: ${String(error)}`)),
      (this.#identity.leaseSeconds * 1000) / 3,
    );
    try {
      while (!signal.aborted && !this.#broken) {
        const took = await this.#patiently(() => this.#turn());
        if (took === 'over') break;
        if (took !== 'nothing') continue;
        void this.#preloader.look();
        await this.#alarm.sleep(this.#pollMs);
      }
    } finally {
      // What is under way is given back when the worker was told to stop, else finished.
      while (this.#holdings.size > 0 && !this.#mistaken()) await this.#alarm.sleep(this.#pollMs);
      clearInterval(beat);
      this.#preloader.stop();
      signal.removeEventListener('abort', wake);
      await patiently(() => removeWorker(sql, this.#identity.id), { log, giveUp: (tries) => tries >= 3 });
    }
    if (this.#broken) throw this.#broken;
  }

  /** Says that the worker lives. */
  async #beat(): Promise<void> {
    await this.#holdings.keep(this.#engine, this.#identity);
    this.#lastBeat = Date.now();
  }

  /** One look for work. */
  async #turn(): Promise<'something' | 'nothing' | 'over'> {
    const lease = this.#identity.leaseSeconds * 1000;
    if (Date.now() - this.#lastSweep > lease / 6) {
      // After the database was away, or the machine asleep: what is in hand here is not what a dead worker left.
      if (Date.now() - this.#lastBeat > lease / 2) await this.#beat();
      this.#lastSweep = Date.now();
      const swept = await sweep(this.#engine);
      if (swept.requeued + swept.restored > 0) this.#drained.clear();
    }
    const batches = this.#batches;
    const scripts = await this.#fill(SCRIPTS, this.#options.scripts ?? 25, undefined);
    // Something was settled meanwhile, and may have brought a script that comes before other calls.
    if (this.#batches > batches) return 'something';
    const seat = this.#seat;
    const calls = seat && !this.#waitsForScript(seat) ? await this.#fillCalls(seat) : 0;
    if (scripts + calls > 0) return 'something';
    return this.#isBusy() || this.#settler.busy ? 'nothing' : this.#change();
  }

  #fillCalls(seat: Seat): Promise<number> {
    return this.#fill(seatQueue(seat), this.#pace.lookAhead(this.#seatSlots), seat.host);
  }

  /** A script in hand leads to the present model: its subject goes on before another one takes the model's cached prefix. */
  #waitsForScript(seat: Seat): boolean {
    if (this.#pace.lookAhead(this.#seatSlots) > this.#seatSlots) return false;
    const { plan } = this.#engine;
    return this.#holdings.some(
      ({ step }) =>
        step.actor.type === 'script' &&
        step.name !== plan.workflow.source &&
        plan.feeds(step).has(seatQueue(seat)),
    );
  }

  /** Whether something is in hand that is worth waiting for; a source may take minutes. */
  #isBusy(): boolean {
    return this.#holdings.some(({ step }) => step.name !== this.#engine.plan.workflow.source);
  }

  /** Nothing is in hand, but perhaps a source, and nothing ready: another model, or the end. */
  async #change(): Promise<'something' | 'nothing' | 'over'> {
    const isOver = async () =>
      this.#holdings.size === 0 && (await this.#options.until?.()) ? 'over' : 'nothing';
    if ((await readReady(this.#engine.sql, this.#engine)).length === 0) return isOver();
    const { hosts, seat, withoutHost } = await this.#seats.find();
    this.#options.onWithoutHost?.(withoutHost, hosts);
    const changed = seat?.model !== this.#seat?.model || seat?.host !== this.#seat?.host;
    this.#seat = seat;
    if (!seat || !changed) return isOver();
    this.#seatSlots = Math.max(1, hosts.find((host) => host.host === seat.host)?.slots ?? 1);
    this.#slots.resize(this.#seatSlots);
    this.#pace.reset();
    this.#drained.delete(seatQueue(seat));
    return 'something';
  }

  /** Claims from a queue as much as there is room for; how many it got. */
  async #fill(queue: string, room: number, host: string | undefined): Promise<number> {
    const many = room > this.#seatSlots;
    // With few at a time, what is being settled still counts: its next step is to come before other subjects.
    const held = this.#holdings.count(queue, { unperformed: many });
    const limit = room - held;
    // Taking one at a time while a batch trickles back would cost a transaction for each.
    if (limit <= 0 || (held > 0 && limit < room / 2 && many)) return 0;
    const again = this.#drained.get(queue);
    if (again !== undefined && Date.now() < again) return 0;
    const { id: workerId, leaseSeconds } = this.#identity;
    const { claimed, taken } = await claim(this.#engine, queue, { workerId, limit, leaseSeconds, host });
    if (taken < limit) this.#drained.set(queue, Date.now() + this.#pollMs);
    for (const it of claimed) {
      this.#holdings.add(it);
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
    this.#holdings.performed(claimed);
    this.#alarm.wake();
    await this.#settler.add(outcome);
    this.#alarm.wake();
  }

  #note(settled: Settled<Subject>): void {
    for (const queue of settled.filled) this.#drained.delete(queue);
    if (settled.completed.length > 0) this.#failuresInARow = 0;
    else this.#failuresInARow += settled.failed.length;
    // A host that went away is found out before more is tried.
    if (settled.retried.length > 0 && settled.completed.length === 0) this.#seat = null;
    this.#options.onSettled?.(settled);
    const { breakAfter } = this.#options;
    if (breakAfter === undefined || this.#failuresInARow < breakAfter) return;
    const last = settled.failed.at(-1);
    const stopped = `Stopped after ${this.#failuresInARow} failures in a row; the last one: ${last?.claimed.step.name}`;
    this.#broken ??= new BatchFailed(
      `${stopped}: ${last?.error.message}`,
      `${stopped} (interaction ${last?.claimed.interactionId}): ${last?.error.failure}`,
    );
  }

  /** Whether the engine itself is at fault, so that nothing can be settled any more. */
  #mistaken(): boolean {
    return this.#broken !== undefined && !(this.#broken instanceof BatchFailed);
  }

  #patiently<T>(attempt: () => Promise<T>): Promise<T | undefined> {
    const { signal } = this.#options;
    const giveUp = (tries: number) => signal.aborted && tries >= 3;
    return patiently(attempt, { log: this.#engine.log, giveUp });
  }
}
