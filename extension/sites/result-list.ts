/** Parts of a page that stand beside its main content, whatever they hold. */
const BESIDE = 'aside, [role="complementary"]';
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** How many of the cards each element around them holds. */
function countsAround(cards: readonly Element[]): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const card of cards) {
    for (let at = card.parentElement; at; at = at.parentElement) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

/**
 * The cards of the result list among all that are on a page. Rails ("Similar jobs", "Top picks for you") show cards of the
 * same layout beside the list, below it, or between two of its cards. The list is the nearest element that holds the first
 * card and another one; what stands outside of it is no result, and neither is a group within it that has a heading of its
 * own.
 *
 * @param cards in the order of the page
 * @returns the same elements, in the same order
 */
export function resultsAmong(cards: readonly Element[]): Element[] {
  const main = cards.filter((card) => !card.closest(BESIDE));
  const [first] = main;
  if (!first) return [];
  const counts = countsAround(main);
  let list = first.parentElement;
  while (list && (counts.get(list) ?? 0) < 2) list = list.parentElement;
  if (!list) return main;
  const groups = new Map<Element, boolean>();
  const isRail = (group: Element): boolean => {
    const known = groups.get(group);
    if (known !== undefined) return known;
    const found = [...group.querySelectorAll(HEADING)].some(
      (heading) => !main.some((card) => card.contains(heading)),
    );
    groups.set(group, found);
    return found;
  };
  return main.filter((card) => {
    if (!list.contains(card)) return false;
    for (let at = card.parentElement; at && at !== list; at = at.parentElement) if (isRail(at)) return false;
    return true;
  });
}
