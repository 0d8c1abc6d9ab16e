import type { ShareInterval } from '@jobsieve/shared/statistics/wilson';

/** A figure for people: two or three places, "–" where it is not defined. */
export const figure = (value: number | null, places = 3): string =>
  value === null ? '–' : value.toFixed(places);
export const percent = (value: number | null): string =>
  value === null ? '–' : `${(value * 100).toFixed(1)} %`;
/** A share with its 95 % interval. */
export const shareOf = (interval: ShareInterval | null): string =>
  interval === null
    ? '–'
    : `${percent(interval.share)} (95 %: ${percent(interval.low)} to ${percent(interval.high)})`;

/** Two columns, the first as wide as it must be. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}
