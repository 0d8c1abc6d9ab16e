import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../messaging';
import { readResumeFile } from '../../resume/read-resume-file';
import type { ResumeRow } from '../../store/database';
import { database } from '../../store/open';
import { readResume, saveResume } from '../../store/resumes';
import { useLive } from '../hooks/use-live';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { daysAgo } from '../parts/when';
import { failed, type Outcome, OutcomeLine } from './outcome';
import { Section } from './section';

const PASTED = 'Pasted text';

/** The resume: pasted, or read from a file, looked over by the user and then saved on this device. */
export function ResumeSection() {
  const saved = useLive(() => readResume(database));
  const [text, setText] = useState('');
  const [name, setName] = useState(PASTED);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [busy, setBusy] = useState(false);
  const touched = useRef(false);
  useEffect(() => {
    if (!saved || touched.current) return;
    setText(saved.text);
    setName(saved.name);
  }, [saved]);

  const readFile = async (file: File) => {
    touched.current = true;
    setBusy(true);
    setOutcome({ tone: 'plain', message: `Reading ${file.name} …` });
    try {
      const read = await readResumeFile(file);
      setText(read.text);
      setName(file.name);
      const pages =
        read.pages === undefined ? '' : ` on ${read.pages === 1 ? '1 page' : `${read.pages} pages`}`;
      const message = `Read ${characters(read.text)}${pages} from ${file.name}. Look it over, then save it.`;
      setOutcome({ tone: 'plain', message });
    } catch (error) {
      setOutcome(failed(error));
    } finally {
      setBusy(false);
    }
  };

  const save = async () => {
    try {
      const row = await saveResume({ name, text });
      touched.current = false;
      setOutcome({ tone: 'good', message: `Saved: ${row.name}, ${characters(row.text)}.` });
      // The agent finds it by its own alarm too, should this not get through.
      send('wake', {}).catch(() => undefined);
    } catch (error) {
      setOutcome(failed(error));
    }
  };

  return (
    <Section
      id="resume"
      title="Resume"
      intro={
        <>
          Jobs are scored against it. <strong>It stays on this device</strong>: only your own model reads it,
          and the server never gets it.
        </>
      }
    >
      <p class="small" aria-live="polite">
        {saved === undefined ? '\u00a0' : savedWords(saved)}
      </p>
      <Field id="resume-file" label="From a file" hint="PDF, DOCX, TXT or Markdown, up to 10 MB.">
        {(attributes) => (
          <input
            {...attributes}
            class="input input-file"
            type="file"
            data-testid="resume-file"
            accept=".pdf,.docx,.txt,.text,.md,.markdown,application/pdf,text/plain,text/markdown"
            onChange={(event) => {
              const input = event.currentTarget;
              const [file] = input.files ?? [];
              if (file) void readFile(file);
              // So that the same file can be chosen again after it was changed.
              input.value = '';
            }}
          />
        )}
      </Field>
      <Field id="resume-text" label="Or as text">
        {(attributes) => (
          <textarea
            {...attributes}
            class="input"
            data-testid="resume-text"
            rows={12}
            value={text}
            onInput={(event) => {
              touched.current = true;
              setText(event.currentTarget.value);
              if (event.currentTarget.value.trim() === '') setName(PASTED);
            }}
          />
        )}
      </Field>
      <div class="actions">
        <Button primary busy={busy} onClick={save} data-testid="resume-save">
          Save resume
        </Button>
      </div>
      <OutcomeLine outcome={outcome} />
    </Section>
  );
}

const characters = (text: string) => `${text.length.toLocaleString()} characters`;

function savedWords(saved: ResumeRow | null): string {
  if (saved === null) return 'None saved yet.';
  return `Saved: ${saved.name}, ${characters(saved.text)}, ${daysAgo(saved.updatedAt, new Date())}.`;
}
