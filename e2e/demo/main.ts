import { type DemoArguments, demoArguments, USAGE } from './arguments.ts';
import { createClosing } from './closing.ts';
import { browserClosed, leaveOnScreen, takePicture } from './farewell.ts';
import { createNarrator } from './narrator.ts';
import { showMainJob } from './show.ts';
import { untilSignal } from './signals.ts';

const narrator = createNarrator(process.stdout);
const closing = createClosing();
const signal = untilSignal();

/** The whole demo. @returns the exit code */
async function demo(asked: DemoArguments): Promise<number> {
  narrator.title('JobSieve: only store what matters');
  narrator.say('Real here: the browser, the extension, the server, its database.');
  narrator.say('Not real: the jobs are invented and their pages replayed.');
  if (asked.ollama === null) {
    narrator.say(
      'Not real: scores come from an Ollama simulator. It is not a model; --ollama URL takes yours.',
    );
  }
  narrator.say('The agent hurries here. With real sites it rests 3 to 8 seconds between two job pages.');
  let complete = false;
  const show = async () => {
    const { popup, context } = await showMainJob(asked, closing, narrator);
    complete = true;
    narrator.say('');
    if (asked.visible) await leaveOnScreen(popup, narrator, browserClosed(context));
    else await takePicture(popup, narrator);
    return 0;
  };
  return await Promise.race([show(), signal.then(({ code }) => (complete ? 0 : code))]);
}

async function main(): Promise<number> {
  try {
    const asked = demoArguments(process.argv.slice(2), process);
    if (asked.help) {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    }
    const code = await demo(asked);
    if (code !== 0) narrator.title('\nStopped.');
    return code;
  } catch (error) {
    process.stderr.write(`\nThe demo did not work out: ${words(error)}\n`);
    return 1;
  }
}

/** The first lines of Playwright's errors say it all; the rest is its diary. */
function words(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/browser has been closed/.test(message)) return 'the browser was closed.';
  return message.split(/\n\s*(?:Call log|Browser logs):/)[0]?.trim() ?? message;
}

const code = await main();
const problems = await closing.end();
for (const problem of problems) process.stderr.write(`Something did not end: ${problem.message}\n`);
process.exit(problems.length > 0 ? 1 : code);
