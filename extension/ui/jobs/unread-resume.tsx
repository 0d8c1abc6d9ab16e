import { database } from '../../store/open';
import { optionsLink } from '../agent/options-link';
import { useLive } from '../hooks/use-live';
import { Notice } from '../parts/notice';
import { countUnjudged } from './under-way-queries';

/** Says that jobs are waiting because nothing was understood of the resume, and where to correct that. */
export function UnreadResume() {
  const waiting = useLive(() => countUnjudged(database))?.resume ?? 0;
  if (waiting === 0) return null;
  return (
    <div role="status" data-testid="unread-resume">
      <Notice tone="fair" title="Your resume could not be read">
        <p>
          {waiting === 1 ? '1 job is' : `${waiting} jobs are`} waiting to be scored.{' '}
          <a href={optionsLink('resume')} target="_blank" rel="noopener">
            Check your resume in the options
          </a>
          ; the jobs are then scored automatically.
        </p>
      </Notice>
    </div>
  );
}
