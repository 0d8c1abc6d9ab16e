import type { PatientReader } from '../http/patient.ts';
import { SourceError } from '../http/source-error.ts';
import { pageDescription } from '../text/page-description.ts';
import { plainLine, plainText } from '../text/plain-text.ts';
import { parseJson } from './parse-json.ts';
import { type Descriptor, workdayAnswerSchema } from './schemas.ts';
import { type WorkdayJob, workdayJob } from './workday.ts';

export interface Described {
  /** Null: the source has no text for it. */
  text: string | null;
  /** Where Workday says that it is. */
  place: string | null;
}

const MAX_BYTES = 3_000_000;
const nothing: Described = { text: null, place: null };

/**
 * Finds a posting's text: in what the search told, else behind its apply links.
 *
 * @throws SourceError when it may be there another time
 */
export async function describePosting(
  reader: PatientReader,
  { PositionFormattedDescription: told }: Descriptor,
  links: readonly URL[],
): Promise<Described> {
  const text = plainText(told.join('\n\n'));
  if (text) return { text, place: null };
  for (const link of links) {
    const found = (await orNothing(() => readLink(reader, link))) ?? nothing;
    if (found.text !== null) return found;
  }
  return nothing;
}

async function readLink(reader: PatientReader, link: URL): Promise<Described> {
  const job = workdayJob(link);
  const found = job && (await orNothing(() => readWorkday(reader, job)));
  if (found?.text) return found;
  const page = job?.page ?? link;
  const html = await reader.read({ url: page, accept: 'text/html', maxBytes: MAX_BYTES });
  return { text: pageDescription(html), place: null };
}

async function readWorkday(reader: PatientReader, { data }: WorkdayJob): Promise<Described> {
  const text = await reader.read({ url: data, accept: 'application/json', maxBytes: MAX_BYTES });
  const answer = workdayAnswerSchema.safeParse(parseJson(text, data.host));
  if (!answer.success) return nothing;
  const { jobDescription, location } = answer.data.jobPostingInfo;
  return {
    text: plainText(jobDescription ?? '') || null,
    place: location && (plainLine(location) || null),
  };
}

/** Null where asking again would change nothing; then there may be another place to look. */
async function orNothing<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    const final =
      error instanceof SourceError && ['missing', 'refused', 'unreadable'].includes(error.failure);
    if (final) return null;
    throw error;
  }
}
