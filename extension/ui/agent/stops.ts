import type { BlockSignal } from '../../sites/site';

/** What only the user can see to. A site that asks for fewer requests is waited for, and that is not the user's to skip. */
export type Wall = Exclude<BlockSignal, 'rate-limited'>;

interface Stop {
  /** What the wall is. */
  short: string;
  todo: string;
  /** What the user's button says once they have seen to it. */
  done: string;
}

/** Why the agent stops where nothing stands in its way but what it does not know. */
export const NOT_UNDERSTOOD = 'pages not understood';

const STOPS: Record<Wall, Stop> = {
  login: {
    short: 'sign-in needed',
    todo: 'Sign in there as you always do, then come back here.',
    done: 'I have signed in: continue',
  },
  authwall: {
    short: 'sign-in needed',
    todo: 'Open the site and sign in as you always do, then come back here.',
    done: 'I have signed in: continue',
  },
  checkpoint: {
    short: 'identity check',
    todo: 'Open the site and do what it asks for, then come back here.',
    done: 'I have done it: continue',
  },
  captcha: {
    short: 'captcha',
    todo: 'Open the site and solve the captcha, then come back here.',
    done: 'I have solved it: continue',
  },
  'access-denied': {
    short: 'access refused',
    todo: 'Open the site. When you can see jobs there again, continue.',
    done: 'I can see jobs: continue',
  },
};

/** @returns null for a block of which nothing is known, or which is no wall */
export const stopOf = (signal: BlockSignal | null): Stop | null =>
  signal === null || signal === 'rate-limited' ? null : STOPS[signal];
