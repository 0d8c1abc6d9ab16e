import type { Account } from './account.ts';
import type { Narrator } from './narrator.ts';

const size = (bytes: number) => (bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`);

/** @throws Error when a text came through that the gate should have kept out */
export function tellAccount(
  { stored, keptOut, postings, batches, leaked }: Account,
  narrator: Narrator,
): void {
  narrator.done(`the leads went to the server in batches of ${batches.join(', ')}`);
  narrator.done(
    `the server holds ${stored.jobs} jobs: ${stored.matched.jobs} matches with ${size(stored.matched.bytes)} of text, ` +
      `${stored.rejected.jobs} rejected with ${size(stored.rejected.bytes)}`,
  );
  narrator.done(
    `the gate kept out ${keptOut.jobs} texts, ${size(keptOut.bytes)}: scored under 30, then thrown away`,
  );
  if (leaked.length > 0) {
    throw new Error(`A rejected text was found after all: ${leaked.map((job) => job.title).join(', ')}.`);
  }
  narrator.done('looked for them in every table and in all that the extension keeps: not a sentence');
  narrator.done(`${postings} matched jobs wait for the pipeline`);
}
