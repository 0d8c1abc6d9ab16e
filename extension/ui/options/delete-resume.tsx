import type { ResumeRow } from '../../store/database';
import { matchesInWords } from '../jobs/count-words';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';

interface DeleteResumeProps {
  resume: ResumeRow;
  /** Number of matches that no other resume has. */
  alone: number;
  /** How many resumes are left. */
  others: number;
  remove(keep: boolean): void;
  cancel(): void;
}

/** Asks, before a resume is deleted, what is to happen to the matches that depend on it alone. */
export function DeleteResume({ resume, alone, others, remove, cancel }: DeleteResumeProps) {
  const one = alone === 1;
  return (
    <div role="alertdialog" aria-labelledby="delete-resume-question" data-testid="delete-resume">
      <Notice tone="fair">
        <p id="delete-resume-question">
          {matchesInWords(alone)} {one ? 'depends' : 'depend'} on the resume <bdi>{resume.name}</bdi> alone:
          none of your other resumes matches {one ? 'it' : 'them'}.
          {others === 0
            ? ` There is no other resume to score ${one ? 'it' : 'them'} with, so ${one ? 'it stays' : 'they stay'}.`
            : ` You can keep ${one ? 'it' : 'them'}, or have ${one ? 'it' : 'them'} scored with your other resumes; jobs that none of them matches are then sieved out, and you can undo that for 7 days.`}
        </p>
        <div class="actions">
          <Button small onClick={() => remove(true)} data-testid="delete-resume-keep">
            Delete and keep the {one ? 'match' : 'matches'}
          </Button>
          {others === 0 ? null : (
            <Button small onClick={() => remove(false)} data-testid="delete-resume-rescore">
              Delete and score {one ? 'it' : 'them'} again
            </Button>
          )}
          <Button small onClick={cancel}>
            Cancel
          </Button>
        </div>
      </Notice>
    </div>
  );
}
