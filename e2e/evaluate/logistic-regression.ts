/** Steps of the gradient; the fits here are flat long before. */
const STEPS = 1500;

/**
 * Logistic regression with L2 regularisation and coefficients that cannot be negative, by projected gradient descent with a
 * fixed step (the inverse of the largest curvature; A. Beck, "First-Order Methods in Optimization", 2017, chapter 10). The
 * intercept is neither regularised nor bounded.
 *
 * @param rows one row of features per example, all of the same length
 * @param positive for each row whether it belongs to the class whose log-odds are modelled
 * @param strength of the regularisation, in examples
 * @returns one coefficient per feature
 */
export function fitNonNegative(
  rows: readonly (readonly number[])[],
  positive: readonly boolean[],
  strength: number,
): number[] {
  const width = rows[0]?.length ?? 0;
  const weights = new Array<number>(width).fill(0);
  let intercept = 0;
  const step = 1 / (0.25 * largestEigenvalue(rows) + strength);
  for (let round = 0; round < STEPS; round += 1) {
    const slope = weights.map((weight) => strength * weight);
    let shift = 0;
    for (const [index, row] of rows.entries()) {
      const sum = row.reduce((all, value, at) => all + value * (weights[at] as number), intercept);
      const error = 1 / (1 + Math.exp(-sum)) - (positive[index] ? 1 : 0);
      shift += error;
      for (let at = 0; at < width; at += 1) slope[at] = (slope[at] as number) + error * (row[at] as number);
    }
    for (let at = 0; at < width; at += 1)
      weights[at] = Math.max(0, (weights[at] as number) - step * (slope[at] as number));
    intercept -= step * shift;
  }
  return weights;
}

/** Largest eigenvalue of the features' second moments, the intercept's among them: power iteration, and a little on top. */
function largestEigenvalue(rows: readonly (readonly number[])[]): number {
  let vector = new Array<number>((rows[0]?.length ?? 0) + 1).fill(1);
  let value = 0;
  for (let round = 0; round < 50; round += 1) {
    const next = vector.map(() => 0);
    for (const row of rows) {
      const extended = [...row, 1];
      const along = extended.reduce((sum, x, at) => sum + x * (vector[at] as number), 0);
      for (const [at, x] of extended.entries()) next[at] = (next[at] as number) + x * along;
    }
    value = Math.hypot(...next) / Math.max(Number.EPSILON, Math.hypot(...vector));
    vector = next.map((x) => x / Math.max(Number.EPSILON, Math.hypot(...next)));
  }
  return value * 1.02;
}
