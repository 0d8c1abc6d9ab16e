/**
 * A process that uses an embedded database, for tests: `hold-database.ts DATA_DIR [PACKAGE_DIR]`. Tells `{adopted, url,
 * binDir, libraryPath}` as JSON when it is there, and gives the database up when its stdin ends.
 */
import { join } from 'node:path';
import { startEmbedded } from '../../src/database/embedded.ts';
import { embeddedPackageDir, embeddedPrograms } from '../../src/database/find-programs.ts';

const [dataDir = '', packageDir = embeddedPackageDir() ?? ''] = process.argv.slice(2);
const programs = await embeddedPrograms(packageDir, join(dataDir, 'libraries'));
const { adopted, url, binDir, stop } = await startEmbedded({ dataDir, candidates: [programs] });
process.stdout.write(`${JSON.stringify({ adopted, url, binDir, libraryPath: programs.libraryPath })}\n`);
for await (const _ of process.stdin);
await stop();
process.stdout.write('gone\n');
