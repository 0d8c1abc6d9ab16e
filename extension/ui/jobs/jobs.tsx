import { useState } from 'preact/hooks';
import { Brand } from '../parts/brand';
import { Later } from '../parts/later';
import { Decided } from './decided';
import { LISTS, type List, listOf } from './lists';
import { UnderWay } from './under-way';
import { Unjudged } from './unjudged';

/** All jobs: what fits, what was sieved out and why, and what is under way. */
export function Jobs() {
  const [list, setList] = useState<List>(() => listOf(location.hash));
  const show = (name: List, hash: string) => {
    setList(name);
    // A page that is loaded again shows the same list.
    history.replaceState(null, '', hash);
  };
  return (
    <div class="page">
      <header>
        <Brand page="All jobs" />
        <p class="soft">What your resume fits, best first, and what was sieved out and why.</p>
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
        {/* A key of its own for each list: filters and answers of one never show in the other. */}
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

/** Offers come after the list: they read the settings, and the schemas of these are not needed to show it. */
const offers = () => import('./second-looks').then(({ SecondLooks }) => SecondLooks);
