import { useSettings } from '../hooks/use-settings';
import { GateErrors } from './gate-errors';
import { GateOffers } from './gate-offers';
import { GateQuestion } from './gate-question';

/** What is known of how well the gate sieves, and what the user can say and do about it, on the full page. */
export function TheGate() {
  const settings = useSettings();
  if (settings === undefined) return null;
  return (
    <>
      <GateOffers settings={settings} />
      <GateQuestion whole />
      <GateErrors settings={settings} whole />
    </>
  );
}
