import type { Claimed } from './claimed.ts';
import type { Engine } from './engine.ts';
import { keepWorker } from './seats.ts';

/** Who a worker is to the others. */
export interface WorkerIdentity {
  id: string;
  name: string;
  /** Seconds until others may take over what it holds when it says nothing. */
  leaseSeconds: number;
}

/** What a worker has claimed and not settled yet. */
export class Holdings<Subject> {
  readonly #held = new Map<number, Claimed<Subject>>();
  /** Of these: done, but not settled yet. */
  readonly #performed = new Set<number>();

  get size(): number {
    return this.#held.size;
  }

  add(claimed: Claimed<Subject>): void {
    this.#held.set(claimed.interactionId, claimed);
  }

  performed({ interactionId }: Claimed<Subject>): void {
    this.#performed.add(interactionId);
  }

  remove({ interactionId }: Claimed<Subject>): void {
    this.#held.delete(interactionId);
    this.#performed.delete(interactionId);
  }

  some(test: (claimed: Claimed<Subject>) => boolean): boolean {
    return [...this.#held.values()].some(test);
  }

  /** @param unperformed counts only what is still to be done */
  count(queue: string, { unperformed }: { unperformed: boolean }): number {
    return [...this.#held.values()].filter(
      (it) => it.taken.queue === queue && !(unperformed && this.#performed.has(it.interactionId)),
    ).length;
  }

  /** Says that the worker lives, and with it what it holds. */
  async keep({ sql, queues }: Engine<Subject>, worker: WorkerIdentity): Promise<void> {
    await keepWorker(sql, worker);
    const held = [...this.#held.values()];
    if (held.length === 0) return;
    await sql`
      update interactions set lease_until = now() + make_interval(secs => ${worker.leaseSeconds})
      where interaction_id = any (${held.map((it) => it.interactionId)}::bigint[]) and status = 'running'
        and worker_id = ${worker.id}`;
    await queues.touch(held.map((it) => it.taken));
  }
}
