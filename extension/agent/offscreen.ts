import { browser } from 'wxt/browser';

/** How many are using the document: whoever is last closes it. */
let users = 0;

/**
 * Does something for which a document is needed that a service worker has not: it borrows the extension's offscreen one.
 * There can be only one at a time, which all share.
 */
export async function withOffscreen<T>(work: () => Promise<T>): Promise<T> {
  users += 1;
  try {
    await browser.offscreen
      .createDocument({
        url: 'offscreen.html',
        reasons: ['DOM_PARSER'],
        justification: 'Reads the text of a job page that was fetched, and asks the model of the browser.',
      })
      // One that is there already, of another user or left behind by a worker that was stopped, does as well.
      .catch((error: unknown) => {
        if (!/single offscreen/i.test(String(error))) throw error;
      });
    return await work();
  } finally {
    users -= 1;
    if (users === 0) await browser.offscreen.closeDocument().catch(() => undefined);
  }
}
