const UNITS: Record<string, number> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/**
 * `keep_alive` as Ollama reads it: seconds as a number, or a duration such as `5m`, `1h30m`, `250ms`, `0`.
 *
 * @returns milliseconds; Infinity for a negative one ("keep for ever")
 * @throws RangeError with Go's words for a text that is no duration
 */
export function keepAliveMs(value: number | string): number {
  if (typeof value === 'number') return value < 0 ? Number.POSITIVE_INFINITY : value * 1000;
  const match = /^([+-]?)((?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+|0)$/.exec(value);
  if (!match) throw new RangeError(`time: invalid duration ${JSON.stringify(value)}`);
  const ms = [...(match[2] ?? '').matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit as string] as number),
    0,
  );
  return match[1] === '-' && ms > 0 ? Number.POSITIVE_INFINITY : ms;
}
