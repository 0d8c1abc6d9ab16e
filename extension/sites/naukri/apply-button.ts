import type { JobFacts } from '../site';

/**
 * What the buttons of a job page tell, by their ids (2024 to 2026), wherever they stand: the header shows signed-out
 * people another one, the bar that sticks to the top has the real one.
 *
 * `#apply-button`: the form is on Naukri. `#company-site-button`: it is the employer's. `#walkin-button` "I am
 * interested": one goes there. Once applied for, `#already-applied` stands in place of the button.
 */
export function applyFacts(document: Document): Pick<JobFacts, 'isEasyApply' | 'isApplied' | 'isClosed'> {
  const shows = (id: string) => document.getElementById(id) !== null;
  const here = shows('apply-button');
  const elsewhere = shows('company-site-button');
  const isApplied = shows('already-applied') ? true : null;
  const isEasyApply = here === elsewhere || isApplied ? null : here;
  // Where one can apply, the job is open.
  return { isEasyApply, isApplied, isClosed: isEasyApply === null ? null : false };
}
