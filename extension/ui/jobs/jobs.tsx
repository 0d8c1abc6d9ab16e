import { useState } from 'preact/hooks';
import { Brand } from '../parts/brand';
import { Later } from '../parts/later';
import { Decided } from './decided';
import { LISTS, type List, listOf } from './lists';
import { UnderWay } from './under-way';
import { Unjudged } from './unjudged';

/** All jobs: those that fit, those that were sieved out and why, and those that are under way. */
export function Jobs() {
  const [list, setList] = useState<List>(() => listOf(location.hash));
  const show = (name: List, hash: string) => {
    setList(name);
    // After a reload, the page shows the same list.
    history.replaceState(null, '', hash);
  };
  return (
    <div class="page">
      <header>
        <Brand page="All jobs" />
        <p class="soft">
          Jobs that fit your resume, best first, and jobs that were sieved out, with the reasons.
        </p>
      </header>
      <main class="results">
        <fieldset class="choices">
          <legend class="visually-hidden">List</legend>
          {LISTS.map(({ name, label, hash }) => (
            <label key={name}>
              <input type="radio" name="list" checked={list === name} onChange={() => show(name, hash)} />
              {label}
            </label>
          ))}
        </fieldset>
        <Later load={offers} />
        {/* Each list has a key of its own, so that filters and answers of one never appear in another. */}
        {list === 'UNDER_WAY' ? (
          <UnderWay key={list} />
        ) : list === 'UNJUDGED' ? (
          <Unjudged key={list} />
        ) : (
          <Decided key={list} verdict={list} />
        )}
      </main>
    </div>
  );
}

/** Offers load after the list: they read the settings, whose schemas the list does not need. */
const offers = () => import('./second-looks').then(({ SecondLooks }) => SecondLooks);
