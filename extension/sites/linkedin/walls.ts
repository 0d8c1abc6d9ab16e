import type { Selectors } from '../dom';
import { firstShown } from '../shown';
import type { BlockSignal } from '../site';
import type { Wall } from '../walls';
import { wallAt } from './address';

type Sign = [BlockSignal, Selectors];

/** What a page says of itself in its head that is nothing but an authwall, in place of the one asked for (2025 to 2026). */
const AUTHWALL: Selectors = [
  'meta[name="pageKey"][content*="authwall" i]',
  'meta[name="pageKey"][content*="auth_wall" i]',
  'link[rel="canonical"][href$="/authwall"]',
];

const OBSTACLES: Sign[] = [
  [
    'captcha',
    [
      'iframe[src*="captcha" i]',
      'iframe[src*="arkoselabs" i]',
      'iframe[src*="funcaptcha" i]',
      'iframe#captcha-internal', // checkpoint page, 2024
      '#captcha-challenge',
    ],
  ],
  [
    'checkpoint',
    [
      'form#email-pin-challenge',
      'iframe[src*="/challenge" i]',
      // A dialog that lies closed in authwalls and in guest pages of 2024 and 2025; a shown one is not recorded.
      '[class*="challenge-dialog"] [class*="overlay--visible"]',
      'iframe[class*="challenge-dialog"]',
      'form[action*="/checkpoint/challenge"]',
      'meta[name="pageKey"][content*="checkpoint_challenge" i]',
    ],
  ],
  ['authwall', ['.authwall', '.authwall-join-form', ...AUTHWALL]],
];
/** Guest pages carry sign-in forms in dialogs that no markup hides: these count only where nothing else is known. */
const LOGIN: Sign = [
  'login',
  [
    'form.login__form', // /login, seen until 2026
    '#rememberme-div',
    'meta[name="pageKey"][content^="d_checkpoint_lg"]',
    'form[action*="/uas/login-submit"] input[name="session_password"]',
    'form input[type="password"]', // whatever the form is called: who asks for a password shows no jobs
  ],
];

/** The script that a bare client gets with status 999: it does nothing but send the browser to the authwall. */
const SENDS_AWAY = /location\.href\s*=[^;]{0,300}\/authwall\?/;

/** The wall that the address tells of. */
export function addressWall(url: URL): Wall | null {
  const signal = wallAt(url);
  return signal && { kind: 'blocked', signal, evidence: `the address ${url.pathname.slice(0, 100)}` };
}

/** A captcha, a checkpoint or an authwall on a page whose layout is known, by the frame around it or from beneath. */
export const wallOver = (document: Document): Wall | null => signIn(document, OBSTACLES);

/** An authwall by what the page says of itself: at any address, those that a web search leads to are in every language. */
export const authwallOf = (document: Document): Wall | null => signIn(document, [['authwall', AUTHWALL]]);

/**
 * What keeps us from reading, by what the page shows.
 *
 * @param document a page on which no known layout was found, though jobs were to be expected at its address
 */
export function wallOf(document: Document): Wall | null {
  const sign = signIn(document, [...OBSTACLES, LOGIN]);
  if (sign) return sign;
  for (const script of document.querySelectorAll('script:not([src])')) {
    if (SENDS_AWAY.test(script.textContent ?? '')) {
      return { kind: 'blocked', signal: 'authwall', evidence: 'the page sends visitors to /authwall' };
    }
  }
  return null;
}

function signIn(document: Document, signs: Sign[]): Wall | null {
  for (const [signal, selectors] of signs) {
    const found = firstShown(document, selectors);
    if (found) return { kind: 'blocked', signal, evidence: `the page shows <${describe(found)}>` };
  }
  return null;
}

function describe(element: Element): string {
  const mark = element.id || element.getAttribute('class') || element.getAttribute('name') || '';
  return `${element.tagName.toLowerCase()} ${mark}`.trim().slice(0, 100);
}
