import type { Engine } from './engine.ts';
import type { ModelClient, ModelHost } from './model-client.ts';
import { type Seating, takeSeat } from './seats.ts';

/** Whoever found no seat looks again soon, and need not ask the hosts each time, ms. */
const ASK_AGAIN_MS = 1000;

/** Finds a worker its seat, with what the hosts say. */
export class SeatFinder<Subject> {
  readonly #engine: Engine<Subject>;
  readonly #models: ModelClient;
  readonly #workerId: string;
  #hosts: readonly ModelHost[] = [];
  #askedAt = 0;

  constructor(engine: Engine<Subject>, models: ModelClient, workerId: string) {
    this.#engine = engine;
    this.#models = models;
    this.#workerId = workerId;
  }

  /** To choose takes fresh knowledge: what is loaded has just changed. */
  async find(): Promise<Seating & { hosts: readonly ModelHost[] }> {
    if (Date.now() - this.#askedAt < ASK_AGAIN_MS) {
      const seating = await takeSeat(this.#engine, this.#workerId, this.#hosts);
      if (!seating.seat) return { ...seating, hosts: this.#hosts };
    }
    const hosts = await this.#models.hosts();
    const seating = await takeSeat(this.#engine, this.#workerId, hosts);
    this.#hosts = hosts;
    this.#askedAt = seating.seat ? 0 : Date.now();
    return { ...seating, hosts };
  }
}
