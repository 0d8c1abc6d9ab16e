import { Field } from '../parts/field';
import { Section } from './section';
import type { SettingsDraft } from './settings-draft';

/** Words that no job may have in its title or company. */
export function BlacklistSection({ draft: { values, problems, change } }: { draft: SettingsDraft }) {
  const rules = problems.blacklist ?? [];
  return (
    <Section
      id="blacklist"
      title="Blacklist"
      intro="Jobs that match a rule are dropped at once: not stored, not read, not scored."
    >
      <Field
        id="blacklist-rules"
        label="One rule a line"
        hint={
          <>
            <code>intern</code> finds the whole word in title or company. <code>company: Acme</code> looks at
            the company only, <code>title:</code> at the title. Between slashes stands a regular expression:{' '}
            <code>/^junior\b/</code>. Lines that begin with <code>#</code> are notes.
          </>
        }
        problem={rules.length === 0 ? null : `${rulesWords(rules.length)} not be read. Nothing was saved.`}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            class="input mono"
            data-testid="blacklist"
            rows={7}
            spellcheck={false}
            value={values.blacklist}
            onInput={(event) => change({ blacklist: event.currentTarget.value })}
          />
        )}
      </Field>
      {rules.length === 0 ? null : (
        <ul class="rule-problems">
          {rules.map(({ line, rule, message }) => (
            <li key={line} class="wraps">
              Line {line}: <code>{rule}</code> {message}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const rulesWords = (count: number) => (count === 1 ? 'One rule could' : `${count} rules could`);
