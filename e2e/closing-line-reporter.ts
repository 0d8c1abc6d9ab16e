import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with the plain line that the gate reads: `N passed, N failed[, N skipped]`. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    let brokenFiles = 0;
    for (const module of modules) {
      if (module.errors().length > 0) brokenFiles += 1;
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        count[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
      }
    }
    // A file that does not load, or an error outside any test, is a failure though no test says so.
    count.failed += brokenFiles + unhandledErrors.length;
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    process.on('exit', () => {
      process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`);
    });
  }
}
