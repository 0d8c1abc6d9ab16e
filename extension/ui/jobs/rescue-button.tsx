import { useState } from 'preact/hooks';
import { send } from '../../messaging';
import type { LeadRow } from '../../store/database';
import { Button } from '../parts/button';

/** Takes a rejected job back: it is read and scored again. */
export function RescueButton({ job }: { job: LeadRow }) {
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const rescue = async () => {
    setBusy(true);
    try {
      const { rescued } = await send('rescue', { source: job.source, externalId: job.externalId });
      setSaid(rescued ? 'It will be read and scored again.' : 'It is under way already.');
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="rescue">
      <Button small busy={busy} onClick={rescue} data-testid="rescue" aria-label={`Rescue ${job.title}`}>
        {job.rescued ? 'Rescue again' : 'Rescue'}
      </Button>
      <span role="status" class="small soft">
        {said}
      </span>
    </div>
  );
}
