import type { CounterRow } from '../../store/database';

const COUNTS: [CounterRow['name'], string][] = [
  ['discovered', 'Found'],
  ['matched', 'Matches'],
  ['rejected', 'Sieved out'],
];

/** How many jobs were found, kept and sieved out. @param counters null while they are not known */
export function Counts({ counters }: { counters: readonly CounterRow[] | null }) {
  return (
    <dl class="counts">
      {COUNTS.map(([name, label]) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd data-testid={`counts-${name}`}>
            {counters === null ? '\u00a0' : (counters.find((row) => row.name === name)?.value ?? 0)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
