/**
 * Resolves when the process is asked to stop. Who asks a second time does not want to wait and gets the default: the
 * process ends at once.
 */
export function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });
}
