import { parseArgs } from 'node:util';
import { startBeeSite } from './beesite.ts';
import { inventBeeSitePostings } from './beesite-postings.ts';

// node e2e/replay/beesite-main.ts [--port 8790] [--invent 500]
const { values } = parseArgs({ options: { port: { type: 'string' }, invent: { type: 'string' } } });
const board = await startBeeSite({
  port: Number(values.port ?? 0),
  ...(values.invent !== undefined && { postings: inventBeeSitePostings(Number(values.invent)) }),
});
console.log(`BEESITE_URL=${board.url} (${board.postings.length} postings)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void board.stop());
