import { has, type Selectors } from '../dom';
import { oneLine } from '../plain-text';
import type { BlockSignal } from '../site';
import { plainText } from '../text';
import { wallAt } from './address';

type Wall = { kind: 'blocked'; signal: BlockSignal; evidence: string };

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

/**
 * What keeps us from reading, by the address or by what the page shows. Being signed out is no wall here.
 *
 * @param document a page on which no known layout was found
 */
export function wallOf(document: Document, url: URL): Wall | null {
  const atAddress = wallAt(url);
  if (atAddress)
    return {
      kind: 'blocked',
      signal: atAddress,
      evidence: `the address ${url.hostname}${url.pathname.slice(0, 100)}`,
    };
  if (has(document, CAPTCHA))
    return { kind: 'blocked', signal: 'captcha', evidence: 'the page shows a captcha' };
  if (has(document, LOGIN))
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
