import type { ResumeRow } from '../../store/database';
import { type Settings, writeSettings } from '../../store/settings';
import { Button } from '../parts/button';
import { daysAgo } from '../parts/when';

interface ResumeListProps {
  /** The one in use first. */
  resumes: readonly ResumeRow[];
  /** The id of the one in the fields below; null: a new one. */
  edited: number | null;
  choice: Settings['resumeChoice'];
  edit(resume: ResumeRow): void;
  use(resume: ResumeRow): void;
  remove(resume: ResumeRow): void;
  add(): void;
}

/** All resumes by name, and which of them counts. */
export function ResumeList({ resumes, edited, choice, edit, use, remove, add }: ResumeListProps) {
  if (resumes.length === 0) return null;
  return (
    <div class="resumes">
      <ul class="model-list" data-testid="resume-list" aria-label="Resumes">
        {resumes.map((resume, place) => (
          <li key={resume.id} class="model">
            <div>
              <bdi>{resume.name}</bdi> {place === 0 ? <span class="chip">in use</span> : null}
              <p class="small soft">
                {resume.text.length.toLocaleString()} characters, {daysAgo(resume.updatedAt, new Date())}
                {resume.understood ? ', corrected by you' : ''}
              </p>
            </div>
            <div class="actions">
              {place === 0 ? null : (
                <Button small onClick={() => use(resume)} aria-label={`Use ${resume.name}`}>
                  Use
                </Button>
              )}
              {resume.id === edited ? null : (
                <Button small onClick={() => edit(resume)} aria-label={`Edit ${resume.name}`}>
                  Edit
                </Button>
              )}
              <Button small onClick={() => remove(resume)} aria-label={`Delete ${resume.name}`}>
                Delete
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div class="actions">
        <Button small onClick={add} data-testid="resume-add">
          Add another resume
        </Button>
      </div>
      {resumes.length < 2 ? null : (
        <fieldset class="options-list">
          <legend>With several resumes</legend>
          {CHOICES.map(({ value, label }) => (
            <label key={value} class="option">
              <input
                type="radio"
                name="resume-choice"
                value={value}
                checked={choice === value}
                onChange={() => void writeSettings({ resumeChoice: value })}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

const CHOICES = [
  {
    value: 'best',
    label:
      'Score each job with the resume that fits it best. The built-in rules choose; no job is sieved out if they would let it through with another resume.',
  },
  {
    value: 'active',
    label: 'Score every job only with the resume in use. Matches of your other resumes stay.',
  },
] as const;
