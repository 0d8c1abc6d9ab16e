import type { RequestOf } from '../protocol';

/** What a page tells the background. */
export type Report =
  | { name: 'cards-read'; request: RequestOf<'cards-read'> }
  | { name: 'detail-read'; request: RequestOf<'detail-read'> };

/** The page that is watched, and what the watching stands on. */
export interface Page {
  document: Document;
  /** The HTTP status with which it was loaded, or its last request for jobs refused; 0 where the browser does not tell. */
  status(): number;
  /** For whoever looks into the console; the user gets words of the agent. */
  report(error: unknown): void;
  /** Its `href` is read again each time: the sites navigate without loading. */
  location: { readonly href: string };
  /** Rejects when the background did not take it. */
  send(report: Report): Promise<unknown>;
  /** The extension was reloaded or removed: this script is an orphan and has to fall silent. */
  isInvalid(): boolean;
  /** Runs it when the page has nothing better to do, at the latest after `limit` ms. */
  whenIdle(run: () => void, limit: number): void;
  /** Says when a request of the page's own for jobs was refused, where the browser tells of them. */
  onRefusal?: (listener: () => void, signal: AbortSignal) => void;
  /** Says when the address has changed, where the browser can tell; the address is looked at every second anyway. */
  onNavigation?: (listener: () => void, signal: AbortSignal) => void;
}
