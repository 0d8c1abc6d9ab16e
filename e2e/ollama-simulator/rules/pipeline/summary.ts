import type { Rule } from '../rule.ts';
import { section } from '../sections.ts';
import { factOf, sentencesOf } from './posting-text.ts';

/** Sentences of the posting that a first summary takes over. */
export const FIRST = 5;
/** What an improved summary says before each issue that it has dealt with. */
export const REVISED = 'Revised:';

/**
 * A first summary: title, company, place and the first five sentences. An improved one (there are issues): the summary as it
 * is, and behind it `Revised: <issue>` for each that it does not name yet.
 */
export const summary: Rule = {
  name: 'summary',
  answers: (properties) => properties.length === 1 && properties[0] === 'summary',
  answer({ text, posting }) {
    const issues = section(text, 'issues');
    if (issues === null) {
      const [title, company, place] = (['Title', 'Company', 'Location'] as const).map((name) =>
        factOf(posting, name),
      );
      const head = `${title || 'A job'} at ${company || 'a company'}${place ? ` in ${place}` : ''}.`;
      return { summary: [head, ...sentencesOf(posting).slice(0, FIRST)].join(' ') };
    }
    const before = section(text, 'summary')?.trim() ?? '';
    const open = issues
      .split('\n')
      .map((line) => line.replace(/^-\s*/, '').trim())
      .filter((issue) => issue !== '' && !before.includes(issue));
    return { summary: [before, ...open.map((issue) => `${REVISED} ${issue}`)].join('\n') };
  },
};
