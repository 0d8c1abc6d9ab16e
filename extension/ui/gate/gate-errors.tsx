import { gateErrors } from '../../store/gate-error';
import { database } from '../../store/open';
import type { Settings } from '../../store/settings';
import { useLive } from '../hooks/use-live';
import { errorWords } from './gate-words';

/**
 * How often each scorer sieved out jobs that the user would have wanted, according to the user's answers.
 *
 * @param whole also explains how to read the figures, for the full page
 */
export function GateErrors({
  settings: { rulesShift },
  whole = false,
}: {
  settings: Pick<Settings, 'rulesShift'>;
  whole?: boolean;
}) {
  const checks = useLive(() => database.gateChecks.toArray());
  // A job that was asked about but not answered says nothing yet.
  const errors = gateErrors(checks ?? []).filter(({ answers, rescues }) => answers + rescues > 0);
  if (errors.length === 0) return null;
  return (
    <section class="gate-errors small soft" aria-label="How well the sieve works" data-testid="gate-errors">
      {errors.map((error) => (
        <p key={`${error.shift} ${error.engine}`} class="wraps">
          {errorWords(error, rulesShift)}
        </p>
      ))}
      {whole ? (
        <p>
          These figures come from your answers about jobs that were drawn at random. The range is a 95 %
          interval; it narrows with each answer. Jobs that you rescued without being asked are no random
          sample, so they are counted apart.
        </p>
      ) : null}
    </section>
  );
}
