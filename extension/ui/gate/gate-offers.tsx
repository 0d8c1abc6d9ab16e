import { GATE_SCORE } from '@jobsieve/shared/gate';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { send } from '../../messaging';
import type { GateCheckRow } from '../../store/database';
import {
  declineLook,
  declineOffer,
  isLookDeclined,
  isOfferDeclined,
  sievedOutBetween,
} from '../../store/gate-checks';
import {
  type GateError,
  gateErrors,
  type Lowering,
  loweringFor,
  sievesTooMuch,
} from '../../store/gate-error';
import { database } from '../../store/open';
import { type Settings, writeSettings } from '../../store/settings';
import { optionsLink } from '../agent/options-link';
import { useLive } from '../hooks/use-live';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { scorerWords } from './gate-words';

/** No more jobs than this are counted; beyond it, the text says "or more". */
const COUNTED = 500;
const RULES = 'builtin';

/** What is known to be wrong with the gate, and what the user can do about it. Nothing happens without the user's consent. */
async function readOffers(shift: number) {
  const checks = await database.gateChecks.toArray();
  const errors = gateErrors(checks).filter(sievesTooMuch);
  const rules = errors.find((error) => error.engine === RULES && error.shift === shift);
  const declined = rules === undefined || (await isOfferDeclined(database, rules));
  const between = (await isLookDeclined(database, shift))
    ? []
    : await sievedOutBetween(database, shift, COUNTED);
  return {
    rules: declined ? null : rules,
    lowering: loweringFor(
      checks.filter(({ engine }: GateCheckRow) => engine === RULES),
      shift,
    ),
    models: errors.filter(({ engine }) => engine !== RULES),
    between: between.length,
  };
}

/** Offers to lower the gate of the rules where they sieve out too much, and then to look again at what lies in between. */
export function GateOffers({ settings: { rulesShift } }: { settings: Pick<Settings, 'rulesShift'> }) {
  const offers = useLive(() => readOffers(rulesShift), [rulesShift]);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const act = async (work: () => Promise<string | null>) => {
    setBusy(true);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  if (offers === undefined) return null;
  const { rules, lowering, models, between } = offers;
  const lower = (points: number) =>
    act(async () => {
      await writeSettings({ rulesShift: points });
      return `The gate of the built-in rules is now ${GATE_SCORE - points}. You can undo this in the settings.`;
    });
  const lookAgain = () =>
    act(async () => {
      const { count } = await send('look-between', {});
      return `${jobs(count)} will be read and scored again, at the usual pace.`;
    });
  return (
    <div role="status" class="gate-offers" data-testid="gate-offers">
      {said === null ? null : (
        <Notice tone="plain">
          <p>{said}</p>
        </Notice>
      )}
      {rules ? (
        <Notice tone="fair" title="The built-in rules sieve out too much">
          <p>{tooMuchWords(rules)}</p>
          {lowering ? <p>{loweringWords(lowering, rulesShift)}</p> : <NoGateHelps />}
          <Choices>
            {lowering ? (
              <Button small busy={busy} onClick={() => lower(lowering.points)} data-testid="gate-lower">
                Lower the gate to {GATE_SCORE - lowering.points}
              </Button>
            ) : null}
            <Button
              small
              busy={busy}
              onClick={() => act(() => declineOffer(database, rules).then(() => null))}
              data-testid="gate-leave"
            >
              Leave it as it is
            </Button>
          </Choices>
        </Notice>
      ) : null}
      {models.map((error) => (
        <Notice key={error.engine} tone="fair">
          <p>
            {tooMuchWords(error)}{' '}
            <a href={optionsLink('model')} target="_blank" rel="noopener">
              Another model
            </a>{' '}
            may read your jobs better.
          </p>
        </Notice>
      ))}
      {between === 0 ? null : (
        <Notice tone="plain">
          <p>
            {between >= COUNTED ? `${COUNTED} or more jobs` : jobs(between)} that the rules sieved out before
            you lowered their gate would pass now.
          </p>
          <Choices>
            <Button small busy={busy} onClick={lookAgain} data-testid="gate-look-again">
              Look again
            </Button>
            <Button
              small
              busy={busy}
              onClick={() => act(() => declineLook(database, rulesShift).then(() => null))}
            >
              Leave them
            </Button>
          </Choices>
        </Notice>
      )}
    </div>
  );
}

const Choices = ({ children }: { children: ComponentChildren }) => (
  <div class="notice-actions">{children}</div>
);

const NoGateHelps = () => (
  <p>
    A lower gate would not have let through the jobs that you wanted, because their scores were close to 0.{' '}
    <a href={optionsLink('resume')} target="_blank" rel="noopener">
      Check what was understood of your resume
    </a>
    , or let a model do the scoring.
  </p>
);

const jobs = (count: number) => (count === 1 ? '1 job' : `${count} jobs`);

const tooMuchWords = ({ engine, wanted, answers }: GateError) =>
  `You would have wanted ${wanted} of the ${answers} sieved-out jobs that you were asked about. Probably more than 1 in 10 of all jobs that ${scorerWords(engine)} ${engine === RULES ? 'sieve' : 'sieves'} out are worth a look.`;

const loweringWords = ({ points, passed, passedWanted, asked }: Lowering, shift: number) =>
  `With a gate at ${GATE_SCORE - points} instead of ${GATE_SCORE - shift}, ${passed} of these ${asked} jobs would have passed; you wanted ${passedWanted} of those. The new gate applies to jobs that the rules score from now on.`;
