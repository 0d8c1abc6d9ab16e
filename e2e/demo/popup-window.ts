import type { BrowserContext, Page } from 'playwright-core';
import { openPage } from '../browser/launch.ts';

/** As large as the browser makes it. */
const SIZE = { width: 400, height: 600 };
/** Over the right half of the page, where it hangs under the extension's button. */
const PLACE = { left: 860, top: 110 };

/** The popup in a tab, as large as under the extension's button; no program can press that button. */
export async function openPopup(context: BrowserContext): Promise<Page> {
  const page = await openPage(context, 'popup.html');
  return ready(page);
}

/**
 * The popup in a window of its own that stays open beside the pages, so that one can watch both.
 *
 * @param extensionPage any page of the extension, which may open windows
 */
export async function openPopupWindow(extensionPage: Page): Promise<Page> {
  const opened = extensionPage.context().waitForEvent('page');
  await extensionPage.evaluate(
    async (place) => {
      const { chrome } = globalThis as unknown as {
        chrome: { windows: { create(window: object): Promise<unknown> } };
      };
      await chrome.windows.create({ url: 'popup.html', type: 'popup', ...place });
    },
    { ...SIZE, ...PLACE },
  );
  return ready(await opened);
}

async function ready(page: Page): Promise<Page> {
  await page.setViewportSize(SIZE);
  await page.getByTestId('counts-discovered').waitFor();
  return page;
}
