/** A share with its confidence interval; all three from 0 to 1. */
export interface ShareInterval {
  share: number;
  low: number;
  high: number;
}

/** The two-sided 95 % quantile of the normal distribution. */
const Z_95 = 1.959964;

/**
 * The Wilson score interval of a share: unlike the normal approximation it never leaves 0 to 1, and it stays honest for small
 * counts and for shares of 0 and 1.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22 (1927), 209-212.
 *
 * @param hits how many of the trials succeeded; an integer from 0 to `trials`
 * @param trials how many trials there were
 * @param z the quantile of the normal distribution; the default gives a 95 % interval
 * @returns null without trials, since nothing is known then
 * @throws RangeError when the counts cannot be counts of the same trials
 */
export function wilsonInterval(hits: number, trials: number, z = Z_95): ShareInterval | null {
  if (!Number.isInteger(hits) || !Number.isInteger(trials) || hits < 0 || hits > trials)
    throw new RangeError(`${hits} of ${trials} is not a share.`);
  if (trials === 0) return null;
  const share = hits / trials;
  const square = z * z;
  const centre = (share + square / (2 * trials)) / (1 + square / trials);
  const margin =
    (z / (1 + square / trials)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials * trials));
  // At 0 and 1 the two terms cancel out exactly; rounding must not leave a bound such as 1e-17.
  return {
    share,
    low: hits === 0 ? 0 : centre - margin,
    high: hits === trials ? 1 : centre + margin,
  };
}
