/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Where the lines of an axis from zero lie: about four of them, at numbers that people count in, the last one at or above
 * the highest value.
 *
 * @param whole whether there is nothing between two whole numbers
 */
export function ticksUpTo(highest: number, { whole = true } = {}): number[] {
  const rough = Math.max(highest, whole ? 1 : Number.MIN_VALUE) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((it) => it * magnitude >= rough * (1 - 1e-9)) ?? 10;
  const step = whole ? Math.max(1, Math.ceil(factor * magnitude)) : factor * magnitude;
  const count = Math.max(1, Math.ceil(highest / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, n) => n * step);
}
