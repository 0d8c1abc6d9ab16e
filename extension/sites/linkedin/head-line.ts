import { LOCATION_MAX } from '@jobsieve/shared/contracts/limits';
import { clip } from '../plain-text';
import { postedIn } from '../relative-day';
import type { JobFacts } from '../site';
import { applicantsIn } from './applicants';

type HeadFacts = Pick<JobFacts, 'location' | 'postedAt' | 'isReposted' | 'applicants'>;

/** What stands in the line and is neither a place nor understood otherwise. */
const NO_PLACE =
  /\bago\b|\bvor \d|\bil y a\b|\bhace \d|\bsedan$|\d.* fa$|(?<!\p{L})há \d|\d.* (?:atrás|geleden|temu)$|पहले|applicant|\bapplied\b|\bapply\b|clicked|cliccat|clic(?:ou|aram)|geklikt|klikn|kandydat|sollicit|aplik|bewerb|candidat|postul|solicit|sökande|ansök|आवेद/iu;

/**
 * The facts of the line "place · posted · applicants" below a job's title; each part may be missing, and each but the
 * place is told by its shape, not by where it stands.
 *
 * @param line null: there is none
 * @param today the day from which its date counts
 */
export function headLineFacts(line: string | null, today: Date): HeadFacts {
  const parts = (line ?? '').split('·').map((part) => part.trim());
  const posted = parts.map((part) => postedIn(part, today)).find((found) => found !== null) ?? null;
  const applicants = parts.map((part) => applicantsIn(part)).find((count) => count !== null) ?? null;
  const [first = '', ...rest] = parts;
  const isDated = rest.some((part) => postedIn(part, today) !== null);
  // Of two parts with none understood, one with a number may be the date, in a language that we do not know.
  const isPlace =
    first !== '' &&
    !first.includes('\n') &&
    !NO_PLACE.test(first) &&
    !postedIn(first, today) &&
    (isDated || rest.length > 1 || !/\d/.test(first));
  return {
    location: isPlace ? clip(first, LOCATION_MAX) : null,
    postedAt: posted?.postedAt ?? null,
    isReposted: posted?.isReposted ?? null,
    applicants,
  };
}
