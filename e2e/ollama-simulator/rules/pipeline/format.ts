import type { Rule } from '../rule.ts';
import { section } from '../sections.ts';
import { skillsIn } from '../skills.ts';
import { factOf, sentencesOf } from './posting-text.ts';

/**
 * Responsibilities are the first five sentences of the summary, requirements the first five of the posting that name a known
 * skill, details the posting's last two.
 */
export const format: Rule = {
  name: 'format',
  answers: (properties) => properties.includes('key_responsibilities') && properties.includes('requirements'),
  answer({ text, posting }) {
    const sentences = sentencesOf(posting);
    return {
      role: factOf(posting, 'Title'),
      company: factOf(posting, 'Company'),
      location: factOf(posting, 'Location'),
      job_id: factOf(posting, 'Job ID'),
      key_responsibilities: sentencesOf(section(text, 'summary') ?? '').slice(0, 5),
      requirements: sentences.filter((sentence) => skillsIn(sentence).length > 0).slice(0, 5),
      details: sentences.slice(-2),
    };
  },
};
