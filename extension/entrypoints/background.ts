import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createAgent } from '../agent/agent';
import { browserParts } from '../agent/browser-parts';
import { registerClock, registerMessages } from '../agent/register';
import { timingOf } from '../agent/timing';
import { closeToContentScripts, type GuardedArea } from '../store/trusted-storage';

export default defineBackground({
  type: 'module',
  main() {
    closeToContentScripts(browser.storage.local as unknown as GuardedArea).catch((error) =>
      reportError(error),
    );
    const timing = timingOf(import.meta.env.MODE);
    const agent = createAgent(browserParts(timing), {
      ping: () => browser.runtime.getPlatformInfo(),
      report: (error) => reportError(error),
    });
    registerMessages(agent);
    registerClock(agent, timing);
  },
});
