import type { Verdict } from '@jobsieve/shared/contracts/job';
import { useState } from 'preact/hooks';
import { Brand } from '../parts/brand';
import { Decided } from './decided';
import { UnderWay } from './under-way';

type List = Verdict | 'UNDER_WAY';

const LISTS: [List, string][] = [
  ['MATCHED', 'Matches'],
  ['AUTO_REJECTED', 'Sieved out'],
  ['UNDER_WAY', 'Under way'],
];

/** All jobs: what fits, what was sieved out and why, and what is under way. */
export function Jobs() {
  const [list, setList] = useState<List>('MATCHED');
  return (
    <div class="page">
      <header>
        <Brand page="All jobs" />
        <p class="soft">What your resume fits, best first, and what was sieved out and why.</p>
      </header>
      <main class="results">
        <fieldset class="choices">
          <legend class="visually-hidden">List</legend>
          {LISTS.map(([name, label]) => (
            <label key={name}>
              <input type="radio" name="list" checked={list === name} onChange={() => setList(name)} />
              {label}
            </label>
          ))}
        </fieldset>
        {/* A key of its own for each list: filters and answers of one never show in the other. */}
        {list === 'UNDER_WAY' ? <UnderWay key={list} /> : <Decided key={list} verdict={list} />}
      </main>
    </div>
  );
}
