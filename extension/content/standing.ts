/**
 * How long (ms) something has to stand before it is told, because pages load in steps: a list without cards is not
 * empty yet, and a layout that is half there is not understood. Loading for this long is not loading any more.
 */
export const STANDING = { blocked: 1000, closed: 1000, empty: 2000, drift: 5000, loading: 20_000 } as const;
export type StandingKind = keyof typeof STANDING;

export interface Standing {
  /**
   * @param where the address, or whatever it shall be told once for
   * @returns 0: tell it now, this once. More: ms after which to look again. null: told already.
   */
  see(kind: StandingKind, where: string): number | null;
  /** Something else is on the page. */
  gone(): void;
}

/** Remembers since when the page has shown the same, and what has been told. */
export function createStanding(): Standing {
  const told = new Set<string>();
  let current: { key: string; since: number } | null = null;
  return {
    see(kind, where) {
      const key = `${kind} ${where}`;
      if (current?.key !== key) current = { key, since: Date.now() };
      if (told.has(key)) return null;
      const left = current.since + STANDING[kind] - Date.now();
      if (left > 0) return left;
      told.add(key);
      return 0;
    },
    gone() {
      current = null;
    },
  };
}
