import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '../content/start';
import { NAUKRI } from '../sites/registry';

export default defineContentScript({
  matches: ['https://www.naukri.com/*', 'https://naukri.com/*', 'https://m.naukri.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    start(NAUKRI, context);
  },
});
