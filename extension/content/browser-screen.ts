import type { Screen } from './scan';

/** The window that this script runs in, as far as a scan moves it. */
export const browserScreen: Screen = {
  isHidden: () => document.hidden,
  bringIntoView(element, where) {
    // A page that is at its end already does not hear that it is scrolled there.
    if (where === 'end')
      (element.ownerDocument.defaultView ?? window).scrollBy({ top: -innerHeight / 2, behavior: 'instant' });
    element.scrollIntoView({ block: where, behavior: where === 'end' ? 'instant' : 'smooth' });
  },
  open: (url) => location.assign(url.href),
};
