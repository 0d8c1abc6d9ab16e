import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type BeeSitePosting, beeSitePosting, TELLINGS } from './beesite-posting.ts';

const FILE = path.resolve(import.meta.dirname, '../../../shared/data/deutsche-bank/postings.json');

/** Real answers of the board that somebody recorded; beside the checkout, where they are there at all. */
export const hasRecordedBeeSite = existsSync(FILE);

const recordedSchema = z.array(
  z.object({
    item: z.object({
      MatchedObjectId: z.string(),
      MatchedObjectDescriptor: z.looseObject({
        PositionTitle: z.string(),
        PositionLocation: z.array(z.looseObject({ CityName: z.string(), CountryName: z.string() })),
        PublicationStartDate: z.string(),
        ApplyURI: z.array(z.string()).optional(),
      }),
    }),
    description: z.string(),
  }),
);
export type RecordedBeeSite = z.output<typeof recordedSchema>[number];

/** The recorded items and the texts behind their apply links; empty where they are not there. */
export function recordedBeeSite(): RecordedBeeSite[] {
  return hasRecordedBeeSite ? recordedSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))) : [];
}

/**
 * The recorded items with their texts put where the board can have them, each way in turn: the recording has them apart.
 * Items that were recorded with an apply link keep it.
 */
export function recordedBeeSitePostings(): BeeSitePosting[] {
  return recordedBeeSite().map(({ item, description }, index) => {
    const { MatchedObjectId: id, MatchedObjectDescriptor: recorded } = item;
    const [link] = recorded.ApplyURI ?? [];
    const telling = link ? 'og' : (TELLINGS[index % TELLINGS.length] ?? 'workday');
    const [place = { CityName: 'Frankfurt', CountryName: 'Deutschland' }] = recorded.PositionLocation;
    const made = beeSitePosting(
      {
        id,
        title: recorded.PositionTitle,
        text: description,
        place,
        published: recorded.PublicationStartDate,
      },
      telling,
    );
    const { pages } = made;
    const page = Object.values(pages)[0];
    return {
      item: {
        MatchedObjectId: id,
        MatchedObjectDescriptor: {
          ...made.item.MatchedObjectDescriptor,
          ...recorded,
          ...(telling === 'placeless' && { PositionLocation: [] }),
        },
      },
      pages: link ? { [new URL(link).pathname]: page } : pages,
    };
  });
}
