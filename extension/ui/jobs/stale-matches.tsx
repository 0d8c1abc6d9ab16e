import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messaging';
import type { ResponseOf } from '../../protocol';
import { isSafe, presentOf, rescoringOf } from '../../store/basis';
import type { JobSieveDatabase } from '../../store/database';
import { matchedLeads } from '../../store/decisions';
import { database } from '../../store/open';
import type { Settings } from '../../store/settings';
import { useLive } from '../hooks/use-live';
import { useRequest } from '../hooks/use-request';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { matchesInWords, namesInWords } from './count-words';

/** No more matches than this are counted; beyond it, the text says "or more". */
const COUNTED = 500;

interface Stale {
  /** Matches that were not scored with a resume as it is now. */
  resume: number;
  /** Matches that only the built-in rules have scored. */
  rules: number;
  /** Those of either kind that no other resume keeps. */
  atRisk: number;
}

/**
 * Matches that would get a different score today, with another resume or by a model, and a button to score them again. The text
 * says before the click how many matches that may cost.
 */
export function StaleMatches({ settings }: { settings: Settings }) {
  const stale = useLive(() => countStale(database, settings), [settings]) ?? NONE;
  const preview = usePreview(stale);
  const { busy, said, run, forget } = useRequest();
  const isRescoring = useLive(async () => (await database.snapshots.count()) > 0);
  useEffect(() => {
    // Once they are being scored, another notice tells how far that is.
    if (isRescoring === true && said !== null) forget();
  }, [isRescoring, said]);
  const rescore = () =>
    run(async () => {
      const { count } = await send('rescore-matches', {});
      return `${matchesInWords(count)} will be scored again, the best first. Until then the old scores stay.`;
    });
  const { resume, rules } = stale;
  if (resume + rules === 0) {
    return said === null ? null : (
      <div role="status" data-testid="stale-matches">
        <Notice tone="fair">
          <p>{said}</p>
        </Notice>
      </div>
    );
  }
  return (
    <div role="status" data-testid="stale-matches">
      <Notice tone="fair">
        {resume === 0 ? null : (
          <p>
            Your resumes have changed: {some(resume)} {resume === 1 ? 'has' : 'have'} not been scored with{' '}
            {preview?.resumes?.length ? namesInWords(preview.resumes) : 'the resumes that you use now'}.
          </p>
        )}
        {rules === 0 ? null : (
          <p>
            {some(rules)} {rules === 1 ? 'was' : 'were'} scored by the built-in rules, before you had a model
            that reads the whole text.
          </p>
        )}
        <p data-testid="rescore-risk">{riskInWords(stale, preview)} You can undo it for 7 days.</p>
        <Button small busy={busy} onClick={rescore} data-testid="rescore-matches">
          Score again
        </Button>
        {said === null ? null : <p>{said}</p>}
      </Notice>
    </div>
  );
}

type Preview = Partial<ResponseOf<'preview-rescoring'>>;

/** The agent's estimate. It is asked for again when the numbers change; null until it arrives. */
function usePreview({ resume, rules, atRisk }: Stale): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    if (resume + rules === 0) return setPreview(null);
    let current = true;
    send('preview-rescoring', {}).then(
      (answer) => {
        if (current) setPreview(answer);
      },
      // Without an estimate, the text gives the largest possible loss.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [resume, rules, atRisk]);
  return preview;
}

function riskInWords({ resume, rules, atRisk }: Stale, preview: Preview | null): string {
  const all = resume + rules;
  const again = `${all >= COUNTED ? 'All of them' : all === 1 ? 'It' : `All ${all}`} can be scored again`;
  if (atRisk === 0)
    return `${again}. None will be removed, because each of them matches another of your resumes.`;
  const others = `${again}. A match stays as long as another of your resumes matches it`;
  const mayFall = preview?.mayFall;
  if (mayFall === undefined) return `${others}; up to ${atRisk} may fall below the gate.`;
  if (mayFall === 0) return `${others}, and the built-in rules estimate that none will fall below the gate.`;
  return `${others}; the built-in rules estimate that about ${mayFall} may fall below the gate.`;
}

const some = (count: number) => (count >= COUNTED ? `${COUNTED} or more matches` : matchesInWords(count));

const NONE: Stale = { resume: 0, rules: 0, atRisk: 0 };

/** Counts settled matches only: those under way have already been requested. */
async function countStale(db: JobSieveDatabase, settings: Settings): Promise<Stale> {
  const present = await presentOf(db, settings);
  const count = { ...NONE };
  await matchedLeads(db)
    .filter((row) => row.stage === 'settled' && rescoringOf(row, present) !== null)
    .limit(COUNTED)
    .each((row) => {
      const rescoring = rescoringOf(row, present);
      if (rescoring === null) return;
      count[rescoring.why] += 1;
      if (!isSafe(row, rescoring, present.resumes)) count.atRisk += 1;
    });
  return count;
}
