import { Dexie } from 'dexie';
import { useState } from 'preact/hooks';
import { send } from '../../messaging';
import { outdatedBy, presentOf } from '../../store/basis';
import { isMatch } from '../../store/counters';
import type { JobSieveDatabase } from '../../store/database';
import { database } from '../../store/open';
import type { Settings } from '../../store/settings';
import { useLive } from '../hooks/use-live';
import { useSettings } from '../hooks/use-settings';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';

/** So many are counted at a glance; beyond, there are "more than". */
const COUNTED = 500;

/** Matches that would get another score today, by another resume or by a model, and a button that has them scored again. */
export function StaleMatches() {
  const settings = useSettings();
  const count = useLive(() => (settings ? countStale(database, settings) : NONE), [settings]);
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
  const { resume, rules } = count ?? NONE;
  if (resume + rules === 0 && said === null) return null;
  return (
    <div role="status" data-testid="stale-matches">
      <Notice tone="fair">
        {said === null ? (
          <>
            {resume === 0 ? null : (
              <p>
                Your resume has changed: {some(resume)} still {resume === 1 ? 'has its' : 'have their'} old
                score.
              </p>
            )}
            {rules === 0 ? null : (
              <p>
                {some(rules)} {rules === 1 ? 'was' : 'were'} scored by the built-in rules, before there was a
                model that reads the whole text.
              </p>
            )}
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

const some = (count: number) => (count >= COUNTED ? `${COUNTED} matches and more` : jobs(count));

const NONE = { resume: 0, rules: 0 };

/** Only of settled ones: those under way have been asked for. */
async function countStale(db: JobSieveDatabase, settings: Settings): Promise<typeof NONE> {
  const present = await presentOf(db, settings);
  const count = { ...NONE };
  await db.leads
    .where('[verdict+score]')
    .between(['MATCHED', Dexie.minKey], ['MATCHED', Dexie.maxKey])
    .filter((row) => row.stage === 'settled' && isMatch(row) && outdatedBy(row, present) !== null)
    .limit(COUNTED)
    .each((row) => {
      count[outdatedBy(row, present) ?? 'resume'] += 1;
    });
  return count;
}
