import type { FaultInput } from './faults.ts';
import type { Model } from './models.ts';
import type { Noise } from './noise.ts';
import type { Overflow } from './prompt.ts';
import type { Graders } from './rules/rule.ts';

export interface SimulatorOptions {
  /** 0 (default): a free one. */
  port?: number;
  /** Installed models; default `qwen2.5`. A record may change what the simulator says of a model. */
  models?: (string | (Partial<Model> & { name: string }))[];
  /** Real time per simulated time for loading and tokens (not for keep_alive): 1 life-like, 0 no waiting (default). */
  timeScale?: number;
  /** Simulated ms that loading a model takes. */
  loadMs?: number;
  tokensPerSecond?: number;
  promptTokensPerSecond?: number;
  /** OLLAMA_MAX_LOADED_MODELS */
  maxLoadedModels?: number;
  /** OLLAMA_NUM_PARALLEL */
  parallel?: number;
  /** OLLAMA_MAX_QUEUE */
  maxQueue?: number;
  /** OLLAMA_CONTEXT_LENGTH: `num_ctx` where the request has none. */
  contextLength?: number;
  /** What becomes of a message that is longer than the context; versions and models differ. Default `shift`. */
  overflow?: Overflow;
  /** How the pipeline's graders judge: `pass` (default), or one summary `one-in-three` fails. */
  graders?: Graders;
  /** OLLAMA_KEEP_ALIVE, as in a request. */
  keepAlive?: string | number;
  /** OLLAMA_ORIGINS: allowed beside the default ones, e.g. `chrome-extension://*`. */
  origins?: string[];
  /** Scores that vary from call to call. Default: none. */
  noise?: Noise | null;
  /** Simulated ms that fetching a model takes. */
  pullMs?: number;
  faults?: FaultInput[];
  version?: string;
}

/** Ollama's own defaults, for a machine without a graphics card; only time stands still. */
export const DEFAULTS = {
  port: 0,
  models: ['qwen2.5'],
  timeScale: 0,
  loadMs: 3000,
  tokensPerSecond: 40,
  promptTokensPerSecond: 800,
  maxLoadedModels: 3,
  parallel: 1,
  maxQueue: 512,
  contextLength: 4096,
  overflow: 'shift',
  graders: 'pass',
  keepAlive: '5m',
  origins: [],
  noise: null,
  pullMs: 60_000,
  faults: [],
  version: '0.32.9',
} satisfies Required<SimulatorOptions>;
