import { database } from '../../store/open';
import { optionsLink } from '../agent/options-link';
import { useLive } from '../hooks/use-live';
import { Notice } from '../parts/notice';
import { countUnjudged } from './under-way-queries';

/** Says that jobs wait because nothing was understood of the resume, and where to see to that. */
export function UnreadResume() {
  const waiting = useLive(() => countUnjudged(database))?.resume ?? 0;
  if (waiting === 0) return null;
  return (
    <div role="status" data-testid="unread-resume">
      <Notice tone="fair" title="Your resume could not be read">
        <p>
          {waiting === 1 ? '1 job waits' : `${waiting} jobs wait`}, unjudged.{' '}
          <a href={optionsLink('resume')} target="_blank" rel="noopener">
            Check your resume in the options
          </a>
          ; the jobs are then scored by themselves.
        </p>
      </Notice>
    </div>
  );
}
