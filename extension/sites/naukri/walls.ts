import type { Selectors } from '../dom';
import { oneLine } from '../plain-text';
import { firstShown } from '../shown';
import { plainText } from '../text';
import type { Wall } from '../walls';
import { wallAt } from './address';

const CAPTCHA: Selectors = [
  'iframe[src*="captcha" i]',
  '#captcha, [id^="captcha-"], .g-recaptcha',
  'iframe[src*="/sec-cpt" i], #sec-if-cpt-container', // Akamai's own challenge
];
const LOGIN: Selectors = [
  '#usernameField ~ * input[type="password"]',
  'form[name="login-form"]',
  '#login_form',
];

/** Akamai's refusals have no other content than these words; all of Naukri's pages carry Akamai's scripts. */
const DENIED = /access denied|don't have permission to access|pardon our interruption/i;
const ROBOT = /captcha|are you (a )?(human|robot)|verify (that )?you are human|unusual traffic/i;

const SHORT = 2000;

/** The wall that the address tells of. */
export function addressWall(url: URL): Wall | null {
  const signal = wallAt(url);
  const address = `${url.hostname}${url.pathname.slice(0, 100)}`;
  return signal && { kind: 'blocked', signal, evidence: `the address ${address}` };
}

/** A captcha on a page, whatever else is there. */
export function wallOver(document: Document): Wall | null {
  return firstShown(document, CAPTCHA)
    ? { kind: 'blocked', signal: 'captcha', evidence: 'the page shows a captcha' }
    : null;
}

/**
 * What keeps us from reading, by what the page shows. Being signed out is no wall here.
 *
 * @param document a page on which no known layout was found, though jobs were to be expected at its address
 */
export function wallOf(document: Document): Wall | null {
  const captcha = wallOver(document);
  if (captcha) return captcha;
  if (firstShown(document, LOGIN))
    return { kind: 'blocked', signal: 'login', evidence: 'the page shows a login form' };
  const title = oneLine(document.title);
  // Only a page that has no room for anything else: a posting may speak of captchas.
  const text = document.body ? plainText(document.body) : '';
  const words = text.length > SHORT ? title : `${title} ${text}`;
  const denied = DENIED.exec(words);
  if (denied) return { kind: 'blocked', signal: 'access-denied', evidence: `the page says "${denied[0]}"` };
  const robot = ROBOT.exec(words);
  return robot ? { kind: 'blocked', signal: 'captcha', evidence: `the page says "${robot[0]}"` } : null;
}
