import { withoutDates } from './dates.ts';
import { isRole, namesRole } from './roles.ts';
import { linesOf } from './sections.ts';

/** Where the name of an employer stands in a resume, in UTF-16 units. */
export interface EmployerName {
  start: number;
  end: number;
}

/** "at Meridian Freight", "bei der Nordlicht Bau GmbH" */
const AT =
  /(?<=\s(?:at|@|bei)(?:\s(?:the|der|dem|den))?\s)(?:\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s(?:&|of|und|and)(?=\s\p{Lu}))?\s?){1,6}/gu;
/** A part of a line between commas, bars or dashes. */
const PART = /[^,|•·;:\t()–—]+/gu;
const NAME =
  /^(?:\p{Lu}[\p{L}\p{N}&.'’-]*|&|of|and|und|the)(?:\s+(?:\p{Lu}[\p{L}\p{N}&.'’-]*|&|of|and|und|the)){1,5}$/u;

/**
 * Names of employers: what follows "at" or "bei" behind a title, and the capitalised parts beside title and dates of a job. What
 * such a name is made of ("Kestrel Freight") says nothing of the skills of who worked there.
 *
 * @param now until when dates can be dates
 */
export function employersIn(text: string, now: Date): EmployerName[] {
  return linesOf(text)
    .filter(
      ({ section, isHeading, text: line }) =>
        !isHeading && (section === 'work' || section === 'other') && namesRole(line),
    )
    .flatMap(({ text: line, start }) => {
      const undated = withoutDates(line, now);
      const spans = [...undated.matchAll(AT)];
      // Dates and a title make a line the head of a job; others may list skills.
      if (undated !== line)
        spans.push(
          ...[...undated.matchAll(PART)].filter(
            ([part]) => NAME.test(part.trim()) && !isRole(part.trim()) && !namesRole(part),
          ),
        );
      return spans.map(({ index, 0: name }) => ({ start: start + index, end: start + index + name.length }));
    });
}
