import { styleText } from 'node:util';

type Look = Parameters<typeof styleText>[0];

/** Says in the terminal what happens: in colour for people, plain for files. */
export interface Narrator {
  title(text: string): void;
  /** A step of the main job, numbered. */
  step(text: string): void;
  /** Something that has happened. */
  done(text: string): void;
  say(text: string): void;
  /** What to look at in the browser. */
  look(text: string): void;
  /** How far it has come: one line that changes in a terminal; in a file every `milestone` a line of its own. */
  progress(text: string, milestone: boolean): void;
}

/** @param out where to; NO_COLOR and the like are respected */
export function createNarrator(out: NodeJS.WriteStream): Narrator {
  const paint = (look: Look, text: string) => styleText(look, text, { stream: out });
  let steps = 0;
  let changing = false;

  function line(text: string): void {
    if (changing) out.write('\n');
    changing = false;
    out.write(`${text}\n`);
  }

  return {
    title: (text) => line(paint('bold', text)),
    step(text) {
      steps += 1;
      line(`\n${paint(['bold', 'cyan'], `${steps}. ${text}`)}`);
    },
    done: (text) => line(`   ${paint('green', '✓')} ${text}`),
    say: (text) => line(text === '' ? '' : `   ${text}`),
    look: (text) => line(`   ${paint('yellow', '→')} ${text}`),
    progress(text, milestone) {
      if (out.isTTY) {
        const room = Math.max(20, out.columns - 4);
        out.write(`\r\u001b[2K   ${paint('dim', text.slice(0, room))}`);
        changing = true;
      } else if (milestone) {
        line(`   ${text}`);
      }
    },
  };
}
