import { has, type Selectors } from '../dom';

/** The layout by which {@link isMobile} is told to the user; nothing reads it. */
export const MOBILE_LAYOUT = 'linkedin-mobile';

/** LinkedIn's site for phones calls itself "mwlite"; told of by others, not recorded. */
const MARKS: Selectors = [
  'meta[name="pageKey"][content*="mwlite" i]',
  'html[class*="mwlite" i], body[class*="mwlite" i]',
  'script[src*="/mwlite" i], link[href*="/mwlite" i]',
];

/** Whether a page that no known layout fits is one of LinkedIn's site for phones, which JobSieve does not read. */
export const isMobile = (document: Document, url: URL): boolean =>
  /^(?:m|touch)\./.test(url.hostname) || /^\/mwlite\//.test(url.pathname) || has(document, MARKS);
