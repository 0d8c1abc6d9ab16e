import { chooseSeat, type Seat } from './choose-seat.ts';
import type { Engine } from './engine.ts';
import type { ModelClient } from './model-client.ts';
import { SCRIPTS } from './queue-name.ts';

/** Between two looks, ms. */
const EVERY_MS = 1000;
/** A load that was asked for is not asked for again so soon: it takes its time, or cannot be done. */
const AGAIN_MS = 60_000;

/**
 * Has the next wave's model loaded while scripts are all that there is to do: a source may take minutes to find postings, and a
 * model as long to load. Only when what comes next is certain (no model has anything to do, and all that scripts do leads to the
 * same one), so that no model is loaded more often than without. At worst, a source finds nothing and one was loaded for nothing.
 */
export class Preloader<Subject> {
  readonly #engine: Engine<Subject>;
  readonly #models: ModelClient;
  readonly #stop = new AbortController();
  #looking = false;
  #lookedAt = 0;
  #asked: (Seat & { at: number }) | null = null;

  constructor(engine: Engine<Subject>, models: ModelClient) {
    this.#engine = engine;
    this.#models = models;
  }

  /** To be called again and again, and not to be waited for: a host that does not answer holds nobody up. Never rejects. */
  async look(): Promise<void> {
    if (this.#looking || Date.now() - this.#lookedAt < EVERY_MS) return;
    this.#looking = true;
    this.#lookedAt = Date.now();
    try {
      await this.#look();
    } catch (error) {
      // The wave's first call will meet the same failure, and say it where it counts.
      this.#engine.log.info(`Nothing was loaded beforehand: ${String(error)}`);
    } finally {
      this.#looking = false;
    }
  }

  stop(): void {
    this.#stop.abort();
  }

  async #look(): Promise<void> {
    const { preload } = this.#models;
    const model = preload && (await nextModel(this.#engine));
    if (!preload || model === undefined || this.#stop.signal.aborted) return;
    const hosts = await this.#models.hosts();
    const ready = [{ model, count: 1, position: 1, waitedMs: 0 }];
    const seat = chooseSeat({ ready, hosts, others: [], moreComes: false });
    if (!seat || hosts.some(({ host, loaded }) => host === seat.host && loaded.includes(seat.model))) return;
    const before = this.#asked;
    const isAsked = before?.host === seat.host && before.model === seat.model;
    if (isAsked && Date.now() - before.at < AGAIN_MS) return;
    this.#asked = { ...seat, at: Date.now() };
    await preload.call(this.#models, seat.host, seat.model, this.#stop.signal);
  }
}

/** The one model that comes next; undefined while a model has something to do, or several could come next, or none. */
async function nextModel<Subject>({ sql, plan, registered }: Engine<Subject>): Promise<string | undefined> {
  const open = await sql<{ conversation_id: number; queue: string }[]>`
    select distinct conversation_id, queue from interactions i join workflow_runs r using (workflow_run_id)
    where i.status in ('pending', 'running') and r.status = 'running' and r.workflow_id = ${plan.workflow.id}`;
  if (open.some(({ queue }) => queue !== SCRIPTS)) return undefined;
  const names = open.flatMap(({ conversation_id }) => registered.stepName(conversation_id) ?? []);
  const queues = new Set(names.flatMap((name) => [...plan.feeds(plan.step(name))]));
  const [queue, ...others] = queues;
  return queue === undefined || others.length > 0 ? undefined : plan.models.get(queue);
}
