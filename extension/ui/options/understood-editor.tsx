import type { Understood } from '../../engines/resume';
import { Button } from '../parts/button';
import { Field } from '../parts/field';

interface UnderstoodEditorProps {
  understood: Understood;
  corrected: boolean;
  change(patch: Partial<Understood>): void;
  reset(): void;
}

/** What was understood of a resume, for the user to review: a mistake here makes every score wrong. */
export function UnderstoodEditor({ understood, corrected, change, reset }: UnderstoodEditorProps) {
  return (
    <details class="understood" data-testid="understood" open={corrected}>
      <summary>
        Understood: {counted(understood.skills.length, 'skill')}, {counted(understood.titles.length, 'title')}
        , {counted(understood.years ?? 0, 'year')}, {counted(understood.languages.length, 'language')}. Look
        it over
      </summary>
      <div class="fields">
        <Field id="understood-skills" label="Skills" hint="Separated by commas.">
          {(attributes) => (
            <textarea
              {...attributes}
              class="input"
              rows={4}
              value={understood.skills.join(', ')}
              onChange={(event) => change({ skills: split(event.currentTarget.value, /[,\n]/u) })}
            />
          )}
        </Field>
        <Field id="understood-titles" label="Titles" hint="One per line, the latest first.">
          {(attributes) => (
            <textarea
              {...attributes}
              class="input"
              rows={3}
              value={understood.titles.join('\n')}
              onChange={(event) => change({ titles: split(event.currentTarget.value, /\n/u) })}
            />
          )}
        </Field>
        <div class="field-pair">
          <Field id="understood-languages" label="Languages" hint="With levels, such as German (C1).">
            {(attributes) => (
              <input
                {...attributes}
                class="input"
                value={understood.languages.join(', ')}
                onChange={(event) => change({ languages: split(event.currentTarget.value, /[,\n]/u) })}
              />
            )}
          </Field>
          <Field id="understood-years" label="Years of work">
            {(attributes) => (
              <input
                {...attributes}
                class="input input-short"
                inputMode="decimal"
                value={understood.years ?? ''}
                onChange={(event) => change({ years: years(event.currentTarget.value) })}
              />
            )}
          </Field>
        </div>
        {corrected ? (
          <div class="actions">
            <Button small onClick={reset}>
              Drop my corrections
            </Button>
          </div>
        ) : null}
      </div>
    </details>
  );
}

/** "no titles", "1 title", "1.5 years" */
const counted = (count: number, noun: string) =>
  `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;

const split = (text: string, by: RegExp) => [
  ...new Set(
    text
      .split(by)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

/** Null if the text is empty or not a number: the years are unknown. */
function years(text: string): number | null {
  const number = Number.parseFloat(text.replace(',', '.'));
  return Number.isFinite(number) && number >= 0 && number <= 70 ? number : null;
}
