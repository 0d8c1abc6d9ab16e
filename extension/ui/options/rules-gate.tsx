import { GATE_SCORE } from '@jobsieve/shared/gate';
import { useState } from 'preact/hooks';
import { type Settings, writeSettings } from '../../store/settings';
import { Button } from '../parts/button';
import { failed, type Outcome, OutcomeLine } from './outcome';

/** The gate of the built-in rules, once the user has lowered it, and a button that resets it. */
export function RulesGate({ settings: { rulesShift } }: { settings: Settings }) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const putBack = async () => {
    try {
      await writeSettings({ rulesShift: 0 });
      setOutcome({ tone: 'good', message: `Saved: the gate of the rules is back at ${GATE_SCORE}.` });
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
            You have lowered the gate of the built-in rules by {rulesShift} points: a job passes with{' '}
            {GATE_SCORE - rulesShift} or more on their own scale. Each score says how many points this added.
            Scores by models are not affected.
          </p>
          <div class="actions">
            <Button small onClick={putBack} data-testid="rules-gate-back">
              Set it back to {GATE_SCORE}
            </Button>
          </div>
        </>
      )}
      <OutcomeLine outcome={outcome} />
    </div>
  );
}
