import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createAgent } from '../agent/agent';
import { browserParts } from '../agent/browser-parts';
import { registerClock, registerMessages } from '../agent/register';
import { timingOf } from '../agent/timing';

export default defineBackground({
  type: 'module',
  main() {
    const timing = timingOf(import.meta.env.MODE);
    const agent = createAgent(browserParts(timing), {
      ping: () => browser.runtime.getPlatformInfo(),
      report: (error) => reportError(error),
    });
    registerMessages(agent);
    registerClock(agent, timing);
  },
});
