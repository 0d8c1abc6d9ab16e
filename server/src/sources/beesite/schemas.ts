import { z } from 'zod';

const some = z.string().trim().min(1);
/** A field that the board leaves out, empties or fills with something else as it likes. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullable().catch(null).default(null);
/** A day, also where a time stands behind it. */
const day = maybe(
  z
    .string()
    .transform((text) => text.trim().slice(0, 10))
    .pipe(z.iso.date()),
);
const listOf = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value : value == null ? [] : [value]), z.array(schema));

const place = z
  .object({ CityName: maybe(some), CountrySubDivisionName: maybe(some), CountryName: maybe(some) })
  .catch({ CityName: null, CountrySubDivisionName: null, CountryName: null });

/** A text, or an object around it. */
const content = z
  .union([z.string(), z.object({ Content: z.string() }).transform((it) => it.Content)])
  .catch('');

const descriptorSchema = z.object({
  PositionTitle: some,
  PositionURI: maybe(some),
  PositionLocation: listOf(place),
  PositionFormattedDescription: listOf(content),
  ApplyURI: listOf(z.string().catch('')),
  PublicationStartDate: day,
  PublicationChannel: listOf(z.object({ StartDate: day }).catch({ StartDate: null })),
});

/** The descriptor's fields that are asked for; the board sends no others. */
export const DESCRIPTOR_FIELDS = Object.keys(descriptorSchema.shape) as (keyof Descriptor)[];

export const itemSchema = z.object({
  MatchedObjectId: z.union([some, z.int().nonnegative().transform(String)]),
  MatchedObjectDescriptor: descriptorSchema,
});
export type Item = z.infer<typeof itemSchema>;
export type Descriptor = z.infer<typeof descriptorSchema>;

/** An answer of the search. Items are looked at one by one: a bad one spoils no other. */
export const searchAnswerSchema = z.object({
  SearchResult: z.object({
    /** Without it, pages are turned until one is empty. */
    SearchResultCountAll: z.coerce.number().int().nonnegative().catch(Number.POSITIVE_INFINITY),
    SearchResultItems: listOf(z.unknown()),
  }),
});

/** What Workday says of a job; the rest of it is not asked for. */
export const workdayAnswerSchema = z.object({
  jobPostingInfo: z.object({ jobDescription: maybe(z.string()), location: maybe(some) }),
});
