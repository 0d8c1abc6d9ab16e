import type { GateStats } from '@jobsieve/shared/contracts/admin/stats';
import { barChart } from '../charts/bar-chart.ts';
import { bytesText } from '../charts/bytes.ts';
import { type Html, html } from '../frame/html.ts';

/** Texts that were kept, and those that never came, in bytes and by day. */
export function gateView({ kept, saved, by_day }: GateStats): Html {
  return html`<dl class="numbers">
<div><dt>Kept</dt><dd>${bytesText(kept.bytes)}</dd><dd class="soft">${kept.jobs} jobs with text</dd></div>
<div><dt>Kept out, estimated</dt><dd>${saved.bytes === null ? '–' : bytesText(saved.bytes)}</dd><dd class="soft">${saved.jobs} rejected jobs</dd></div>
</dl>
<p class="soft">Rejected texts never reach the server, so nobody has measured them: the estimate is the number of jobs that
were rejected by everyone times the mean length of the texts kept from the same source${
    saved.bytes === null && '. It needs one text that was kept'
  }.</p>
${barChart({
  title: 'Texts kept and kept out, by day (UTC), in bytes',
  along: 'Day',
  series: ['kept', 'kept out, estimated'],
  bars: by_day.map((it) => ({ label: it.day.slice(5), values: [it.kept_bytes, it.saved_bytes ?? 0] })),
  format: bytesText,
})}`;
}
