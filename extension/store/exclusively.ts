/**
 * Does one piece of work of a name at a time, in all contexts of the extension: what is read and then written would else be
 * overwritten by whoever read at the same moment.
 */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  return locks ? (locks.request(`jobsieve:${name}`, work) as Promise<T>) : work();
}
