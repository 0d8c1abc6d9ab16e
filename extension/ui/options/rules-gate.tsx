import { GATE_SCORE } from '@jobsieve/shared/gate';
import { useState } from 'preact/hooks';
import { type Settings, writeSettings } from '../../store/settings';
import { Button } from '../parts/button';
import { failed, type Outcome, OutcomeLine } from './outcome';

/** Where the gate of the built-in rules stands, once the user has lowered it, and the way back. */
export function RulesGate({ settings: { rulesShift } }: { settings: Settings }) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const putBack = async () => {
    try {
      await writeSettings({ rulesShift: 0 });
      setOutcome({ tone: 'good', message: `Saved: the gate of the rules stands at ${GATE_SCORE} again.` });
    } catch (error) {
      setOutcome(failed(error));
    }
  };
  if (rulesShift === 0 && outcome === null) return null;
  return (
    <div class="fields" data-testid="rules-gate">
      {rulesShift === 0 ? null : (
        <>
          <p>
            You have lowered the gate of the built-in rules by {rulesShift} points: a job passes from{' '}
            {GATE_SCORE - rulesShift} on their own scale. The points that this adds are told with each score.
            Scores of models are not touched.
          </p>
          <div class="actions">
            <Button small onClick={putBack} data-testid="rules-gate-back">
              Put it back to {GATE_SCORE}
            </Button>
          </div>
        </>
      )}
      <OutcomeLine outcome={outcome} />
    </div>
  );
}
