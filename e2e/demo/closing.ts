/** What was started and has to end, also when the demo ends early. */
export interface Closing {
  /** Starts something and remembers how it ends. @throws Error once the end has begun: nothing is started any more */
  open<T>(start: () => Promise<T>, close: (started: T) => Promise<unknown>): Promise<T>;
  /** Ends everything, the youngest first, also what is only just starting. Never rejects; tells what did not end. */
  end(): Promise<Error[]>;
}

export function createClosing(): Closing {
  const opened: (() => Promise<unknown>)[] = [];
  let ending: Promise<Error[]> | null = null;

  async function endAll(): Promise<Error[]> {
    const problems: Error[] = [];
    for (let close = opened.pop(); close !== undefined; close = opened.pop()) {
      await close().catch((error) =>
        problems.push(error instanceof Error ? error : new Error(String(error))),
      );
    }
    return problems;
  }

  return {
    async open(start, close) {
      if (ending) throw new Error('It is ending.');
      const starting = start();
      opened.push(async () => {
        const started = await starting.then(
          (value) => ({ value }),
          // It failed to start: whoever waited for it was told, and there is nothing to end.
          () => null,
        );
        if (started) await close(started.value);
      });
      return starting;
    },
    end() {
      ending ??= endAll();
      return ending;
    },
  };
}
