import { useState } from 'preact/hooks';
import { send } from '../../messaging';
import { type EngineChoice as Choice, ENGINES, type Settings, writeSettings } from '../../store/settings';
import { failed, type Outcome, OutcomeLine } from './outcome';

const WORDS: Record<Choice, { label: string; means: string }> = {
  auto: {
    label: 'Automatic',
    means: 'Built-in rules at first; Ollama from when it has answered here once. Jobs then wait for it.',
  },
  ollama: { label: 'Ollama', means: 'Only a model in Ollama. While it is away, jobs wait.' },
  chrome: {
    label: "The browser's own model",
    means: 'Where the browser has one that is ready; else the built-in rules.',
  },
  builtin: {
    label: 'Built-in rules',
    means: 'No model at all: skills, years, titles and words are compared. At once, and coarser.',
  },
};

/** Who scores; kept as soon as it is chosen. */
export function EngineChoice({ settings }: { settings: Settings }) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const choose = async (engine: Choice) => {
    try {
      await writeSettings({ engine });
      setOutcome({ tone: 'good', message: `Saved: ${WORDS[engine].label}.` });
      send('wake', {}).catch(() => undefined);
    } catch (error) {
      setOutcome(failed(error));
    }
  };
  return (
    <fieldset class="options-list" data-testid="engine-choice">
      <legend>Who scores</legend>
      {ENGINES.map((engine) => (
        <label key={engine} class="option">
          <input
            type="radio"
            name="engine"
            value={engine}
            checked={settings.engine === engine}
            onChange={() => choose(engine)}
          />
          <span>
            {WORDS[engine].label}
            <span class="small soft">{WORDS[engine].means}</span>
          </span>
        </label>
      ))}
      <OutcomeLine outcome={outcome} />
    </fieldset>
  );
}
