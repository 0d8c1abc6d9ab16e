import { type ReadPosting, readPosting } from '@jobsieve/shared/posting/read-posting';
import { knownSkills } from '@jobsieve/shared/skills/known-skills';

/** A posting, as the built-in actors are given it. */
export interface Given {
  title: string;
  company: string | null;
  location: string | null;
  description: string | null;
}

/** The eleven steps of one posting read the same text: the latest few are kept. */
const KEPT = 50;
const kept = new Map<string, ReadPosting>();

/** Reads a posting, or remembers how it was read. */
export function readGiven({ title, company, location, description }: Given): ReadPosting {
  const text = { title, company, location, description: description ?? '' };
  const key = JSON.stringify(text);
  const known = kept.get(key);
  if (known) return known;
  const read = readPosting(knownSkills(), text);
  kept.set(key, read);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return read;
}
