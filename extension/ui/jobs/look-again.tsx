import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messaging';
import type { RequestOf, ResponseOf } from '../../protocol';
import { presentOf, resumesThatCount } from '../../store/basis';
import type { JobSieveDatabase } from '../../store/database';
import { database } from '../../store/open';
import type { Settings } from '../../store/settings';
import { useLive } from '../hooks/use-live';
import { useRequest } from '../hooks/use-request';
import { useSettled } from '../hooks/use-settled';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { jobsInWords, namesInWords } from './count-words';

type Reason = RequestOf<'look-again'>['reason'];
type Preview = Partial<ResponseOf<'preview-look-again'>>;

/** ms; so that the agent is not asked once for every single job while jobs are being decided. */
const CALM = 1000;

/** Jobs that were sieved out and now look different to a resume or to a model that was added later. */
export function LookAgain({ settings }: { settings: Settings }) {
  const preview = usePreview(settings);
  const waiting = useLive(() => countSecondLooks(database)) ?? 0;
  const byResume = preview?.resume?.count ?? 0;
  const byModel = preview?.model?.count ?? 0;
  return (
    <>
      {waiting === 0 ? null : (
        <p role="status" class="small soft" data-testid="looking-again">
          {sievedOut(waiting)} {waiting === 1 ? 'is' : 'are'} waiting to be looked at again. Until then{' '}
          {waiting === 1 ? 'it stays' : 'they stay'} under Sieved out.
        </p>
      )}
      <Offer reason="resume" count={byResume} cap={settings.dailyCap}>
        <strong>
          {sievedOut(byResume)} {byResume === 1 ? 'looks' : 'look'} different
        </strong>{' '}
        to {preview?.resume?.resumes?.length ? namesInWords(preview.resume.resumes) : 'your new resume'}. The
        built-in rules have estimated this from the titles, places and skills that were kept, because the
        texts have been deleted.
      </Offer>
      <Offer reason="model" count={byModel} cap={settings.dailyCap}>
        <strong>{sievedOut(byModel)} may look different to the model</strong>: only the built-in rules have
        scored {byModel === 1 ? 'it' : 'them'}, before you had a model that reads the whole text. The most
        promising come first.
      </Offer>
    </>
  );
}

const sievedOut = (count: number) => (count === 1 ? '1 sieved-out job' : `${count} sieved-out jobs`);

interface OfferProps {
  reason: Reason;
  count: number;
  /** Pages a day. */
  cap: number;
  children: ComponentChildren;
}

/** One offer with its buttons. The reply to the last click stays until the offer changes. */
function Offer({ reason, count, cap, children }: OfferProps) {
  const { busy, said, run } = useRequest();
  const start = () =>
    run(async () => {
      const { count: asked } = await send('look-again', { reason });
      return asked === 0 ? 'They are already under way.' : `${jobsInWords(asked)} will be looked at again.`;
    });
  const decline = () =>
    run(async () => {
      await send('decline-look-again', { reason });
      return 'They stay sieved out.';
    });
  if (count === 0) return null;
  return (
    <div role="status" data-testid={`look-again-${reason}`}>
      <Notice tone="plain">
        {said === null ? (
          <>
            <p>{children}</p>
            <p class="small">
              {count === 1 ? 'It' : 'They'} will be read again at the usual pace, at most {cap} pages a day,
              after the jobs that were found since. If the server still has a text, no page is visited.
            </p>
            <div class="actions">
              <Button small busy={busy} onClick={start} data-testid={`look-again-${reason}-start`}>
                Look again
              </Button>
              <Button small busy={busy} onClick={decline} data-testid={`look-again-${reason}-decline`}>
                Leave them
              </Button>
            </div>
          </>
        ) : (
          <p>{said}</p>
        )}
      </Notice>
    </div>
  );
}

/** What the agent finds. It is asked again when resumes, scorers or the sieved-out jobs have changed; null until it answers. */
function usePreview(settings: Settings): Preview | null {
  const occasion = useLive(() => occasionOf(database, settings), [settings]);
  const settled = useSettled(occasion, CALM);
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    if (settled === undefined) return;
    if (settled === null) return setPreview(null);
    let current = true;
    send('preview-look-again', {}).then(
      (answer) => {
        if (current) setPreview(answer);
      },
      // This is only an offer: if it cannot be made, nothing is wrong.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [settled]);
  return preview;
}

/** Everything that an offer depends on, as one text; null: nothing can be offered. */
async function occasionOf(db: JobSieveDatabase, settings: Settings): Promise<string | null> {
  const present = await presentOf(db, settings);
  const rejected = (await db.counters.get('rejected'))?.value ?? 0;
  if (rejected === 0 || present.resumes.length === 0) return null;
  const waiting = await countSecondLooks(db);
  const declined = await db.cursors.where('id').startsWith('look-again-declined').toArray();
  const resumes = resumesThatCount(present).map(({ id, updatedAt }) => [id, updatedAt]);
  return JSON.stringify([rejected, waiting, present.model, resumes, declined]);
}

/** How many sieved-out jobs are under way again. The index counts them, and these stages empty themselves. */
const countSecondLooks = (db: JobSieveDatabase): Promise<number> =>
  db.leads
    .where('stage')
    .anyOf('found', 'wanted', 'described')
    .and((row) => row.verdict === 'AUTO_REJECTED' && row.lookedAgain !== undefined)
    .count();
