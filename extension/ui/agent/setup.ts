import type { OllamaTest } from '../../protocol';
import type { HealthRow } from '../../store/database';
import type { EngineChoice } from '../../store/settings';
import type { OptionsSection } from './options-link';

/** One of the things without which nothing can be matched. */
export interface SetupStep {
  section: OptionsSection;
  done: boolean;
  /** What to do, or what is done. */
  title: string;
  /** Why, or what exactly is in the way. */
  detail: string | null;
}

interface SetupFacts {
  hasResume: boolean;
  connected: boolean;
  /** Who is to score. */
  engine: EngineChoice;
  /** What the agent noticed when it last used Ollama. */
  ollamaHealth: HealthRow | undefined;
  /** What a test from the popup found; null while it is not known. */
  ollamaTest: OllamaTest | null;
}

/** The first steps, in the order in which they are best done. */
export function setupSteps({
  hasResume,
  connected,
  engine,
  ollamaHealth,
  ollamaTest,
}: SetupFacts): SetupStep[] {
  return [
    hasResume
      ? { section: 'resume', done: true, title: 'Your resume is here', detail: null }
      : {
          section: 'resume',
          done: false,
          title: 'Add your resume',
          detail: 'Jobs are scored against it. It stays on this device.',
        },
    connected
      ? { section: 'server', done: true, title: 'Connected to your server', detail: null }
      : {
          section: 'server',
          done: false,
          title: 'Connect to your server',
          detail: 'Start it, then enter the pairing code that it shows.',
        },
    modelStep(engine, ollamaHealth, ollamaTest),
  ];
}

/** Ollama is needed only where it was asked for, or is there and something small is in its way: else the rules score. */
function modelStep(engine: EngineChoice, health: HealthRow | undefined, test: OllamaTest | null): SetupStep {
  if (engine === 'builtin') return WITHOUT_OLLAMA.rules;
  if (engine === 'chrome') return WITHOUT_OLLAMA.chrome;
  const absent = engine === 'auto' && health === undefined && test?.state === 'unreachable';
  return absent ? WITHOUT_OLLAMA.absent : ollamaStep(health, test);
}

const WITHOUT_OLLAMA = {
  rules: { section: 'model', done: true, title: 'Built-in rules score your jobs', detail: null },
  chrome: { section: 'model', done: true, title: 'The model of your browser scores your jobs', detail: null },
  absent: {
    section: 'model',
    done: true,
    title: 'Built-in rules score your jobs',
    detail: 'Ollama reads more than they do. Start it whenever you like; it is found by itself.',
  },
} as const satisfies Record<string, SetupStep>;

/** @returns the step, done only when Ollama is known to answer */
function ollamaStep(health: HealthRow | undefined, test: OllamaTest | null): SetupStep {
  // A fresh test knows better than what was noticed some time ago.
  const state = test?.state ?? health?.state;
  if (state === undefined) return { section: 'model', done: false, title: 'Asking Ollama …', detail: null };
  if (state === 'ok') return { section: 'model', done: true, title: 'Ollama answers', detail: null };
  const code = test?.state ?? health?.code ?? '';
  const known = OLLAMA_TROUBLE.find((trouble) => code.endsWith(trouble.code));
  return {
    section: 'model',
    done: false,
    title: known?.title ?? 'Ollama is in trouble',
    detail: known?.detail ?? test?.message ?? health?.message ?? null,
  };
}

const OLLAMA_TROUBLE = [
  {
    code: 'origin-refused',
    title: 'Let JobSieve use Ollama',
    detail:
      'Ollama runs, but refuses browser extensions. The settings show the command that allows this one.',
  },
  {
    code: 'model-missing',
    title: 'Fetch the model',
    detail: 'Ollama runs, but does not have the model. The settings show the command.',
  },
  {
    code: 'unreachable',
    title: 'Start Ollama',
    detail: 'It scores the jobs on your own machine, and does not answer at the moment.',
  },
];
