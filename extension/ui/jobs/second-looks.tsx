import type { Settings } from '../../store/settings';
import { useSettings } from '../hooks/use-settings';
import { LookAgain } from './look-again';
import { RescoredMatches } from './rescored-matches';
import { StaleMatches } from './stale-matches';

/** Everything that is offered or under way because resumes or scorers have changed since jobs were scored. */
export function SecondLooks() {
  const settings = useSettings();
  return settings === undefined ? null : <Offers settings={settings} />;
}

const Offers = ({ settings }: { settings: Settings }) => (
  <>
    <StaleMatches settings={settings} />
    <RescoredMatches />
    <LookAgain settings={settings} />
  </>
);
