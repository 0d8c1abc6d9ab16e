import { useEffect, useRef, useState } from 'preact/hooks';
import type { Understood } from '../../engines/resume';
import { send } from '../../messaging';
import { readResumeFile } from '../../resume/read-resume-file';
import type { ResumeRow } from '../../store/database';
import { countRestingOn } from '../../store/decisions';
import { database } from '../../store/open';
import { deleteResume, RESUME_NAME_MAX, readResumes, saveResume, takeIntoUse } from '../../store/resumes';
import type { Settings } from '../../store/settings';
import { useLive } from '../hooks/use-live';
import { matchesInWords } from '../jobs/count-words';
import { SecondLooks } from '../jobs/second-looks';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { daysAgo } from '../parts/when';
import { DeleteResume } from './delete-resume';
import { failed, type Outcome, OutcomeLine } from './outcome';
import { ResumeList } from './resume-list';
import { Section } from './section';
import { UnderstoodEditor } from './understood-editor';
import { useUnderstood } from './use-understood';

const PASTED = 'Pasted text';

/** The resumes: they are pasted or read from a file, reviewed by the user and then saved on this device. */
export function ResumeSection({ settings }: { settings: Settings }) {
  const resumes = useLive(() => readResumes(database));
  const [text, setText] = useState('');
  const [name, setName] = useState(PASTED);
  /** The id of the resume in the fields; undefined: nothing is loaded yet; null: a new one. */
  const [edited, setEdited] = useState<number | null | undefined>(undefined);
  const [correction, setCorrection] = useState<Understood | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [busy, setBusy] = useState(false);
  const touched = useRef(false);
  const read = useUnderstood(text);
  const understood = correction ?? read;
  const [saved] = resumes ?? [];

  const load = (resume: ResumeRow | null) => {
    touched.current = false;
    setEdited(resume?.id ?? null);
    setText(resume?.text ?? '');
    setName(resume?.name ?? PASTED);
    setCorrection(resume?.understood ?? null);
  };
  useEffect(() => {
    if (saved && !touched.current && edited === undefined) load(saved);
  }, [saved]);

  const readFile = async (file: File) => {
    touched.current = true;
    setBusy(true);
    setOutcome({ tone: 'plain', message: `Reading ${file.name} …` });
    try {
      const { text: found, pages } = await readResumeFile(file);
      setText(found);
      setName(file.name);
      setCorrection(null);
      const on = pages === undefined ? '' : ` on ${pages === 1 ? '1 page' : `${pages} pages`}`;
      const message = `Read ${characters(found)}${on} from ${file.name}. Look it over, then save it.`;
      setOutcome({ tone: 'plain', message });
    } catch (error) {
      setOutcome(failed(error));
    } finally {
      setBusy(false);
    }
  };

  const save = async () => {
    try {
      const id = edited ?? undefined;
      const row = await saveResume({ id, name, text, understood: correction ?? undefined });
      touched.current = false;
      setEdited(row.id);
      setOutcome({ tone: 'good', message: `Saved: ${row.name}, ${characters(row.text)}.` });
      // If this message does not get through, the agent's own alarm finds the resume.
      send('wake', {}).catch(() => undefined);
    } catch (error) {
      setOutcome(failed(error));
    }
  };
  const use = async (resume: ResumeRow) => {
    await takeIntoUse(resume.id);
    load(resume);
    setOutcome({ tone: 'good', message: `In use: ${resume.name}.` });
  };
  /** The resume that the user wants to delete, while the question about the matches that depend on it alone is open. */
  const [leaving, setLeaving] = useState<{ resume: ResumeRow; alone: number } | null>(null);
  const askToRemove = async (resume: ResumeRow) => {
    const alone = await countRestingOn(database, resume.id);
    if (alone > 0) return setLeaving({ resume, alone });
    if (confirm(`Delete the resume ${resume.name}?`)) await remove(resume, true);
  };
  const remove = async (resume: ResumeRow, keep: boolean) => {
    setLeaving(null);
    await deleteResume(resume.id);
    if (resume.id === edited) load((await readResumes())[0] ?? null);
    setOutcome({ tone: 'plain', message: `Deleted: ${resume.name}.` });
    try {
      const { count } = await send('forget-resume', { id: resume.id, keep });
      if (count > 0) {
        const message = `Deleted: ${resume.name}. ${matchesInWords(count)} will be scored with your other resumes.`;
        setOutcome({ tone: 'plain', message });
      }
    } catch (error) {
      // Its matches stay, and the user is offered to score them again.
      setOutcome(failed(error));
    }
  };

  return (
    <Section
      id="resume"
      title="Resume"
      intro={
        <>
          Jobs are scored against it. <strong>It stays on this device</strong>: only your own model and the
          built-in rules read it, and the server never gets it.
        </>
      }
    >
      <p class="small" aria-live="polite">
        {resumes === undefined ? '\u00a0' : savedWords(saved ?? null)}
      </p>
      <ResumeList
        resumes={resumes ?? []}
        edited={edited ?? null}
        choice={settings.resumeChoice}
        edit={load}
        use={use}
        remove={askToRemove}
        add={() => load(null)}
      />
      {leaving === null ? null : (
        <DeleteResume
          resume={leaving.resume}
          alone={leaving.alone}
          others={(resumes ?? []).length - 1}
          remove={(keep) => void remove(leaving.resume, keep)}
          cancel={() => setLeaving(null)}
        />
      )}
      <SecondLooks />
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
      <Field id="resume-name" label="Name of this resume">
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            data-testid="resume-name"
            autocomplete="off"
            maxLength={RESUME_NAME_MAX}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      {understood === null ? null : (
        <UnderstoodEditor
          understood={understood}
          corrected={correction !== null}
          change={(patch) => setCorrection({ ...understood, ...patch })}
          reset={() => setCorrection(null)}
        />
      )}
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
