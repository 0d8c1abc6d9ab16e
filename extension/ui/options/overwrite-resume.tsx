import type { ResumeRow } from '../../store/database';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';

interface OverwriteResumeProps {
  /** As it is saved. */
  resume: ResumeRow;
  /** Of what is to be saved. */
  name: string;
  add(): void;
  replace(): void;
  cancel(): void;
}

/** Asks whether another text under another name is another resume, before a saved one is overwritten. */
export function OverwriteResume({ resume, name, add, replace, cancel }: OverwriteResumeProps) {
  return (
    <div role="alertdialog" aria-labelledby="overwrite-resume-question" data-testid="overwrite-resume">
      <Notice tone="fair">
        <p id="overwrite-resume-question">
          Nothing is saved yet. <bdi>{name}</bdi> has another name and another text than the saved resume{' '}
          <bdi>{resume.name}</bdi>. Do you want to keep both?
        </p>
        <div class="actions">
          <Button small primary onClick={add} data-testid="overwrite-resume-add">
            Keep both
          </Button>
          <Button small onClick={replace} data-testid="overwrite-resume-replace">
            Replace <bdi>{resume.name}</bdi>
          </Button>
          <Button small onClick={cancel}>
            Cancel
          </Button>
        </div>
      </Notice>
    </div>
  );
}
