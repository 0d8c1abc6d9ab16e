import { Dexie } from 'dexie';
import { useState } from 'preact/hooks';
import { send } from '../../messaging';
import { isStale } from '../../store/basis';
import { isMatch } from '../../store/counters';
import type { JobSieveDatabase } from '../../store/database';
import { database } from '../../store/open';
import { readResumes } from '../../store/resumes';
import type { Settings } from '../../store/settings';
import { useLive } from '../hooks/use-live';
import { useSettings } from '../hooks/use-settings';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';

/** So many are counted at a glance; beyond, there are "more than". */
const COUNTED = 500;

/** Matches whose score is of another resume than the present one, and a button that has them scored again. */
export function StaleMatches() {
  const choice = useSettings()?.resumeChoice;
  const count = useLive(() => (choice === undefined ? 0 : countStale(database, choice)), [choice]);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const rescore = async () => {
    setBusy(true);
    try {
      const { count: asked } = await send('rescore-matches', {});
      setSaid(`${jobs(asked)} will be scored again, the best first. Until then the old scores stay.`);
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  if (!count && said === null) return null;
  return (
    <div role="status" data-testid="stale-matches">
      <Notice tone="fair">
        {said === null ? (
          <>
            <p>
              Your resume has changed: {count === COUNTED ? `${COUNTED} matches and more` : jobs(count ?? 0)}{' '}
              still
              {count === 1 ? ' has its' : ' have their'} old score.
            </p>
            <Button small busy={busy} onClick={rescore} data-testid="rescore-matches">
              Score again
            </Button>
          </>
        ) : (
          <p>{said}</p>
        )}
      </Notice>
    </div>
  );
}

const jobs = (count: number) => (count === 1 ? '1 match' : `${count} matches`);

/** Only of settled ones: those under way have been asked for. */
async function countStale(db: JobSieveDatabase, choice: Settings['resumeChoice']): Promise<number> {
  const resumes = await readResumes(db);
  const stale = await db.leads
    .where('[verdict+score]')
    .between(['MATCHED', Dexie.minKey], ['MATCHED', Dexie.maxKey])
    .filter((row) => row.stage === 'settled' && isMatch(row) && isStale(row, resumes, choice))
    .limit(COUNTED)
    .primaryKeys();
  return stale.length;
}
