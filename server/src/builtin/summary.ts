import type { ReadPosting } from '@jobsieve/shared/posting/read-posting';
import { outlineOf, shortened } from './outline.ts';
import { type Given, readGiven } from './read.ts';

const WORDS = {
  de: { at: 'bei', in: 'in', tasks: 'Aufgaben', asked: 'Anforderungen', details: 'Einzelheiten' },
  en: { at: 'at', in: 'in', tasks: 'Responsibilities', asked: 'Requirements', details: 'Details' },
};
/** Points of each kind: the first ones of a list say the most. */
const POINTS = 6;
/** What remains of the limit of a summary's length for each point. */
const POINT = 300;

/** A first summary (step 3, and again step 6): who, where, and the posting's own points, in its language. */
export function summarise(given: Given): { summary: string } {
  const posting = readGiven(given);
  const { responsibilities, requirements, details } = outlineOf(posting);
  const words = WORDS[posting.writtenIn];
  const list = (heading: string, points: readonly string[]) =>
    points.length > 0
      ? `${heading}:\n${points
          .slice(0, POINTS)
          .map((point) => `- ${shortened(point, POINT)}`)
          .join('\n')}`
      : '';
  const role = [
    given.title,
    given.company && `${words.at} ${given.company}`,
    given.location && `${words.in} ${given.location}`,
  ];
  const points = [
    list(words.tasks, responsibilities),
    list(words.asked, requirements),
    list(words.details, details.slice(0, 4)),
  ].filter(Boolean);
  const body = points.length > 0 ? points.join('\n\n') : shortened(posting.description, 1500);
  return { summary: `${role.filter(Boolean).join(' ')}\n\n${body}` };
}

/** The sections of the summary (step 9), from the posting itself: its words are righter than any summary's. */
export function intoSections(given: Given & { externalId: string }) {
  const posting = readGiven(given);
  const { responsibilities, requirements, details } = outlineOf(posting);
  return {
    role: given.title,
    company: given.company ?? '',
    location: given.location ?? '',
    job_id: given.externalId,
    key_responsibilities: responsibilities.length > 0 ? responsibilities : firstWords(posting),
    requirements,
    details,
  };
}

const firstWords = ({ description }: ReadPosting) => {
  const words = shortened(description, 400);
  return words === '' ? [] : [words];
};
