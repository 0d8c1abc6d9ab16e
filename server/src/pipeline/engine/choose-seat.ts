import type { ModelHost } from './model-client.ts';

/** What is ready for a model. */
export interface Ready {
  model: string;
  count: number;
  /** Position of the step that lags behind most. */
  position: number;
  /** How long the oldest has waited. */
  waitedMs: number;
}

/** A worker's model on a host. */
export interface Seat {
  host: string;
  model: string;
}

export interface SeatQuestion {
  ready: readonly Ready[];
  hosts: readonly ModelHost[];
  /** Of the other workers that live. */
  others: readonly Seat[];
  /** Whether somebody is at work whose results will bring more. */
  moreComes: boolean;
}

/** A wave that is worth a load while more is still to come for it. */
const WORTH_A_LOAD = 8;
/** Nothing waits longer than this for its wave to grow. */
const PATIENCE_MS = 20_000;

/**
 * Chooses a host and a model for a worker that has nothing left to do where it was. Loads are what costs:
 *
 * - A host that others work on keeps their model. One worker keeps a host busy, so a second one joins it only when there is
 *   nothing for it on a host of its own.
 * - What is loaded comes before what has to be loaded; then the model that lags behind most, so that waves merge.
 * - A model that another host works on is loaded on a second one only when there is enough for both.
 * - While more is about to come, a small wave waits to grow, but not for ever.
 *
 * @returns null when it is better to wait
 */
export function chooseSeat({ ready, hosts, others, moreComes }: SeatQuestion): Seat | null {
  const options = hosts
    .filter((host) => host.reachable)
    .flatMap((host) => {
      const here = others.filter((seat) => seat.host === host.host);
      const held = here[0]?.model;
      return ready
        .filter(({ model }) => held === undefined || held === model)
        .filter(({ model }) => host.installed?.includes(model) ?? true)
        .map((work) => ({
          host: host.host,
          work,
          free: held === work.model || host.loaded.includes(work.model),
          crowd: here.length,
          elsewhere: new Set(
            others
              .filter((seat) => seat.model === work.model && seat.host !== host.host)
              .map((seat) => seat.host),
          ).size,
        }));
    });
  const worth = options.filter(({ free, work, elsewhere }) => {
    if (free) return true;
    if (elsewhere > 0 && work.count < WORTH_A_LOAD * (elsewhere + 1)) return false;
    return !moreComes || work.count >= WORTH_A_LOAD || work.waitedMs >= PATIENCE_MS;
  });
  const [best] = worth.sort(
    (a, b) =>
      Number(a.crowd > 0) - Number(b.crowd > 0) ||
      Number(b.free) - Number(a.free) ||
      a.elsewhere - b.elsewhere ||
      a.work.position - b.work.position ||
      a.crowd - b.crowd ||
      (a.host < b.host ? -1 : 1),
  );
  return best ? { host: best.host, model: best.work.model } : null;
}

/** Models that wait and that no host which answers has; for people. */
export function modelsWithoutHost(ready: readonly Ready[], hosts: readonly ModelHost[]): string[] {
  return ready
    .map(({ model }) => model)
    .filter((model) => !hosts.some((host) => host.reachable && (host.installed?.includes(model) ?? true)));
}
