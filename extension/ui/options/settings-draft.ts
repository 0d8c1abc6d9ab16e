import { useState } from 'preact/hooks';
import { type BlacklistProblem, compileBlacklist } from '../../agent/blacklist';
import { type Settings, settingsSchema } from '../../store/settings';
import { serverAddress } from './address';

/** What the Save button saves, as it stands in the inputs. */
export interface DraftValues {
  ollamaUrl: string;
  ollamaModel: string;
  blacklist: string;
  dailyCap: string;
}

export interface DraftProblems {
  ollamaUrl?: string;
  ollamaModel?: string;
  blacklist?: BlacklistProblem[];
  dailyCap?: string;
}

export interface SettingsDraft {
  values: DraftValues;
  /** Of the last attempt to save; a problem goes away when its input changes. */
  problems: DraftProblems;
  change(patch: Partial<DraftValues>): void;
  setProblems(problems: DraftProblems): void;
}

const valuesOf = ({ ollamaUrl, ollamaModel, blacklist, dailyCap }: Settings): DraftValues => ({
  ollamaUrl,
  ollamaModel,
  blacklist,
  dailyCap: String(dailyCap),
});

/** The user's changes until they are saved; what another page saves meanwhile does not overwrite them. */
export function useSettingsDraft(settings: Settings): SettingsDraft {
  const [values, setValues] = useState(() => valuesOf(settings));
  const [problems, setProblems] = useState<DraftProblems>({});
  const change = (patch: Partial<DraftValues>) => {
    setValues((before) => ({ ...before, ...patch }));
    setProblems((before) => ({
      ...before,
      ...Object.fromEntries(Object.keys(patch).map((name) => [name, undefined])),
    }));
  };
  return { values, problems, change, setProblems };
}

/** Whether there is something to save. */
export const differs = (values: DraftValues, settings: Settings): boolean =>
  JSON.stringify(values) !== JSON.stringify(valuesOf(settings));

/** The settings that the inputs stand for, or everything that is wrong with them: then nothing is saved. */
export function checkDraft(
  values: DraftValues,
):
  | { patch: Pick<Settings, 'ollamaUrl' | 'ollamaModel' | 'blacklist' | 'dailyCap'> }
  | { problems: DraftProblems } {
  const problems: DraftProblems = {};
  const address = serverAddress(values.ollamaUrl);
  if ('problem' in address) problems.ollamaUrl = address.problem;
  const ollamaModel = values.ollamaModel.trim();
  if (ollamaModel === '') problems.ollamaModel = 'Name a model, such as qwen2.5.';
  const { problems: rules } = compileBlacklist(values.blacklist);
  if (rules.length > 0) problems.blacklist = rules;
  const { blacklist: stored } = settingsSchema.shape;
  if (!stored.safeParse(values.blacklist).success) {
    const message = `The blacklist has ${values.blacklist.length} characters; at most 20000 are kept.`;
    problems.blacklist = [{ line: 1, rule: '', message }, ...rules];
  }
  const dailyCap = Number(values.dailyCap.trim() || Number.NaN);
  if (!Number.isInteger(dailyCap) || dailyCap < 0 || dailyCap > 1000) {
    problems.dailyCap = 'Enter a whole number from 0 to 1000.';
  }
  if ('problem' in address || Object.keys(problems).length > 0) return { problems };
  return { patch: { ollamaUrl: address.url, ollamaModel, blacklist: values.blacklist, dailyCap } };
}
