import type { JsonSchema } from './json-schema.ts';

const BY_FORMAT: Record<string, string> = {
  date: '2026-01-15',
  time: '09:30:00Z',
  'date-time': '2026-01-15T09:30:00Z',
  duration: 'P1D',
  email: 'someone@example.com',
  uri: 'https://example.com/',
  uuid: '00000000-0000-4000-8000-000000000000',
  ipv4: '127.0.0.1',
  ipv6: '::1',
};
const CANDIDATES = [
  'yes',
  'A',
  '1',
  '2026',
  '2026-01-15',
  'x-1',
  'example',
  '0.5',
  'en',
  '#1',
  ...Object.values(BY_FORMAT),
];

/** Cuts and pads a text to the schema's lengths; where there is a format or a pattern, finds one that satisfies it. */
export function textFor(schema: JsonSchema, wanted: string): string {
  const pattern = schema.pattern === undefined ? null : new RegExp(schema.pattern, 'u');
  const fits = (text: string) => pattern?.test(text) ?? true;
  const sized = wanted
    .slice(0, schema.maxLength ?? Number.POSITIVE_INFINITY)
    .padEnd(schema.minLength ?? 0, '.');
  const byFormat = schema.format === undefined ? undefined : BY_FORMAT[schema.format];
  if (byFormat === undefined && fits(sized)) return sized;
  const found = [byFormat, ...CANDIDATES].find((text) => text !== undefined && fits(text));
  if (found === undefined) throw new Error(`the simulator knows no text for the pattern ${schema.pattern}`);
  return found;
}
