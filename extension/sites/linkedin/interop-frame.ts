import { isShown } from '../shown';

/**
 * LinkedIn's own frame, of the same origin and as large as the window: since autumn 2025 a search that is begun on the
 * React home may leave that in the top document and show the classic list in the frame, whose address is `/preload/`.
 */
const FRAME = 'iframe[data-testid="interop-iframe"]';

/** Elsewhere the same frame lies hidden, behind the page and with a copy of some earlier list. */
const isBehind = (frame: HTMLIFrameElement): boolean =>
  frame.getAttribute('tabindex') === '-1' || /z-index:\s*-/i.test(frame.getAttribute('style') ?? '');

function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // Of another origin: none of LinkedIn's.
    return null;
  }
}

/**
 * The document that the user has in front of them: that of LinkedIn's frame where it is shown, else the page itself. The
 * address to judge either by is the page's.
 */
export function shownDocument(page: Document): Document {
  for (const frame of page.querySelectorAll<HTMLIFrameElement>(FRAME)) {
    const content = isShown(frame) && !isBehind(frame) ? contentOf(frame) : null;
    // Empty until it is loaded.
    if (content?.body?.firstElementChild) return content;
  }
  return page;
}
