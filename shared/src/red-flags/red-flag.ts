/** A pattern that was seen in a posting. A sign of risk, never an accusation. */
export interface RedFlag {
  id: string;
  /** The pattern, in words for people. */
  pattern: string;
  /** Words of the posting, exactly. */
  quote: string;
  /** An explanation of the pattern without bad intent. */
  innocent: string;
  /** 0 to 1: how much the sign says by itself. */
  weight: number;
  /** `scam`: signs that there is no job at all. `inside`: signs that the job is promised to somebody. */
  kind: 'scam' | 'inside';
}

/** Quotes are shown to people, so they are no longer than one reads; characters. */
export const MAX_QUOTE = 280;
