import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with the plain line that the gate reads: `N passed, N failed[, N skipped]`. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    let broken = 0;
    for (const module of modules) {
      broken += module.errors().length;
      for (const suite of module.children.allSuites()) broken += suite.errors().length;
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        count[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
      }
    }
    // A file that does not load, a hook that fails, an error outside any test: failures though no test says so.
    count.failed += broken + unhandledErrors.length;
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    process.on('exit', (code) => {
      if (code !== 0 && count.failed === 0) count.failed = 1;
      process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`);
    });
  }
}
