import { useEffect } from 'preact/hooks';
import { send } from '../../messaging';
import { isMatch } from '../../store/counters';
import type { JobSieveDatabase } from '../../store/database';
import { database } from '../../store/open';
import { undoableUntil } from '../../store/snapshots';
import { useLive } from '../hooks/use-live';
import { useRequest } from '../hooks/use-request';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { matchesInWords } from './count-words';

/** Matches that were scored again: the progress, the result, and the way to undo it while that is possible. */
export function RescoredMatches() {
  const state = useLive(() => readState(database));
  const { busy, said, run, forget } = useRequest();
  const isUndoable = state !== undefined && state.all > 0;
  useEffect(() => {
    // The reply to an earlier undo is outdated once matches are scored again.
    if (isUndoable) forget();
  }, [isUndoable]);
  const undo = () =>
    run(async () => {
      const { count } = await send('undo-rescoring', {});
      return `${matchesInWords(count)} ${count === 1 ? 'has its' : 'have their'} old scores back.`;
    });
  const keep = () =>
    run(async () => {
      await send('keep-scores', {});
      return null;
    });
  if (state === undefined || (state.all === 0 && said === null)) return null;
  return (
    <div role="status" data-testid="rescored-matches">
      <Notice tone="fair">
        {said === null ? null : <p>{said}</p>}
        {state.all === 0 ? null : (
          <>
            <p>{progressInWords(state)}</p>
            <p class="small">
              You can undo this until {new Date(state.until).toLocaleDateString()}. Until then, or until you
              keep the new scores, the old scores and the texts of jobs that fall below the gate are kept on
              this device, and nowhere else.
            </p>
            <div class="actions">
              <Button small busy={busy} onClick={undo} data-testid="undo-rescoring">
                Undo
              </Button>
              <Button small busy={busy} onClick={keep} data-testid="keep-scores">
                Keep the new scores
              </Button>
            </div>
          </>
        )}
      </Notice>
    </div>
  );
}

interface State {
  /** Matches that were scored again or will be. */
  all: number;
  waiting: number;
  /** Those that are no longer matches. */
  fallen: number;
  /** ms since the epoch: when the first of them can no longer be undone. */
  until: number;
}

async function readState(db: JobSieveDatabase): Promise<State> {
  const snapshots = await db.snapshots.toArray();
  const rows = await db.leads.bulkGet(snapshots.map(({ key }) => key));
  const known = rows.filter((row) => row !== undefined);
  return {
    all: snapshots.length,
    waiting: known.filter(({ stage }) => stage !== 'settled' && stage !== 'decided').length,
    fallen: known.filter((row) => !isMatch(row)).length,
    until: undoableUntil(Math.min(...snapshots.map(({ at }) => at))),
  };
}

function progressInWords({ all, waiting, fallen }: State): string {
  const below =
    fallen === 0
      ? 'none has fallen below the gate'
      : `${fallen} ${fallen === 1 ? 'has' : 'have'} fallen below the gate`;
  if (waiting > 0) {
    const left = waiting === 1 ? '1 is' : `${waiting} are`;
    return `${matchesInWords(all)} will be scored again, the best first: ${left} still waiting, and ${below} so far.`;
  }
  return `${matchesInWords(all)} ${all === 1 ? 'was' : 'were'} scored again: ${below}.`;
}
