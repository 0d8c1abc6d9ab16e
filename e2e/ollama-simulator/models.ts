import { createHash } from 'node:crypto';

/** A model as the simulator offers it. */
export interface Model {
  /** Short name with tag, as `/api/tags` lists it: `qwen2.5:latest`. */
  name: string;
  architecture: string;
  contextLength: number;
  parameters: number;
  parameterSize: string;
  quantization: string;
  bytes: number;
  capabilities: string[];
  /** Set before the messages when they bring no system message; empty: none. */
  system: string;
  digest: string;
}

interface Family {
  architecture: string;
  contextLength: number;
  parameters: number;
  parameterSize: string;
  bytes: number;
  capabilities?: string[];
  system?: string;
}

/** What the public library says of these families' default tags. */
const FAMILIES: Record<string, Family> = {
  'qwen2.5': {
    architecture: 'qwen2',
    contextLength: 32_768,
    parameters: 7_615_616_512,
    parameterSize: '7.6B',
    bytes: 4_683_087_332,
    capabilities: ['completion', 'tools'],
    system: 'You are Qwen, created by Alibaba Cloud. You are a helpful assistant.',
  },
  'llama3.2': {
    architecture: 'llama',
    contextLength: 131_072,
    parameters: 3_212_749_888,
    parameterSize: '3.2B',
    bytes: 2_019_393_189,
    capabilities: ['completion', 'tools'],
  },
  mistral: {
    architecture: 'llama',
    contextLength: 32_768,
    parameters: 7_248_023_552,
    parameterSize: '7.2B',
    bytes: 4_372_824_384,
    capabilities: ['completion', 'tools'],
  },
  gemma3: {
    architecture: 'gemma3',
    contextLength: 131_072,
    parameters: 4_299_915_632,
    parameterSize: '4.3B',
    bytes: 3_338_801_804,
  },
};
const UNKNOWN: Family = {
  architecture: 'llama',
  contextLength: 8192,
  parameters: 7_241_732_096,
  parameterSize: '7.2B',
  bytes: 4_109_865_159,
};

/** Whether the public library, as far as it is simulated, has such a model. */
export const isInLibrary = (name: string): boolean => (normalizeName(name).split(':')[0] ?? '') in FAMILIES;

/** `qwen2.5` and `Qwen2.5:latest` name the same model; a name without a tag means `latest`. */
export function normalizeName(name: string): string {
  const short = name
    .trim()
    .toLowerCase()
    .replace(/^(registry\.ollama\.ai\/)?library\//, '');
  return short.slice(short.lastIndexOf('/') + 1).includes(':') ? short : `${short}:latest`;
}

/** Whether Ollama would accept the text as a name at all (it answers 400 otherwise, not 404). */
export function isValidName(name: string): boolean {
  return /^[\w.-]+(\/[\w.-]+)*(:[\w.-]+)?$/.test(name);
}

/** @param overrides for tests, e.g. a smaller context */
export function describeModel(name: string, overrides: Partial<Model> = {}): Model {
  const full = normalizeName(name);
  const {
    capabilities = ['completion'],
    system = '',
    ...family
  } = FAMILIES[full.split(':')[0] ?? ''] ?? UNKNOWN;
  return {
    ...family,
    name: full,
    capabilities,
    system,
    quantization: 'Q4_K_M',
    digest: createHash('sha256').update(full).digest('hex'),
    ...overrides,
  };
}

export const modelDetails = (model: Model) => ({
  parent_model: '',
  format: 'gguf',
  family: model.architecture,
  families: [model.architecture],
  parameter_size: model.parameterSize,
  quantization_level: model.quantization,
});
