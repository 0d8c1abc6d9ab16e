import { describe, expect, it } from 'vitest';
import { boxOf, edges, heightOf, WIDTH } from './layout.ts';

const steps = Array.from({ length: 16 }, (_, index) => index + 1);

/** The corners that an edge goes through. */
function corners(path: string): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MVH])([\d.]+)(?: ([\d.]+))?/g)].map(([, command, first, second]) => {
    if (command === 'M') [x, y] = [Number(first), Number(second)];
    if (command === 'V') y = Number(first);
    if (command === 'H') x = Number(first);
    return { x, y };
  });
}

const inside = ({ x, y }: { x: number; y: number }, step: number, margin = 0) => {
  const box = boxOf(step);
  return (
    x > box.x - margin &&
    x < box.x + box.width + margin &&
    y > box.y - margin &&
    y < box.y + box.height + margin
  );
};

describe('the drawing of the sixteen steps', () => {
  it('lays no two of them over each other, and none over the edge', () => {
    for (const one of steps) {
      const a = boxOf(one);
      expect(a.x >= 0 && a.x + a.width <= WIDTH && a.y + a.height <= heightOf(16)).toBe(true);
      for (const other of steps.filter((it) => it > one)) {
        const b = boxOf(other);
        const apart =
          a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;
        expect([one, other, apart]).toEqual([one, other, true]);
      }
    }
  });

  it('leads arrows around the steps, from one to another', () => {
    for (const { path, open } of edges()) {
      const points = corners(path);
      const [from, to] = [points[0], points.at(-1)];
      if (!from || !to) throw new Error(`no edge: ${path}`);
      for (const point of points)
        expect([path, steps.filter((step) => inside(point, step))]).toEqual([path, []]);
      if (open) continue;
      expect([path, steps.filter((step) => inside(to, step, 6)).length]).toEqual([path, 1]);
    }
  });

  it('shows every way that the workflow takes, back to the improvement too', () => {
    const ends = edges().flatMap(({ path, open }) => {
      const [from, to] = [corners(path)[0], corners(path).at(-1)];
      if (open || !from || !to) return [];
      return [`${steps.find((it) => inside(from, it, 1))}-${steps.find((it) => inside(to, it, 6))}`];
    });
    expect(ends.sort()).toEqual(
      [
        ...['1-2', '2-3', '3-4', '3-5', '4-9', '5-6', '6-7', '7-6', '7-8', '7-9', '8-9'],
        ...['9-10', '10-11', '11-12', '12-13', '13-14', '14-15', '15-16'],
      ].sort(),
    );
  });
});
