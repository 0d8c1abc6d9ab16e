import { SOURCES, type Source } from '@jobsieve/shared/contracts/job';
import { GATE_SCORE } from '@jobsieve/shared/gate';
import { SITE_NAMES } from '../agent/site-names';
import { Field } from '../parts/field';
import type { JobFilter } from './job-queries';

const SCORES = [0, 50, 60, 70, 80, 90];

interface FiltersProps {
  filter: JobFilter;
  /** Whether to choose by score: rejected jobs all lie below the gate. */
  scored: boolean;
  change(patch: Partial<JobFilter>): void;
}

/** Which jobs the page shows. */
export function Filters({ filter, scored, change }: FiltersProps) {
  return (
    <search class="filters">
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
      {scored ? (
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
