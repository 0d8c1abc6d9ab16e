const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
/** A terminal and a package manager may each pass on the same Ctrl-C. */
const SAME_MS = 1500;

/**
 * Waits for Ctrl-C and the like. Afterwards everything is ended in order; whoever presses it once more, later, does not
 * wait for that.
 *
 * @returns the exit code of a program that was stopped so
 */
export function untilSignal(): Promise<{ code: number }> {
  const { promise, resolve } = Promise.withResolvers<{ code: number }>();
  let first: number | null = null;
  for (const [name, code] of Object.entries(CODES)) {
    process.on(name, () => {
      first ??= Date.now();
      if (Date.now() - first > SAME_MS) process.exit(code);
      resolve({ code });
    });
  }
  return promise;
}
