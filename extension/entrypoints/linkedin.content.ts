import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '../content/start';
import { LINKEDIN } from '../sites/registry';

export default defineContentScript({
  // All of the site: it is one application, and whoever comes to the jobs from the feed loads no new page.
  matches: ['https://*.linkedin.com/*'],
  runAt: 'document_idle',
  // Else WXT posts a message with the extension's id to the page's window.
  noScriptStartedPostMessage: true,
  main(context) {
    start(LINKEDIN, context);
  },
});
