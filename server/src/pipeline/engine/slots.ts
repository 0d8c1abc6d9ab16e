/** Lets a number of calls in at a time; the others wait in order. */
export class Slots {
  #free: number;
  #size: number;
  readonly #waiting: (() => void)[] = [];

  constructor(size = 1) {
    this.#free = size;
    this.#size = size;
  }

  resize(size: number): void {
    this.#free += size - this.#size;
    this.#size = size;
    this.#letIn();
  }

  /** @returns what gives the place back */
  async enter(): Promise<() => void> {
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#letIn();
    });
    return () => {
      this.#free += 1;
      this.#letIn();
    };
  }

  #letIn(): void {
    while (this.#free > 0) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#free -= 1;
      next();
    }
  }
}
