import type { ScanLook } from '../../protocol';
import type { World } from './world';

const PER_PAGE = 10;
export const AUTHWALL_ADDRESS =
  'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fjobs%2Fsearch';

/** A result list of LinkedIn in the user's tab, that turns its pages as it is told. */
export function resultList(world: World, search: string) {
  const state = {
    /** How many there are. */
    pages: 20,
    /** ms from the turn until the next page is there. */
    delay: 500,
    /** So many cards of a page are filled in only when they are shown, and of these so many never. */
    unfilled: 0,
    stubborn: 0,
    /** Turning does nothing. */
    asleep: false,
    change: (look: ScanLook): ScanLook => look,
  };
  const turnedAt: number[] = [];
  const shown = new Set<string>();
  let page = 0;
  let dueAt = 0;
  world.browser.show(search, '');
  const tab = [...world.browser.open.keys()].at(-1) ?? 0;
  const at = () => world.browser.open.get(tab)?.url ?? '';

  function current(): number {
    return world.now < dueAt ? page - 1 : page;
  }
  world.browser.list.look = () => {
    const number = current();
    const ids = Array.from({ length: PER_PAGE }, (_, index) => String(4_000_000_000 + number * 100 + index));
    const late = ids.slice(0, state.unfilled).filter((id) => !shown.has(id));
    const isLast = number === state.pages - 1;
    return state.change({
      href: at(),
      kind: 'cards',
      filled: ids.filter((id) => !late.includes(id)),
      pending: late,
      signal: null,
      next: isLast ? 'end' : 'button',
      evidence: isLast ? 'You have seen all jobs' : null,
      hidden: false,
    });
  };
  world.browser.list.move = (show) => {
    if (show !== null) {
      if (Number(show) % 100 >= state.stubborn) shown.add(show);
      return;
    }
    turnedAt.push(world.now);
    if (state.asleep || page === state.pages - 1) return;
    page += 1;
    dueAt = world.now + state.delay;
  };
  return {
    state,
    turnedAt,
    /** The user, or the site, goes somewhere else in the tab. */
    go: (url: string) => {
      const known = world.browser.open.get(tab);
      if (known) world.browser.open.set(tab, { ...known, url });
    },
  };
}
