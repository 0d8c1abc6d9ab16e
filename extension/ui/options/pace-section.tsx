import { Field } from '../parts/field';
import { Section } from './section';
import type { SettingsDraft } from './settings-draft';

/** How much the agent may read on its own. */
export function PaceSection({ draft: { values, problems, change } }: { draft: SettingsDraft }) {
  return (
    <Section
      id="pace"
      title="Pace"
      intro="Only jobs on the pages that you open are looked at, slowly, one after the other. This is the most in a day."
    >
      <Field
        id="daily-cap"
        label="Job pages a day"
        hint="LinkedIn and Naukri together. 120 is careful; more may look like a robot to the sites."
        problem={problems.dailyCap ?? null}
      >
        {(attributes) => (
          <input
            {...attributes}
            class="input input-short"
            inputMode="numeric"
            autocomplete="off"
            value={values.dailyCap}
            onInput={(event) => change({ dailyCap: event.currentTarget.value })}
          />
        )}
      </Field>
    </Section>
  );
}
