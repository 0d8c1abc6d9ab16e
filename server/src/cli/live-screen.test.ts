import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { liveScreen } from './live-screen.ts';

function terminal(columns: number, rows: number) {
  const written: string[] = [];
  const screen = Object.assign(new EventEmitter(), {
    columns,
    rows,
    write: (text: string) => written.push(text) > 0,
  });
  return {
    screen: screen as never,
    written,
    resize: (to: object) => Object.assign(screen, to).emit('resize'),
  };
}

describe('a text that changes in a terminal', () => {
  it('is drawn over the one before, line by line, without an empty screen between', () => {
    const { screen, written } = terminal(80, 24);
    const live = liveScreen(screen);
    live.show(() => 'long line\nsecond');
    live.show(() => 'x');
    expect(written.at(-1)).toBe('\u001b[Hx\u001b[K\n\u001b[J');
    expect(written.join('')).not.toContain('\u001b[2J');
  });

  it('is made anew for the size that a window gets, and cut where it would scroll', () => {
    const { screen, written, resize } = terminal(80, 24);
    liveScreen(screen).show((columns) => `${columns}\nb\nc\nd`);
    resize({ columns: 60, rows: 3 });
    expect(written.at(-1)).toBe('\u001b[H60\u001b[K\nb\u001b[K\n\u001b[J');
  });

  it('stays in the terminal when it is over, where the cursor is seen again', () => {
    const { screen, written, resize } = terminal(80, 24);
    const live = liveScreen(screen);
    live.show(() => 'done');
    live.leave();
    expect(written.slice(-2)).toEqual(['\u001b[?25h\u001b[?1049l', 'done\n']);
    const count = written.length;
    resize({ columns: 20 });
    expect(written).toHaveLength(count);
  });
});
