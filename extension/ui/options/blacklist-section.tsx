import { type BlacklistProblem, compileBlacklist } from '../../agent/blacklist';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { Section } from './section';
import type { SettingsDraft } from './settings-draft';

/** Words that exclude a job if they occur in its title or company. */
export function BlacklistSection({ draft }: { draft: SettingsDraft }) {
  const { values, problems, change, setProblems } = draft;
  const rules = problems.blacklist ?? [];
  const correct = ({ line, suggestion = '' }: BlacklistProblem) => {
    const blacklist = withLine(values.blacklist, line, suggestion);
    change({ blacklist });
    const left = compileBlacklist(blacklist).problems;
    const { blacklist: _corrected, ...others } = problems;
    setProblems(left.length > 0 ? { ...others, blacklist: left } : others);
  };
  return (
    <Section
      id="blacklist"
      title="Blacklist"
      intro="Jobs that match a rule are dropped at once: not stored, not read, not scored."
    >
      <Field
        id="blacklist-rules"
        label="One rule per line"
        hint={
          <>
            <code>intern</code> finds the whole word in title or company, <code>full-stack</code> also “Full
            Stack” and “Fullstack”. <code>company: Acme</code> looks at the company only, <code>title:</code>{' '}
            at the title. Put a regular expression between slashes: <code>/^junior\b/</code>. Lines that begin
            with <code>#</code> are comments.
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
          {rules.map((problem) => (
            <li key={problem.line} class="wraps">
              Line {problem.line}: <code>{problem.rule}</code> {problem.message}{' '}
              {problem.suggestion === undefined ? null : (
                <Button small onClick={() => correct(problem)}>
                  Correct this line
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** @param line counted from 1, as {@link compileBlacklist} counts */
const withLine = (text: string, line: number, replacement: string): string =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((old, index) => (index === line - 1 ? replacement : old))
    .join('\n');

const rulesWords = (count: number) => (count === 1 ? 'One rule could' : `${count} rules could`);
