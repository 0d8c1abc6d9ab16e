/** Where the sixteen steps of workflow 3001 stand in the drawing, and what leads from one to another. */

export type Lane = 'whole' | 'left' | 'right';

interface Place {
  row: number;
  lane: Lane;
}

export const WIDTH = 400;
const HALF = 188;
const MARGIN = 5;
export const NODE_HEIGHT = 62;
const ROW = 96;

const places = new Map<number, Place>([
  ...[1, 2, 3].map((step): [number, Place] => [step, { row: step - 1, lane: 'whole' }]),
  [4, { row: 3, lane: 'left' }],
  [5, { row: 3, lane: 'right' }],
  [6, { row: 4, lane: 'right' }],
  [7, { row: 5, lane: 'right' }],
  [8, { row: 6, lane: 'right' }],
  ...[9, 10, 11, 12, 13, 14, 15, 16].map((step): [number, Place] => [step, { row: step - 2, lane: 'whole' }]),
]);

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Steps that no place was drawn for follow below, one under the other. */
export function boxOf(position: number): Box {
  const { row, lane } = places.get(position) ?? { row: position - 2, lane: 'whole' };
  const width = lane === 'whole' ? WIDTH - 2 * MARGIN : HALF;
  const x = lane === 'right' ? WIDTH - MARGIN - HALF : MARGIN;
  return { x, y: MARGIN + row * ROW, width, height: NODE_HEIGHT };
}

export const heightOf = (steps: number): number => boxOf(steps).y + NODE_HEIGHT + MARGIN;

export interface Edge {
  path: string;
  /** Without a head it only joins others. */
  open?: true;
  label?: { text: string; x: number; y: number; anchor: 'start' | 'end' };
}

const LEFT_LANE = 52;
const RIGHT = WIDTH - MARGIN - HALF / 2;

const bottom = (position: number) => boxOf(position).y + NODE_HEIGHT;
const top = (position: number) => boxOf(position).y;
/** The head of an arrow takes the last units. */
const down = (x: number, from: number, to: number) => `M${x} ${bottom(from)}V${top(to) - 5}`;
const middle = (from: number, to: number) => (bottom(from) + top(to)) / 2;

export function edges(): Edge[] {
  const straight = [1, 2, 9, 10, 11, 12, 13, 14, 15].map((step) => ({
    path: down(WIDTH / 2, step, step + 1),
  }));
  const join = bottom(4) + 12;
  const seven = boxOf(7);
  return [
    ...straight,
    { path: down(MARGIN + HALF / 2, 3, 4) },
    { path: down(RIGHT, 3, 5) },
    // Both grades are waited for, then one way is taken.
    {
      path: `M${MARGIN + HALF / 2} ${bottom(4)}V${join}H${LEFT_LANE}V${top(9) - 5}`,
      label: { text: 'both pass', x: LEFT_LANE + 6, y: join + 18, anchor: 'start' },
    },
    {
      path: `M${RIGHT} ${bottom(5)}V${top(6) - 5}`,
      label: { text: 'one fails', x: RIGHT + 6, y: join + 10, anchor: 'start' },
    },
    { path: `M${MARGIN + HALF / 2} ${join}H${RIGHT}`, open: true },
    { path: down(RIGHT - 20, 6, 7) },
    {
      path: `M${RIGHT + 30} ${top(7)}V${bottom(6) + 5}`,
      label: { text: 'fails', x: RIGHT + 36, y: middle(6, 7) + 4, anchor: 'start' },
    },
    {
      path: down(RIGHT, 7, 8),
      label: { text: 'third time', x: RIGHT + 6, y: middle(7, 8) + 4, anchor: 'start' },
    },
    {
      path: `M${seven.x} ${seven.y + NODE_HEIGHT / 2}H132V${top(9) - 5}`,
      label: { text: 'passes', x: 138, y: seven.y + NODE_HEIGHT / 2 - 6, anchor: 'start' },
    },
    { path: down(RIGHT, 8, 9) },
  ];
}
