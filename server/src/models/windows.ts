/** What a host and model are to be asked with, so that no call makes a host load its model anew. */
export class Windows {
  readonly #sizes = new Map<string, number>();

  /** The window for a call that needs at least `size` tokens: never smaller than one before. */
  atLeast(size: number, host: string, model: string): number {
    const key = `${host} ${model}`;
    const window = Math.max(size, this.#sizes.get(key) ?? 0);
    this.#sizes.set(key, window);
    return window;
  }
}
