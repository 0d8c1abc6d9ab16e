import { describe, expect, it } from 'vitest';
import { chooseSeat, modelsWithoutHost, type Ready, type Seat, type SeatQuestion } from './choose-seat.ts';
import type { ModelHost } from './model-client.ts';

const ready = (model: string, position: number, count = 100, waitedMs = 0): Ready => ({
  model,
  position,
  count,
  waitedMs,
});
const host = (name: string, loaded: string[] = [], more: Partial<ModelHost> = {}): ModelHost => ({
  host: name,
  reachable: true,
  loaded,
  installed: null,
  slots: 1,
  ...more,
});
const seat = (at: string, model: string): Seat => ({ host: at, model });
const choose = (question: Partial<SeatQuestion>) =>
  chooseSeat({ ready: [], hosts: [host('one')], others: [], moreComes: false, ...question });

describe('a worker that looks for a model', () => {
  it('takes the one that lags behind most, so that waves merge', () => {
    expect(choose({ ready: [ready('qwen', 5), ready('mistral', 4)] })).toEqual(seat('one', 'mistral'));
  });

  it('takes what is loaded before what has to be loaded', () => {
    expect(choose({ ready: [ready('llama', 3), ready('qwen', 9)], hosts: [host('one', ['qwen'])] })).toEqual(
      seat('one', 'qwen'),
    );
  });

  it('never makes a host swap the model that another worker uses there', () => {
    const others = [seat('one', 'llama')];
    expect(choose({ ready: [ready('mistral', 4)], others })).toBeNull();
    expect(choose({ ready: [ready('llama', 3), ready('mistral', 4)], others })).toEqual(seat('one', 'llama'));
  });

  it('takes a host of its own before it joins another worker', () => {
    const hosts = [host('one', ['llama']), host('two')];
    const others = [seat('one', 'llama')];
    expect(choose({ ready: [ready('llama', 3), ready('mistral', 4)], hosts, others })).toEqual(
      seat('two', 'mistral'),
    );
    expect(choose({ ready: [ready('llama', 3, 300)], hosts, others })).toEqual(seat('two', 'llama'));
    expect(choose({ ready: [ready('llama', 3, 3)], hosts, others })).toEqual(seat('one', 'llama'));
  });

  it('loads a model on a second host only when there is enough for both', () => {
    const hosts = [host('one', ['llama'], { installed: ['llama'] }), host('two')];
    const others = [seat('one', 'llama')];
    const away = hosts.map((it) => (it.host === 'one' ? { ...it, reachable: false } : it));
    expect(choose({ ready: [ready('llama', 3, 3)], hosts: away, others })).toBeNull();
    expect(choose({ ready: [ready('llama', 3, 300)], hosts: away, others })).toEqual(seat('two', 'llama'));
  });

  it('lets a small wave grow while more is to come, but not for ever', () => {
    expect(choose({ ready: [ready('mistral', 4, 2, 0)], moreComes: true })).toBeNull();
    expect(choose({ ready: [ready('mistral', 4, 2, 60_000)], moreComes: true })).not.toBeNull();
    expect(choose({ ready: [ready('mistral', 4, 20, 0)], moreComes: true })).not.toBeNull();
    expect(choose({ ready: [ready('mistral', 4, 2, 0)], moreComes: false })).not.toBeNull();
  });

  it('leaves alone what does not answer or lacks the model', () => {
    const hosts = [
      host('down', ['llama'], { reachable: false }),
      host('small', [], { installed: ['mistral'] }),
      host('big'),
    ];
    expect(choose({ ready: [ready('llama', 3)], hosts })).toEqual(seat('big', 'llama'));
    expect(modelsWithoutHost([ready('llama', 3), ready('mistral', 4)], hosts.slice(0, 2))).toEqual(['llama']);
  });
});
