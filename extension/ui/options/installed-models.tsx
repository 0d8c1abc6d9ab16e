import { useState } from 'preact/hooks';
import {
  type InstalledModel,
  installedModels,
  memoryNeeded,
  SUGGESTED,
  warmUp,
} from '../../engines/ollama-models';
import { database } from '../../store/open';
import { readTimings, type Timing } from '../../store/timings';
import { useLive } from '../hooks/use-live';
import { Button } from '../parts/button';
import { serverAddress } from './address';
import { DECLINED, requestHost } from './host-permission';
import { failed, type Outcome, OutcomeLine } from './outcome';
import type { SettingsDraft } from './settings-draft';
import { usePull } from './use-pull';

/** The models of the user's Ollama: which there are, what they need, how fast they are here, and how to get another one. */
export function InstalledModels({ draft }: { draft: SettingsDraft }) {
  const { values, change } = draft;
  const [models, setModels] = useState<InstalledModel[] | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [busy, setBusy] = useState(false);
  const timings = useLive(() => readTimings(database)) ?? [];
  const pull = usePull((model) => {
    change({ ollamaModel: model });
    void list();
  });

  /** @returns the address, when Ollama may be asked there */
  async function reachable(): Promise<string | null> {
    const address = serverAddress(values.ollamaUrl);
    if ('problem' in address) {
      setOutcome({ tone: 'bad', message: address.problem });
      return null;
    }
    if (await requestHost(address.url)) return address.url;
    setOutcome({ tone: 'bad', message: DECLINED });
    return null;
  }
  async function doing(work: (url: string) => Promise<Outcome>) {
    setBusy(true);
    try {
      const url = await reachable();
      if (url !== null) setOutcome(await work(url));
    } catch (error) {
      setOutcome(failed(error));
    } finally {
      setBusy(false);
    }
  }
  const list = () =>
    doing(async (url) => {
      setModels(await installedModels(url));
      return null;
    });
  const warm = (model: string) =>
    doing(async (url) => {
      setOutcome({ tone: 'plain', message: `Loading ${model} …` });
      const ms = await warmUp({ url, model }, new AbortController().signal);
      return { tone: 'good', message: `${model} is loaded, in ${seconds(ms)}. It stays for some minutes.` };
    });
  const fetchModel = async (model: string) => {
    const url = await reachable();
    if (url !== null) await pull.start(url, model);
  };

  const missing = SUGGESTED.filter(({ name }) => !models?.some((model) => same(model.name, name)));
  return (
    <div class="models">
      <div class="actions">
        <Button busy={busy} onClick={list} data-testid="models-list">
          {models === null ? 'Show models' : 'Look again'}
        </Button>
      </div>
      {models === null ? null : (
        <>
          <ModelTable
            models={models}
            timings={timings}
            chosen={values.ollamaModel}
            choose={(model) => change({ ollamaModel: model })}
            warm={warm}
            busy={busy}
          />
          <ul class="model-offers small" aria-label="Models to fetch">
            {missing.map(({ name, bytes, for: purpose }) => (
              <li key={name}>
                <span>
                  <code>{name}</code> {gigabytes(bytes)} to fetch, {memoryNeeded(bytes)} GB of memory,{' '}
                  {purpose}
                </span>
                <Button
                  small
                  busy={pull.model !== null}
                  onClick={() => fetchModel(name)}
                  data-testid="model-pull"
                >
                  Fetch {name}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div role="status" data-testid="pull-status">
        {pull.model === null ? null : (
          <Progress model={pull.model} progress={pull.progress} cancel={pull.cancel} />
        )}
      </div>
      <OutcomeLine outcome={pull.outcome} testId="pull-outcome" />
      <OutcomeLine outcome={outcome} testId="models-status" />
    </div>
  );
}

function ModelTable({
  models,
  timings,
  chosen,
  choose,
  warm,
  busy,
}: {
  models: readonly InstalledModel[];
  timings: readonly Timing[];
  chosen: string;
  choose(model: string): void;
  warm(model: string): void;
  busy: boolean;
}) {
  if (models.length === 0) return <p class="small">There is no model yet. Fetch one:</p>;
  return (
    <ul class="model-list" data-testid="installed-models" aria-label="Installed models">
      {models.map(({ name, bytes, parameters }) => {
        const isChosen = same(name, chosen);
        const timing = timings.find(({ engine }) => same(engine.replace(/^ollama:/, ''), name));
        return (
          <li key={name} class="model">
            <div>
              <code>{name}</code> {isChosen ? <span class="chip">in use</span> : null}
              <p class="small soft">
                {[
                  parameters,
                  `${gigabytes(bytes)} on disk`,
                  `needs about ${memoryNeeded(bytes)} GB of memory`,
                  timing
                    ? `${seconds(timing.ms)} a job here (${timing.jobs} ${timing.jobs === 1 ? 'job' : 'jobs'})`
                    : 'not measured here yet',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <div class="actions">
              {isChosen ? null : (
                <Button small onClick={() => choose(name)} aria-label={`Use ${name}`}>
                  Use
                </Button>
              )}
              <Button small busy={busy} onClick={() => warm(name)} aria-label={`Warm up ${name}`}>
                Warm up
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Progress({
  model,
  progress,
  cancel,
}: {
  model: string;
  progress: { status: string; completed: number | null; total: number | null } | null;
  cancel(): void;
}) {
  const { completed = null, total = null } = progress ?? {};
  const known = completed !== null && total !== null;
  return (
    <div class="pull">
      <p class="small">
        Fetching {model}:{' '}
        {known ? `${gigabytes(completed)} of ${gigabytes(total)}` : (progress?.status ?? 'asking Ollama')}.
        Keep this page open.
      </p>
      <progress aria-label={`Fetching ${model}`} {...(known ? { value: completed, max: total } : {})} />
      <Button small onClick={cancel} data-testid="pull-cancel">
        Stop
      </Button>
    </div>
  );
}

/** A name without a tag means `latest`. */
const whole = (name: string) => (name.trim().includes(':') ? name.trim() : `${name.trim()}:latest`);
const same = (a: string, b: string) => whole(a).toLowerCase() === whole(b).toLowerCase();
const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
const seconds = (ms: number) =>
  ms < 950 ? `${Math.max(0.1, Math.round(ms / 100) / 10)} s` : `${Math.round(ms / 1000)} s`;
