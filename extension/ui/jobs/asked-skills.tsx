import type { Findings } from '@jobsieve/shared/contracts/job';

type Skill = NonNullable<Findings['skills']>[number];

const years = (count: number) => (count === 0 ? null : `${count} ${count === 1 ? 'year' : 'years'}`);

/** The skills that the posting asks for, the weightiest first, with how much they matter. */
export function AskedSkills({ skills }: { skills: readonly Skill[] }) {
  return (
    <div class="job-skills">
      <span class="soft">Asks for</span>
      <ul class="chips" data-testid="job-skills" aria-label="Skills that the posting asks for">
        {skills.map(({ skill, importance, years_required, reasoning }) => (
          <li key={skill} class={`chip one-line is-${importance}`} dir="auto" title={reasoning}>
            {[skill, importance, years(years_required)].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
