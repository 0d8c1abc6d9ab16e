import { useEffect, useState } from 'preact/hooks';
import { readSettingsProblem, type Settings } from '../../store/settings';
import { useSettings } from '../hooks/use-settings';
import { Brand } from '../parts/brand';
import { Notice } from '../parts/notice';
import { BlacklistSection } from './blacklist-section';
import { ModelSection } from './model-section';
import { PaceSection } from './pace-section';
import { useResumeDraft } from './resume-draft';
import { ResumeSection } from './resume-section';
import { SaveBar } from './save-bar';
import { ServerSection } from './server-section';
import { useSettingsDraft } from './settings-draft';

/** Everything that the user can set. */
export function Options() {
  const settings = useSettings();
  return (
    <div class="page">
      <header>
        <Brand page="Settings" />
        <p class="soft">Three steps, then browse jobs as you always do: resume, server, model.</p>
      </header>
      {settings === undefined ? <main aria-busy="true" /> : <Sections settings={settings} />}
    </div>
  );
}

function Sections({ settings }: { settings: Settings }) {
  const draft = useSettingsDraft(settings);
  const resume = useResumeDraft();
  const unreadable = useUnreadable();
  useEffect(showAskedSection, []);
  return (
    <main class="sections">
      {unreadable === null ? null : (
        <Notice tone="fair" title="Some settings could not be read">
          <p class="wraps preformatted">{unreadable}</p>
        </Notice>
      )}
      <ResumeSection draft={resume} settings={settings} />
      <ServerSection settings={settings} />
      <ModelSection draft={draft} settings={settings} />
      <BlacklistSection draft={draft} />
      <PaceSection draft={draft} />
      <SaveBar draft={draft} resume={resume} settings={settings} />
    </main>
  );
}

function useUnreadable(): string | null {
  const [message, setMessage] = useState<string | null>(null);
  useEffect(() => {
    readSettingsProblem().then((problem) => setMessage(problem?.message ?? null));
  }, []);
  return message;
}

/** The browser looked for `#model` before there was one. */
function showAskedSection() {
  const section = document.getElementById(location.hash.slice(1));
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
}
