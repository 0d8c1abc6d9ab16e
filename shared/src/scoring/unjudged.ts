import type { Candidate, Compared } from './features.ts';

/** Why the rules cannot judge a job, and what to do, in words for the person. */
export interface Unjudged {
  cause: 'resume-not-understood' | 'posting-not-understood' | 'language-not-read';
  message: string;
}

/** Signs that must have been understood of a resume: skills, titles, words of a trade. One alone may be chance. */
const LEAST_SIGNS = 2;

/**
 * Whether anything follows from a comparison. From a text in which nothing was understood nothing does: neither that the
 * job fits nor that it does not.
 *
 * @param unread a language that the rules do not read, in one of the texts
 * @param below whether the score would throw the job away
 */
export function unjudgedOf(
  { resume, trade }: Candidate,
  { understood }: Pick<Compared, 'understood'>,
  unread: string | null,
  below: boolean,
): Unjudged | null {
  if (unread !== null)
    return below
      ? {
          cause: 'language-not-read',
          message: `The built-in rules read only English and German, and this text is in ${unread}. Read the posting yourself, or connect a language model that understands it.`,
        }
      : null;
  const skills = resume.skills.filter(({ term }) => term.kind !== 'soft').length;
  if (skills + resume.titles.length + trade.cues < LEAST_SIGNS)
    return {
      cause: 'resume-not-understood',
      message:
        'The built-in rules found no skill, job title or trade in your resume, so they cannot compare jobs with it. Check its text in the settings: a scanned resume contains pictures instead of text.',
    };
  if (!understood)
    return {
      cause: 'posting-not-understood',
      message:
        'The posting says nothing about the work that the built-in rules understand. Open it to read the full description, or connect a language model.',
    };
  return null;
}
