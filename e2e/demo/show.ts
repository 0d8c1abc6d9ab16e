import { chromiumPath } from '../browser/executable.ts';
import { launchBrowser } from '../browser/launch.ts';
import { buildHouse } from '../house/house.ts';
import { deviceMemory } from '../house/newcomer.ts';
import { takeAccount } from './account.ts';
import type { DemoArguments } from './arguments.ts';
import { browseLinkedIn, browseNaukri, replaySites } from './browse.ts';
import type { Closing } from './closing.ts';
import { BLACKLIST, isUnwanted } from './jobs/blacklist.ts';
import { LINKEDIN_JOBS } from './jobs/linkedin.ts';
import { NAUKRI_JOBS } from './jobs/naukri.ts';
import type { Narrator } from './narrator.ts';
import { openPopup, openPopupWindow } from './popup-window.ts';
import { untilDelivered, watchUntilDecided } from './progress.ts';
import { RESUME, setUp } from './set-up.ts';
import { tellAccount } from './tell-account.ts';

const MINUTE = 60_000;
/** Slow enough to watch: about half a second for a job. */
const SIMULATOR_PACE = { timeScale: 0.15, loadMs: 5000 };

/**
 * The main job from an empty house to a popup full of matches, told step by step.
 *
 * @throws Error in words for whoever watches
 */
export async function showMainJob({ visible, ollama }: DemoArguments, closing: Closing, narrator: Narrator) {
  chromiumPath();
  narrator.step('Start the house');
  const house = await closing.open(
    () => buildHouse({ visible, ollama: SIMULATOR_PACE }),
    (started) => started.stop(),
  );
  await replaySites(house.replay);
  narrator.done(`JobSieve server at ${house.server.url}, its database in a temporary folder`);
  narrator.done('invented job pages in the place of www.linkedin.com and www.naukri.com');
  narrator.done(
    ollama === null
      ? `Ollama simulator at ${house.ollama.url} (not a model: it compares the names of skills)`
      : `your Ollama at ${ollama.url} with ${ollama.model}`,
  );
  const { context } = await closing.open(
    () => launchBrowser({ ...house.launch, handleSignals: false, deviceScaleFactor: visible ? 1 : 2 }),
    (browser) => browser.close(),
  );
  narrator.done(`Chromium${visible ? '' : ' without a window'}, with the extension in an empty profile`);

  narrator.step('Set up once, in the options page');
  const options = await setUp(context, house, ollama ?? { url: house.ollama.url, model: 'qwen2.5' });
  narrator.done(`resume of ${RESUME.split(/\s+/).length} words; it stays on the device`);
  narrator.done('connected to the server with a pairing code');
  narrator.done('Ollama tested with a real request');
  narrator.done(`blacklist: ${BLACKLIST.join('  ')}`);

  narrator.step('Open LinkedIn results and scroll');
  const popup = visible ? await openPopupWindow(options) : await openPopup(context);
  if (visible) narrator.look('the small window is the popup: watch its numbers and the list');
  const wanted = (jobs: typeof LINKEDIN_JOBS) => jobs.filter((job) => !isUnwanted(job)).length;
  const patience = ollama === null ? MINUTE : 20 * MINUTE;
  await browseLinkedIn(context, narrator);
  const fromLinkedIn = wanted(LINKEDIN_JOBS);
  narrator.done(`${LINKEDIN_JOBS.length - fromLinkedIn} of them are on the blacklist and already forgotten`);

  narrator.step('The agent reads each job, scores it, and decides');
  if (ollama !== null) {
    narrator.say('A real model takes seconds for a job on a graphics card, minutes without. Ctrl-C stops.');
  }
  await watchUntilDecided(popup, { tell: narrator.progress, jobs: fromLinkedIn, patience });

  narrator.step('Then a Naukri page');
  if (visible) narrator.look('job pages open in background tabs, one at a time, and close by themselves');
  await browseNaukri(context, narrator);
  await watchUntilDecided(popup, {
    tell: narrator.progress,
    jobs: fromLinkedIn + wanted(NAUKRI_JOBS),
    patience,
  });

  narrator.step('What is left of it');
  const shown = [...LINKEDIN_JOBS, ...NAUKRI_JOBS];
  await untilDelivered(house.wire, fromLinkedIn + wanted(NAUKRI_JOBS), patience);
  tellAccount(await takeAccount(house, shown, await deviceMemory(popup)), narrator);
  return { context, popup };
}
