/** Something that goes wrong on demand. */
export interface BeeSiteFault {
  /** Paths that begin so; all by default. `/search/` is the search. */
  path?: string;
  /** An answer with this status, instead of the real one. */
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** No answer at all, until the client goes away. */
  hang?: boolean;
  /** The connection breaks. */
  cut?: boolean;
  /** Lets the first ones through. */
  skip?: number;
  /** Ends after so many. */
  times?: number;
}

/** The faults that are set, and how often each had its occasion. */
export class BeeSiteFaults {
  #set: { fault: BeeSiteFault; seen: number }[] = [];

  add(...faults: BeeSiteFault[]): void {
    this.#set.push(...faults.map((fault) => ({ fault, seen: 0 })));
  }

  clear(): void {
    this.#set = [];
  }

  /** The first fault that hits a path. */
  next(path: string): BeeSiteFault | null {
    for (const entry of this.#set) {
      const { path: prefix = '', skip = 0, times = Number.POSITIVE_INFINITY } = entry.fault;
      if (!path.startsWith(prefix)) continue;
      entry.seen += 1;
      if (entry.seen > skip && entry.seen - skip <= times) return entry.fault;
    }
    return null;
  }
}
