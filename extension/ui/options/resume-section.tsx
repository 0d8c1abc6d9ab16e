import { useState } from 'preact/hooks';
import { send } from '../../messaging';
import type { ResumeRow } from '../../store/database';
import { countRestingOn } from '../../store/decisions';
import { database } from '../../store/open';
import { deleteResume, RESUME_NAME_MAX, readResumes, takeIntoUse } from '../../store/resumes';
import type { Settings } from '../../store/settings';
import { matchesInWords } from '../jobs/count-words';
import { SecondLooks } from '../jobs/second-looks';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { daysAgo } from '../parts/when';
import { DeleteResume } from './delete-resume';
import { failed, OutcomeLine } from './outcome';
import { OverwriteResume } from './overwrite-resume';
import { characters, type ResumeDraft } from './resume-draft';
import { ResumeList } from './resume-list';
import { Section } from './section';
import { UnderstoodEditor } from './understood-editor';

/** The resumes: they are pasted or read from a file, reviewed by the user and then saved on this device. */
export function ResumeSection({ draft, settings }: { draft: ResumeDraft; settings: Settings }) {
  const { resumes, edited, understood, load, say } = draft;
  const [saved] = resumes ?? [];

  const edit = (resume: ResumeRow | null) => {
    if (!draft.mayDiscard()) return;
    load(resume);
    say(null);
  };
  const use = async (resume: ResumeRow) => {
    if (!draft.mayDiscard()) return;
    await takeIntoUse(resume.id);
    load(resume);
    say({ tone: 'good', message: `In use: ${resume.name}.` });
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
    say({ tone: 'plain', message: `Deleted: ${resume.name}.` });
    try {
      const { count } = await send('forget-resume', { id: resume.id, keep });
      if (count > 0) {
        const message = `Deleted: ${resume.name}. ${matchesInWords(count)} will be scored with your other resumes.`;
        say({ tone: 'plain', message });
      }
    } catch (error) {
      // Its matches stay, and the user is offered to score them again.
      say(failed(error));
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
        edited={edited}
        choice={settings.resumeChoice}
        edit={edit}
        use={use}
        remove={askToRemove}
        add={() => edit(null)}
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
              if (file) void draft.readFile(file);
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
            value={draft.text}
            onInput={(event) => draft.write(event.currentTarget.value)}
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
            value={draft.name}
            onInput={(event) => draft.setName(event.currentTarget.value)}
          />
        )}
      </Field>
      {understood === null ? null : (
        <UnderstoodEditor
          understood={understood}
          corrected={draft.isCorrected}
          change={(patch) => draft.correct({ ...understood, ...patch })}
          reset={() => draft.correct(null)}
        />
      )}
      {draft.overwritten === null ? null : (
        <OverwriteResume
          resume={draft.overwritten}
          name={draft.name}
          add={() => void draft.save('add')}
          replace={() => void draft.save('replace')}
          cancel={draft.keepAsIs}
        />
      )}
      <div class="actions resume-actions">
        <Button primary busy={draft.busy} onClick={() => void draft.save()} data-testid="resume-save">
          Save resume
        </Button>
      </div>
      <OutcomeLine outcome={draft.outcome}>
        {draft.replaced === null ? null : (
          <>
            <p class="small">It has replaced what was saved before.</p>
            <Button small onClick={() => void draft.undo()} data-testid="resume-undo">
              Undo
            </Button>
          </>
        )}
      </OutcomeLine>
    </Section>
  );
}

function savedWords(saved: ResumeRow | null): string {
  if (saved === null) return 'None saved yet.';
  return `Saved: ${saved.name}, ${characters(saved.text)}, ${daysAgo(saved.updatedAt, new Date())}.`;
}
