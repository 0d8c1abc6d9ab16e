import { $optional, type Selectors } from '../dom';
import type { BlockSignal } from '../site';
import { wallAt } from './address';

type Wall = { kind: 'blocked'; signal: BlockSignal; evidence: string };

// Guest pages carry sign-in forms in hidden dialogs, and signed-in pages an invisible reCAPTCHA badge. So these count
// only on a page that shows nothing else that we know.
const SIGNS: [BlockSignal, Selectors][] = [
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
  ['checkpoint', ['form#email-pin-challenge', 'iframe[src*="/challenge" i]', '[class*="challenge-dialog"]']],
  [
    'authwall',
    [
      '.authwall',
      '.authwall-join-form',
      'meta[name="pageKey"][content*="authwall" i]',
      'meta[name="pageKey"][content*="auth_wall" i]',
    ],
  ],
  [
    'login',
    [
      'form.login__form', // /login, seen until 2026
      '#rememberme-div',
      'meta[name="pageKey"][content^="d_checkpoint_lg"]',
      'form[action*="/uas/login-submit"] input[name="session_password"]',
    ],
  ],
];

/** The script that a bare client gets with status 999: it does nothing but send the browser to the authwall. */
const SENDS_AWAY = /location\.href\s*=[^;]{0,300}\/authwall\?/;

/**
 * What keeps us from reading, by the address or by what the page shows.
 *
 * @param document a page on which no known layout was found
 */
export function wallOf(document: Document, url: URL): Wall | null {
  const atAddress = wallAt(url);
  if (atAddress)
    return { kind: 'blocked', signal: atAddress, evidence: `the address ${url.pathname.slice(0, 100)}` };
  for (const [signal, selectors] of SIGNS) {
    const found = $optional(document, selectors);
    if (found) return { kind: 'blocked', signal, evidence: `the page shows <${describe(found)}>` };
  }
  for (const script of document.querySelectorAll('script:not([src])')) {
    if (SENDS_AWAY.test(script.textContent ?? '')) {
      return { kind: 'blocked', signal: 'authwall', evidence: 'the page sends visitors to /authwall' };
    }
  }
  return null;
}

function describe(element: Element): string {
  const mark = element.id || element.getAttribute('class') || element.getAttribute('name') || '';
  return `${element.tagName.toLowerCase()} ${mark}`.trim().slice(0, 100);
}
