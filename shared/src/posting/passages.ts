import { introducesChoice } from './choices.ts';
import { clausesOf } from './clauses.ts';
import { isListItem } from './headings.ts';

/** A clause, as a unit of meaning. */
export interface Passage {
  clause: string;
  /** The same number for the points of a list of which one is enough; null for everything else. */
  choice: number | null;
}

/** A point that goes on with the next one: "Bachelor with five years, or". */
const GOES_ON = /(?:,|\s)\s*(?:or|oder|and\/or|und\/oder)\s*[:,]?\s*$/iu;
const GOES_BACK = /^\W*(?:or|oder|and\/or|alternatively|alternativ)\b\W+\S/iu;

/**
 * The clauses of a section, with those that belong to one choice although they stand on lines of their own: the points under
 * "at least one of the following:", and points that "or" joins.
 */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let choices = 0;
  /** The choice that the next point belongs to, when a line has introduced a list of which one is enough. */
  let introduced: number | null = null;
  let previous = '';
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const item = isListItem(line) || /^\s*(?:\d{1,2}|[a-z])[.)]\s/iu.test(line);
    if (item && introducesChoice(previous)) {
      choices += 1;
      introduced = choices;
    } else if (!item) introduced = null;
    let choice = introduced;
    const last = passages.at(-1);
    if (choice === null && last && (GOES_ON.test(previous) || GOES_BACK.test(line))) {
      if (last.choice === null) {
        choices += 1;
        last.choice = choices;
      }
      choice = last.choice;
    }
    for (const clause of clausesOf(line)) passages.push({ clause, choice });
    previous = line;
  }
  return passages;
}
