import { SOURCES, type Source, type Verdict } from '@jobsieve/shared/contracts/job';
import { GATE_SCORE } from '@jobsieve/shared/gate';
import { SITE_NAMES } from '../agent/site-names';
import { Field } from '../parts/field';
import type { JobFilter } from './job-queries';

const LISTS: [Verdict, string][] = [
  ['MATCHED', 'Matches'],
  ['AUTO_REJECTED', 'Sieved out'],
];
const SCORES = [0, 50, 60, 70, 80, 90];

/** Which jobs the page shows. */
export function Filters({
  filter,
  change,
}: {
  filter: JobFilter;
  change: (patch: Partial<JobFilter>) => void;
}) {
  return (
    <search class="filters">
      <fieldset class="choices">
        <legend class="visually-hidden">List</legend>
        {LISTS.map(([verdict, label]) => (
          <label key={verdict}>
            <input
              type="radio"
              name="verdict"
              checked={filter.verdict === verdict}
              onChange={() => change({ verdict, minScore: 0 })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <Field id="filter-words" label="Words">
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            type="search"
            placeholder="Title, company or place"
            value={filter.words}
            onInput={(event) => change({ words: event.currentTarget.value })}
          />
        )}
      </Field>
      {filter.verdict === 'MATCHED' ? (
        <Field id="filter-score" label="Score">
          {(attributes) => (
            <select
              {...attributes}
              class="input"
              value={filter.minScore}
              onChange={(event) => change({ minScore: Number(event.currentTarget.value) })}
            >
              {SCORES.map((score) => (
                <option key={score} value={score}>
                  {score === 0 ? `Any (${GATE_SCORE} and more)` : `${score} and more`}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      <Field id="filter-site" label="Site">
        {(attributes) => (
          <select
            {...attributes}
            class="input"
            value={filter.source ?? ''}
            onChange={(event) => change({ source: (event.currentTarget.value || null) as Source | null })}
          >
            <option value="">Both</option>
            {SOURCES.map((source) => (
              <option key={source} value={source}>
                {SITE_NAMES[source]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </search>
  );
}
