import { findActivities } from '../skills/activities.ts';
import { isBoilerplate } from './boilerplate.ts';
import { clausesOf } from './clauses.ts';
import { isSilent, type SectionKind } from './headings.ts';
import type { Section } from './sections.ts';

/** An activity that a posting asks for, in its own words. */
export interface AskedActivity {
  name: string;
  /** The clause that says so, word for word. */
  quote: string;
  section: SectionKind;
}

/** The maximum length of a name in characters; longer texts are sentences. */
const LONGEST = 80;

/**
 * What a posting asks somebody to do: "maintain relationships with suppliers". For people and for the list of skills; no score
 * rests on it, since hardly any resume says the same in the same words.
 *
 * @param sections those that tell of the work
 * @returns each once, in the order of the text
 */
export function activitiesAsked(sections: readonly Section[]): AskedActivity[] {
  const byName = new Map<string, AskedActivity>();
  for (const { kind, text } of sections) {
    if (isSilent(kind)) continue;
    for (const quote of clausesOf(text).filter((clause) => !isBoilerplate(clause)))
      for (const { name } of findActivities(quote)) {
        const key = name.toLowerCase();
        if (name.length <= LONGEST && !byName.has(key)) byName.set(key, { name, quote, section: kind });
      }
  }
  return [...byName.values()];
}
