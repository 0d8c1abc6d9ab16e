import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Hundreds of TypeScript files are stripped of their types at each start; the cache saves a third to a half of the time.
// It lies beside the packages, since a demo or a test is to leave nothing in the folder for temporary files.
enableCompileCache(path.join(import.meta.dirname, '../node_modules/.cache/node-compile'));
const { runCli } = await import('./cli/program.ts');

process.exitCode = await runCli(process.argv.slice(2));
