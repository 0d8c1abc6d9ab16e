import type { Question, Rule } from '../rule.ts';
import { section } from '../sections.ts';
import { checksum, sentencesOf } from './posting-text.ts';
import { FIRST, REVISED } from './summary.ts';

/** Tests may write `[[grade:fail]]` (never passes) or `[[grade:fail-once]]` (passes once improved) into a posting. */
const TEST_MARKER = /\[\[grade:(fail|fail-once)\]\]/;

/**
 * Passes, but for test markers, and with `graders: 'one-in-three'` for postings whose checksum three divides: their first
 * summary fails; where six divides it, every improved one fails, too.
 */
function patienceWith({ posting, graders }: Question): 'passes' | 'fail-once' | 'fail' {
  const marker = TEST_MARKER.exec(posting)?.[1];
  if (marker === 'fail' || marker === 'fail-once') return marker;
  const sum = checksum(posting);
  if (graders === 'pass' || sum % 3 !== 0) return 'passes';
  return sum % 6 === 0 ? 'fail' : 'fail-once';
}

/** The issue is a sentence of the posting that the summary leaves out: another one after each revision. */
export const grade: Rule = {
  name: 'grade',
  answers: (properties) => properties.includes('grade') && properties.includes('issues'),
  answer(question) {
    const patience = patienceWith(question);
    const revisions = (section(question.text, 'summary') ?? '').split(REVISED).length - 1;
    if (patience === 'passes' || (patience === 'fail-once' && revisions > 0)) {
      return { issues: [], grade: 'pass' };
    }
    const missing = sentencesOf(question.posting)[FIRST + revisions];
    const issue = missing ? `It leaves out "${missing}"` : `After ${revisions} revisions it is still vague.`;
    return { issues: [issue], grade: 'fail' };
  },
};
