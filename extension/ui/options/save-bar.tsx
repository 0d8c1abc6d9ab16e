import { useState } from 'preact/hooks';
import { send } from '../../messaging';
import { type Settings, writeSettings } from '../../store/settings';
import { Button } from '../parts/button';
import { DECLINED, requestHost } from './host-permission';
import { checkDraft, differs, type SettingsDraft } from './settings-draft';

/** Saves model, blacklist and pace together, or nothing of them while something is wrong. */
export function SaveBar({ draft, settings }: { draft: SettingsDraft; settings: Settings }) {
  const [said, setSaid] = useState<{ words: string; of: object } | null>(null);
  const { values } = draft;

  const save = async () => {
    const say = (words: string) => setSaid({ words, of: values });
    const checked = checkDraft(values);
    if ('problems' in checked) {
      draft.setProblems(checked.problems);
      return say('Not saved: see what is marked above.');
    }
    try {
      if (!(await requestHost(checked.patch.ollamaUrl))) return say(`Not saved. ${DECLINED}`);
      await writeSettings(checked.patch);
      draft.change({ ollamaUrl: checked.patch.ollamaUrl, ollamaModel: checked.patch.ollamaModel });
      setSaid({ words: 'Saved.', of: {} });
      send('wake', {}).catch(() => undefined);
    } catch (error) {
      say(`Not saved: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  const changed = differs(values, settings);
  // What was said about values that have changed since is old news.
  const stale = said === null || (changed && said.of !== values);
  return (
    <div class="save-bar">
      <p role="status" class="small">
        {stale ? (changed ? 'There are changes that are not saved.' : '') : said.words}
      </p>
      <Button primary onClick={save} data-testid="settings-save">
        Save settings
      </Button>
    </div>
  );
}
