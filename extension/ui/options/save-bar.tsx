import { useState } from 'preact/hooks';
import { send } from '../../messaging';
import { type Settings, writeSettings } from '../../store/settings';
import { Button } from '../parts/button';
import { isLoopback } from './address';
import { ConfirmModelAddress } from './confirm-model-address';
import { DECLINED, requestHost } from './host-permission';
import type { ResumeDraft, ResumeSaved } from './resume-draft';
import { checkDraft, differs, type SettingsDraft } from './settings-draft';

interface SaveBarProps {
  draft: SettingsDraft;
  resume: ResumeDraft;
  settings: Settings;
}

/** Saves model, blacklist and pace together, or nothing of them while something is wrong; and the resume, if it was changed. */
export function SaveBar({ draft, resume, settings }: SaveBarProps) {
  const [said, setSaid] = useState<{ words: string; of: object; text: string } | null>(null);
  /** An address elsewhere than on this machine, while the user is asked about it. */
  const [asked, setAsked] = useState<string | null>(null);
  const { values } = draft;

  const save = async ({ confirmed }: { confirmed: boolean }) => {
    const say = (words: string) => setSaid({ words, of: values, text: resume.text });
    setAsked(null);
    const checked = checkDraft(values);
    if ('problems' in checked) {
      draft.setProblems(checked.problems);
      return say('Not saved: see what is marked above.');
    }
    const { ollamaUrl, ollamaModel } = checked.patch;
    if (!confirmed && ollamaUrl !== settings.ollamaUrl && !isLoopback(ollamaUrl)) {
      setAsked(ollamaUrl);
      return say('Not saved yet.');
    }
    try {
      if (!(await requestHost(ollamaUrl))) return say(`Not saved. ${DECLINED}`);
      await writeSettings(checked.patch);
      draft.change({ ollamaUrl, ollamaModel });
      const words = resume.isChanged ? RESUME_SAVED[await resume.save()] : 'Saved.';
      setSaid({ words, of: {}, text: resume.text });
      send('wake', {}).catch(() => undefined);
    } catch (error) {
      say(`Not saved: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  const changed = differs(values, settings);
  // What was said about values that have changed since is old news.
  const stale =
    said === null ||
    (changed && said.of !== values) ||
    (resume.isChanged && said.text.trim() !== resume.text.trim());
  return (
    <>
      {asked === null ? null : (
        <ConfirmModelAddress
          address={asked}
          confirm={() => void save({ confirmed: true })}
          cancel={() => {
            setAsked(null);
            draft.change({ ollamaUrl: settings.ollamaUrl });
          }}
        />
      )}
      <div class={changed ? 'save-bar save-bar-sticky' : 'save-bar'}>
        <p role="status" class="small">
          {stale ? unsaved(changed, resume.isChanged) : said.words}
        </p>
        <Button primary onClick={() => void save({ confirmed: false })} data-testid="settings-save">
          Save settings
        </Button>
      </div>
    </>
  );
}

const RESUME_SAVED: Record<ResumeSaved, string> = {
  saved: 'Saved, with your resume.',
  asks: 'The settings are saved. The resume is not yet: see the question above.',
  failed: 'The settings are saved. The resume is not: see above.',
};

function unsaved(settings: boolean, resume: boolean): string {
  if (settings) return 'There are changes that are not saved.';
  return resume ? 'Your resume is not saved yet.' : '';
}
