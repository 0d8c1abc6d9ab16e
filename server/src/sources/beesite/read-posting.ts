import type { PatientReader } from '../http/patient.ts';
import type { FoundPosting } from '../source.ts';
import { languageOf } from '../text/language.ts';
import { plainLine } from '../text/plain-text.ts';
import { describePosting } from './describe.ts';
import type { Listed } from './newest.ts';
import type { Descriptor } from './schemas.ts';
import { spelled, workdayJob } from './workday.ts';

/**
 * Makes a posting of what the board lists, with its text fetched where the board does not tell it.
 *
 * @throws SourceError when the text cannot be had now
 */
export async function readPosting(
  reader: PatientReader,
  { item, language }: Listed,
  company: string,
): Promise<FoundPosting> {
  const { MatchedObjectId: id, MatchedObjectDescriptor: descriptor } = item;
  const links = descriptor.ApplyURI.flatMap(webAddress);
  const { text, place } = await describePosting(reader, descriptor, links);
  const [link] = links;
  const job = link && workdayJob(link);
  const title = plainLine(descriptor.PositionTitle);
  return {
    external_id: id,
    title: title || `Posting ${id}`,
    company,
    location: placesOf(descriptor) ?? (job?.place ? spelled(job.place, place) : place),
    url: (job?.page ?? link ?? webAddress(descriptor.PositionURI ?? '')[0])?.href ?? null,
    description: text,
    language: languageOf(text ?? title, language),
    published_on: descriptor.PublicationStartDate ?? descriptor.PublicationChannel[0]?.StartDate ?? null,
  };
}

function webAddress(text: string): URL[] {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && /^https?:$/.test(url.protocol) ? [url] : [];
}

/** "Frankfurt, Hessen, Deutschland"; several places are parted by semicolons. */
function placesOf({ PositionLocation: places }: Descriptor): string | null {
  const written = places.map(({ CityName, CountrySubDivisionName, CountryName }) => {
    const parts = [CityName, CountrySubDivisionName, CountryName].flatMap(
      (part) => plainLine(part ?? '') || [],
    );
    return [...new Set(parts)].join(', ');
  });
  return [...new Set(written.filter(Boolean))].join('; ') || null;
}
