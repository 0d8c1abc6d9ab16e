import { folded } from '@jobsieve/shared/text/fold';
import { shortened } from './outline.ts';
import { type Given, readGiven } from './read.ts';

/** How many issues are reported; more would not make the verdict clearer. */
const ISSUES = 10;
/** Figures, with what belongs to them: "3-5", "45,000", "2026". */
const FIGURE = /\d[\d.,]*\d|\d/g;

/**
 * Checks a summary against its posting (steps 4, 5 and 7): figures that the posting does not have, and musts of the posting
 * that the summary leaves out. What is said in other words is beyond rules and passes.
 */
export function gradeSummary(
  given: Given & { externalId: string },
  summary: string,
): { issues: string[]; grade: 'pass' | 'fail' } {
  const posting = readGiven(given);
  // Summaries by rules use plain letters even if the posting uses styled ones.
  const source = folded(
    [given.title, given.company, given.location, given.externalId, given.description].join(' '),
  );
  const figures = new Set(source.match(FIGURE)?.map(plainFigure));
  const invented = [...new Set(folded(summary).match(FIGURE))].filter(
    (figure) => !figures.has(plainFigure(figure)),
  );
  const lower = folded(summary).toLowerCase();
  const left = posting.demands
    .filter(({ importance, term }) => importance === 'essential' && term.kind !== 'soft')
    .filter(
      ({ alternatives, quote }) =>
        !alternatives.some(({ name }) => lower.includes(name.toLowerCase())) &&
        !lower.includes(folded(shortened(quote, 60)).toLowerCase().replace(/ …$/, '')),
    )
    // The posting's own wording may differ from the vocabulary's name.
    .filter(
      ({ alternatives }) =>
        !alternatives.some(({ term }) =>
          term.name
            .toLowerCase()
            .split(/\W+/)
            .some((word) => word.length > 3 && lower.includes(word)),
        ),
    );
  const issues = [
    ...invented.map((figure) => `The figure ${figure} does not occur in the posting.`),
    ...left.map(({ name, quote }) => `A required skill is missing: ${name} ("${shortened(quote, 120)}").`),
  ].slice(0, ISSUES);
  // A list of musts may be long; a summary that has most of them still informs.
  const musts = posting.demands.filter(
    ({ importance, term }) => importance === 'essential' && term.kind !== 'soft',
  ).length;
  const failed = invented.length > 0 || left.length > Math.max(2, musts / 2);
  return { issues, grade: failed ? 'fail' : 'pass' };
}

const plainFigure = (figure: string) => figure.replaceAll(/[.,]/g, '');

/** The message for a person when no version of the summary passed (step 8). */
export function ticketFor(title: string, issues: readonly string[]): { title: string; reason: string } {
  const [first] = issues;
  return {
    title: shortened(`Summary of "${title}" needs a look${first ? `: ${first}` : ''}`, 200),
    reason: shortened(
      issues.length > 0
        ? `No version of the summary passed. Still open: ${issues.join(' ')}`
        : 'No version of the summary passed, and the graders did not say why.',
      3500,
    ),
  };
}
