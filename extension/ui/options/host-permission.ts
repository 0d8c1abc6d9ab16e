import { browser } from 'wxt/browser';
import { permissionPattern } from './address';

/**
 * Asks the browser to let the extension reach an address. To be called from a click and before any `await`: a browser
 * asks its user only then.
 *
 * @returns false when the user declined
 */
export async function requestHost(address: string): Promise<boolean> {
  const pattern = permissionPattern(address);
  return pattern === null || browser.permissions.request({ origins: [pattern] });
}

/** What to tell when the permission was declined. */
export const DECLINED =
  'The browser needs your permission to reach that address. Press the button again and allow it.';
