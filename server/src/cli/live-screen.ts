/** To the upper left corner, without clearing first: a screen that is emptied before it is drawn flickers. */
const HOME = '\u001b[H';
const CLEAR_TO_LINE_END = '\u001b[K';
const CLEAR_BELOW = '\u001b[J';
/** A screen of its own, as editors have it: what was in the terminal before is there again afterwards. */
const ENTER = '\u001b[?1049h\u001b[?25l';
const LEAVE = '\u001b[?25h\u001b[?1049l';

type Terminal = Pick<NodeJS.WriteStream, 'write' | 'on' | 'off'> & { columns?: number; rows?: number };

export interface LiveScreen {
  /** Shows a text in place of the one before. @param text made for so many columns */
  show(text: (columns: number) => string): void;
  /** Gives the terminal back as it was, with the last text in it. */
  leave(): void;
}

/** Takes a terminal over to show one text that changes; drawn anew when the window changes its size. */
export function liveScreen(terminal: Terminal): LiveScreen {
  let last: ((columns: number) => string) | null = null;
  const columns = () => terminal.columns ?? 80;
  const draw = () => {
    if (!last) return;
    // What does not fit would scroll the top away at every look.
    const lines = last(columns())
      .split('\n')
      .slice(0, Math.max(1, (terminal.rows ?? 24) - 1));
    terminal.write(`${HOME}${lines.map((line) => `${line}${CLEAR_TO_LINE_END}`).join('\n')}\n${CLEAR_BELOW}`);
  };
  terminal.on('resize', draw);
  terminal.write(ENTER);
  return {
    show(text) {
      last = text;
      draw();
    },
    leave() {
      terminal.off('resize', draw);
      terminal.write(LEAVE);
      if (last) terminal.write(`${last(columns())}\n`);
    },
  };
}
