import type { Rule } from '../rule.ts';
import { section } from '../sections.ts';
import { factOf } from './posting-text.ts';

/** Names the posting and repeats what the last grader said. */
export const ticket: Rule = {
  name: 'ticket',
  answers: (properties) => properties.includes('title') && properties.includes('reason'),
  answer({ text, posting }) {
    const last = section(text, 'grades')?.trim().split('\n').at(-1)?.replace(/^-\s*/, '');
    return {
      title: `The summary of "${factOf(posting, 'Title')}" does not pass`.slice(0, 100),
      reason: last || 'The graders did not say why.',
    };
  },
};
