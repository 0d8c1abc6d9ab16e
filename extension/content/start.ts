import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { handle, send } from '../messaging';
import type { Site } from '../sites/site';
import { browserPage } from './browser-page';
import { browserScreen } from './browser-screen';
import { createScanner } from './scan';
import { watchSite } from './watch';

/** Connects the watching of this page with the extension, until the extension is reloaded or removed. */
export function start(site: Site, context: ContentScriptContext): void {
  const page = browserPage({
    send: (report) =>
      // Twice the same, because each name goes with a request of its own.
      report.name === 'cards-read' ? send(report.name, report.request) : send(report.name, report.request),
    isInvalid: () => context.isInvalid,
  });
  const watch = watchSite(site, page);
  const unhandle = handle('read-detail', ({ source, externalId }) =>
    source === site.source ? watch.answer(externalId) : { kind: 'not-detail' },
  );
  const scanner = createScanner(site, page, browserScreen);
  const unhandleScan = [
    handle('scan-look', () => scanner.look()),
    handle('scan-move', (move) => ({ done: move.source === site.source && scanner.move(move) })),
  ];
  context.onInvalidated(() => {
    watch.stop();
    unhandle();
    for (const end of unhandleScan) end();
  });
}
