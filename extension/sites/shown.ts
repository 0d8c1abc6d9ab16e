const HIDING = /(display:none|visibility:hidden|opacity:0(?![.\d])|(^|;)(width|height):0(px)?(;|$))/;

/** Whether nothing in the markup hides the element or what it stands in. Style sheets are not asked: there is no layout. */
export function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || at.getAttribute('width') === '0' || at.getAttribute('height') === '0')
      return false;
    const style = at.getAttribute('style');
    if (style && HIDING.test(style.toLowerCase().replace(/\s+/g, ''))) return false;
  }
  return true;
}

/** The signs of a reCAPTCHA that watches and asks nothing; they are on many pages that can be read. */
const WATCHES_ONLY =
  '.grecaptcha-badge, [data-size="invisible"], iframe[src*="size=invisible"], iframe[src*="/recaptcha/api2/aframe"]';

/**
 * A dialog that lies closed in the page, with whatever is in it: LinkedIn hides the overlay of its dialogs by classes and
 * takes it from screen readers (seen 2024 to 2026). Only for dialogs: a page behind an open one is hidden from readers too.
 */
const CLOSED =
  'dialog:not([open]), .invisible, .opacity-0, [class*="modal"][aria-hidden="true"], [class*="overlay"][aria-hidden="true"], [role="dialog"][aria-hidden="true"]';

/** A frame that has loaded nothing. */
const BLANK = 'iframe:not([src]), iframe[src=""], iframe[src^="about:"]';

/** The first of the elements that the user has in front of them: no hidden form, no badge of an invisible reCAPTCHA. */
export function firstShown(root: ParentNode, selectors: readonly string[]): Element | null {
  for (const element of root.querySelectorAll(selectors.join(','))) {
    if (element.closest(WATCHES_ONLY) || element.closest(CLOSED) || element.matches(BLANK)) continue;
    if (isShown(element)) return element;
  }
  return null;
}
