import { type Clock, createClock } from './clock.ts';
import { keepAliveMs } from './duration.ts';
import { Faults } from './faults.ts';
import type { Speed } from './generation.ts';
import { describeModel, isValidName, type Model, normalizeName } from './models.ts';
import { noisy } from './noise.ts';
import { DEFAULTS, type SimulatorOptions } from './options.ts';
import type { Overflow } from './prompt.ts';
import { modelNotFound } from './refusal.ts';
import { RequestLog } from './request-log.ts';
import type { Graders } from './rules/rule.ts';
import { Scheduler } from './scheduler.ts';

/** The simulated machine: models, scheduler, faults and settings, shared by all routes. */
export interface Machine {
  version: string;
  clock: Clock;
  speed: Speed;
  scheduler: Scheduler;
  faults: Faults;
  log: RequestLog;
  /** OLLAMA_ORIGINS; may be changed while it runs, which for a real one takes a restart. */
  origins: string[];
  contextLength: number;
  overflow: Overflow;
  graders: Graders;
  keepAliveMs: number;
  models: Map<string, Model>;
  /** Of models that are being fetched: pieces that are there, by name. */
  pulled: Map<string, number>;
  pullMs: number;
  /** What becomes of an answer before it is given. */
  deviate(answer: string): string;
  startedAt: Date;
}

export function createMachine(options: SimulatorOptions): Machine {
  const settings = { ...DEFAULTS, ...options };
  const clock = createClock(settings.timeScale);
  const faults = new Faults();
  faults.replace(settings.faults);
  const models = settings.models.map((model) =>
    typeof model === 'string'
      ? describeModel(model)
      : describeModel(model.name, { ...model, name: normalizeName(model.name) }),
  );
  return {
    version: settings.version,
    clock,
    speed: settings,
    scheduler: new Scheduler(clock, settings),
    faults,
    log: new RequestLog(),
    origins: [...settings.origins],
    contextLength: settings.contextLength,
    overflow: settings.overflow,
    graders: settings.graders,
    keepAliveMs: keepAliveMs(settings.keepAlive),
    models: new Map(models.map((model) => [model.name, model])),
    pulled: new Map(),
    pullMs: settings.pullMs,
    deviate: settings.noise ? noisy(settings.noise) : (answer) => answer,
    startedAt: new Date(),
  };
}

/** @throws Refusal 404 with the name as it was asked for */
export function findModel(machine: Machine, name: string): Model {
  const model = isValidName(name) ? machine.models.get(normalizeName(name)) : undefined;
  if (!model) throw modelNotFound(name);
  return model;
}
