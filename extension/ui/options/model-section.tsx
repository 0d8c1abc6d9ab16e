import { useState } from 'preact/hooks';
import { send } from '../../messaging';
import type { OllamaTest } from '../../protocol';
import type { Settings } from '../../store/settings';
import { Button } from '../parts/button';
import { Command } from '../parts/command';
import { Field } from '../parts/field';
import { serverAddress } from './address';
import { EngineChoice } from './engine-choice';
import { DECLINED, requestHost } from './host-permission';
import { InstalledModels } from './installed-models';
import { failed, type Outcome, OutcomeLine } from './outcome';
import { RulesGate } from './rules-gate';
import { Section } from './section';
import type { SettingsDraft } from './settings-draft';

/** Which model scores the jobs, and whether it can be reached. */
export function ModelSection({ draft, settings }: { draft: SettingsDraft; settings: Settings }) {
  const { values, problems, change } = draft;
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [cure, setCure] = useState<Cure>([]);
  const [busy, setBusy] = useState(false);

  const test = async () => {
    setCure([]);
    const address = serverAddress(values.ollamaUrl);
    if ('problem' in address) return setOutcome({ tone: 'bad', message: address.problem });
    const permission = requestHost(address.url);
    setBusy(true);
    setOutcome({ tone: 'plain', message: 'Asking Ollama …' });
    try {
      if (!(await permission)) return setOutcome({ tone: 'bad', message: DECLINED });
      const result = await send('test-ollama', { url: address.url, model: values.ollamaModel.trim() });
      setOutcome({ tone: result.state === 'ok' ? 'good' : 'bad', message: result.message });
      setCure(result.state === 'ok' ? [] : result.cure);
    } catch (error) {
      setOutcome(failed(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Section
      id="model"
      title="Model"
      intro="A model on your own machine reads each job and scores it against your resume; without one, built-in rules do."
    >
      <EngineChoice settings={settings} />
      <RulesGate settings={settings} />
      <div class="field-pair">
        <Field id="ollama-url" label="Ollama address" problem={problems.ollamaUrl ?? null}>
          {(attributes) => (
            <input
              {...attributes}
              class="input mono"
              data-testid="ollama-url"
              inputMode="url"
              spellcheck={false}
              autocomplete="off"
              value={values.ollamaUrl}
              onInput={(event) => change({ ollamaUrl: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field id="ollama-model" label="Model" problem={problems.ollamaModel ?? null}>
          {(attributes) => (
            <input
              {...attributes}
              class="input mono"
              data-testid="ollama-model"
              spellcheck={false}
              autocomplete="off"
              value={values.ollamaModel}
              onInput={(event) => change({ ollamaModel: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <div class="actions">
        <Button busy={busy} onClick={test} data-testid="ollama-test">
          Test
        </Button>
      </div>
      <OutcomeLine outcome={outcome} testId="ollama-status">
        {cure.map(({ system, command }) => (
          <Command key={system} label={system === 'any' ? 'In a terminal' : system} command={command} />
        ))}
      </OutcomeLine>
      <InstalledModels draft={draft} />
    </Section>
  );
}

type Cure = Exclude<OllamaTest, { state: 'ok' }>['cure'];
