import type { BlockSignal } from '../../sites/site';

/** What a wall means, in a few words, and what the user's button says once they have seen to it. */
export const STOPS: Record<BlockSignal, { short: string; todo: string; done: string }> = {
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
  'rate-limited': {
    short: 'too many requests',
    todo: 'Let it rest for a while. Browse it as you like meanwhile.',
    done: 'Continue now',
  },
  'access-denied': {
    short: 'access refused',
    todo: 'Open the site. When you can see jobs there again, continue.',
    done: 'I can see jobs: continue',
  },
};
